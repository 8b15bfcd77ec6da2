import { z } from 'zod';
import { type ConsentAnswer, consentAnswers } from '../consent-service/answers.ts';
import { parseJson } from './parse-json.ts';

const schema = z.strictObject({ answer: z.enum(consentAnswers) });

/** What `PUT /__consents/<iin>` takes; shown to whoever sends something else. */
export const consentBodyExpected = {
  path: '/__consents/ and an IIN of 12 digits',
  answer: [...consentAnswers],
};

/** Reads the body of a PUT; undefined when it is something else. */
export function readConsentBody(body: string): ConsentAnswer | undefined {
  return schema.safeParse(parseJson(body)).data?.answer;
}
