/** Sends JSON over HTTP to a system with an address of its own: one question, one answer, or a classified failure. */
import { z } from 'zod';
import { Defect } from '../../kernel/defect.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import { holdsItems } from '../contradictions.ts';
import type { HttpAnswer } from '../exchange.ts';
import { createHttpPost, type PostOptions, textOf } from '../post.ts';
import { readJson } from './read-json.ts';

export interface JsonChannel {
  /**
   * Posts a question.
   * @param path below the system's address
   * @param alsoAnswers further statuses of an answer, whose body the contract reads
   * @returns the parsed body of an answer with HTTP 200, or of the system's own error with 500
   * @throws CallFault
   */
  post(
    path: string,
    question: object,
    attempt: Attempt,
    alsoAnswers?: readonly number[],
  ): Promise<JsonAnswer>;
}

export interface JsonAnswer {
  /** HTTP status: 200, 500, or one of `alsoAnswers`. */
  readonly status: number;
  /** True for HTTP 500: the body may name the error, and is never an answer. */
  readonly isError: boolean;
  readonly body: unknown;
}

export function createJsonChannel(options: PostOptions): JsonChannel {
  const send = createHttpPost(options, 'REGISTER', () => 'REGISTER');
  return {
    async post(path, question, attempt, alsoAnswers = []) {
      const { answer, refused } = await send(attempt, (messageId) => ({
        path,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'x-request-id': messageId,
        },
        body: toJson(question),
      }));
      const { status } = answer;
      if (refused && !alsoAnswers.includes(status))
        throw isContradicted(answer, refused) ? new CallFault('CONTRACT_DRIFT', 'REGISTER') : refused;
      const isError = status === 500;
      return { status, isError, body: bodyOf(answer, isError) };
    },
  };
}

/** True for "not found", or another unexpected status, with records in the body. */
function isContradicted(answer: HttpAnswer, { faultClass }: CallFault): boolean {
  if (faultClass !== 'BAD_RESPONSE' || answer.status < 400) return false;
  const read = readJson(answer.body.toString('utf8'));
  return read.ok && holdsItems(read.value);
}

/** A whole but spoilt object is one record's fault: it tells nothing of the system. */
function bodyOf(answer: HttpAnswer, isError: boolean): unknown {
  const text = textOf(answer, 'REGISTER');
  const read = readJson(text);
  if (read.ok) return read.value;
  if (isError) throw new CallFault('SYSTEM_ERROR', 'REGISTER');
  throw new CallFault(read.isWhole ? 'CONTRACT_DRIFT' : 'BAD_RESPONSE', 'REGISTER');
}

/** @throws Error for half of a character, on which readers of JSON disagree: our defect, since callers cannot send it */
const toJson = (question: object): string =>
  JSON.stringify(question, (_key, value: unknown) => {
    if (typeof value !== 'string' || value.isWellFormed()) return value;
    throw new Defect('expected texts of whole characters in a question to a system');
  });

/** The systems' own error body, which comes with HTTP 200 too. */
const ownError = z.object({ error: z.object({ code: z.string() }) });

/** Code in a system's own error body, `{"error":{"code":"…"}}`; undefined for another body. */
export function errorCodeOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  return ownError.safeParse(body).data?.error.code;
}
