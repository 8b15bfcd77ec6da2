import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, errorTable, RefusedError } from '../kernel/errors.ts';

/** Refusals outside of GraphQL, in the same shape as GraphQL's own. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  message: string,
  status: number = errorTable[code].status,
) {
  const extensions = { code, correlationId: request.correlationId };
  return reply.code(status).send({ errors: [{ message, extensions }] });
}

const codesOfFastify: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
};

/** Nothing that was thrown leaves as it is. */
export function addErrorHandling(app: FastifyInstance, onDefect: (error: unknown) => void): void {
  app.setErrorHandler<Error & { code?: string; statusCode?: number }>((error, request, reply) => {
    if (error instanceof RefusedError) {
      if (error.retryAfterSeconds !== undefined) reply.header('retry-after', error.retryAfterSeconds);
      return refuse(request, reply, error.code, error.message);
    }
    const code = codesOfFastify[error.code ?? ''];
    if (code !== undefined) return refuse(request, reply, code, errorTable[code].meaning);
    if ((error.statusCode ?? 500) < 500)
      return refuse(request, reply, 'BAD_REQUEST', errorTable.BAD_REQUEST.meaning);
    onDefect(error);
    return refuse(request, reply, 'OUR_DEFECT', errorTable.OUR_DEFECT.meaning);
  });
  app.setNotFoundHandler((request, reply) =>
    refuse(request, reply, 'NOT_FOUND', errorTable.NOT_FOUND.meaning),
  );
}
