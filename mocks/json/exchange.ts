import type { AnswerKind } from '../answer-kind.ts';
import { reply } from '../replies.ts';
import type { Variant } from '../variants.ts';

export const jsonType = 'application/json; charset=utf-8';

/** One question to a system that speaks JSON, with everything a fault needs to spoil its answer. */
export interface JsonExchange {
  /** The system's own word for a failure of its own. */
  readonly errorCode: string;
  /** The whole of it, for a system that has another form for it than `{ error: { code } }`. */
  readonly errorBody?: object;
  /** Key of the list in an answer: a cut answer ends right behind its bracket, one without a list in its middle. */
  readonly list?: string;
  answer(kind: AnswerKind, variant?: Variant): object;
  /**
   * Makes the requested change before `answer`. Under a fault it is left out, unless the fault hits the
   * answer alone (variant `done`).
   */
  perform?(): void;
}

/** A malformed question, in the system's own words. @param expected in place of the received text */
export function badRequest(code: string, expected: string): Response {
  return jsonReply(
    { error: { code, message: `expected content-type application/json and ${expected}` } },
    400,
  );
}

/** A whole JSON body. */
export function jsonReply(body: object, status = 200): Response {
  return reply(status, jsonType, JSON.stringify(body));
}
