/** An answer that is too large is not written: the refusal in its place says how to ask for less. */
import type { onSendHookHandler } from 'fastify';
import { errorTable } from '../kernel/errors.ts';
import { errorBody } from './errors.ts';

/** @param maxBytes of the largest answer that is written */
export function createAnswerSize(maxBytes: number): onSendHookHandler {
  const message = `expected an answer of at most ${maxBytes} bytes: ask about fewer people or fields at once; what was to be changed has been`;
  return (request, reply, payload, done) => {
    // No character has more than three bytes: a small answer is not counted.
    const isSmall = typeof payload !== 'string' || payload.length * 3 <= maxBytes;
    if (isSmall || Buffer.byteLength(payload) <= maxBytes) return done(null, payload);
    reply.code(errorTable.ANSWER_TOO_LARGE.status).header('tirek-complete', 'false');
    done(null, JSON.stringify(errorBody('ANSWER_TOO_LARGE', message, request.correlationId)));
  };
}
