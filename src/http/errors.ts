import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifyServerOptions,
  onSendHookHandler,
} from 'fastify';
import { type ErrorCode, errorTable, RefusedError } from '../kernel/errors.ts';
import type { NewId } from '../kernel/ids.ts';
import { correlationIdOf, securityHeaders } from './answer-headers.ts';

/** Statuses where the table has 200: a GraphQL answer may be complete beside such an error, a plain answer is not. */
const plainStatuses: Partial<Record<ErrorCode, number>> = {
  FORBIDDEN: 403,
  STORAGE_UNAVAILABLE: 503,
  ANSWER_TIME_OVER: 503,
};

/** Status of a refusal outside GraphQL. */
export const statusOf = (code: ErrorCode): number => plainStatuses[code] ?? errorTable[code].status;

/** Refuses outside GraphQL, in the shape of a GraphQL error. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  message: string = errorTable[code].meaning,
  retryAfter?: number,
) {
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  const body = errorBody(code, message, request.correlationId, retryAfter);
  return reply.code(statusOf(code)).send(body);
}

/** Makes the body of a refusal. @param retryAfter seconds; undefined where time changes nothing */
export function errorBody(code: ErrorCode, message: string, correlationId: string, retryAfter?: number) {
  const again = retryAfter === undefined ? {} : { retryAfter };
  return { errors: [{ message, extensions: { code, correlationId, ...again } }] };
}

const codesOfFastify: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
};

/** Turns every thrown error into a refusal. */
export function addErrorHandling(app: FastifyInstance, onDefect: (error: unknown) => void): void {
  app.setErrorHandler<Error & { code?: string; statusCode?: number }>((error, request, reply) => {
    if (error instanceof RefusedError)
      return refuse(request, reply, error.code, error.message, error.retryAfterSeconds);
    const code = codesOfFastify[error.code ?? ''];
    if (code !== undefined) return refuse(request, reply, code);
    if ((error.statusCode ?? 500) < 500) return refuse(request, reply, 'BAD_REQUEST');
    onDefect(error);
    return refuse(request, reply, 'OUR_DEFECT');
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (reply.statusCode === 401)
      reply.header('www-authenticate', challenge(request.headers.authorization !== undefined));
    done();
  });
}

/** Header of RFC 6750: the wanted credentials. @param given true when a token came, which was wrong */
export const challenge = (given: boolean): string =>
  given ? 'Bearer realm="tirek", error="invalid_token"' : 'Bearer realm="tirek"';

/** Refuses a path that the router cannot read: it reaches no hook. */
export function createRouterErrors(newId: NewId): NonNullable<FastifyServerOptions['frameworkErrors']> {
  return (_error, request, reply) => {
    request.correlationId = correlationIdOf(request.headers, newId);
    reply.headers({ ...securityHeaders, 'x-correlation-id': request.correlationId });
    void refuse(request, reply, 'BAD_REQUEST');
  };
}

/** Replaces an answer that is too large by a refusal with advice to ask for less. @param maxBytes of the largest answer */
export function createAnswerSize(maxBytes: number): onSendHookHandler {
  const message = `expected an answer of at most ${maxBytes} bytes: ask about fewer people or fields at once; what was to be changed has been`;
  return (request, reply, payload, done) => {
    // A character has at most three bytes, so a small answer is not counted.
    const isSmall = typeof payload !== 'string' || payload.length * 3 <= maxBytes;
    if (isSmall || Buffer.byteLength(payload) <= maxBytes) return done(null, payload);
    reply.code(errorTable.ANSWER_TOO_LARGE.status).header('tirek-complete', 'false');
    done(null, JSON.stringify(errorBody('ANSWER_TOO_LARGE', message, request.correlationId)));
  };
}
