import { z } from 'zod';
import { type ConsentAnswer, consentAnswers } from '../consent-service/answers.ts';
import { parseJson } from './parse-json.ts';

const schema = z.strictObject({ answer: z.enum(consentAnswers) });

/** Body of `PUT /__consents/<iin>`; the error shows it to a caller that sends another one. */
export const consentBodyExpected = {
  path: '/__consents/ and an IIN of 12 digits',
  answer: [...consentAnswers],
};

/** Reads the body of a PUT; undefined if it does not fit. */
export function readConsentBody(body: string): ConsentAnswer | undefined {
  return schema.safeParse(parseJson(body)).data?.answer;
}
