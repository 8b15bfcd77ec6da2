import type { FastifyInstance, FastifyRequest } from 'fastify';
import { withCorrelationId } from '../kernel/correlation.ts';
import { type NewId, safeId } from '../kernel/ids.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Id of this request in logs, errors and answers: the caller's own if it is harmless, else ours. */
    correlationId: string;
  }
}

/** Gives every request its id and every answer the header `X-Correlation-Id`. */
export function addCorrelation(app: FastifyInstance, newId: NewId): void {
  app.decorateRequest('correlationId', '');
  app.addHook('onRequest', (request, reply, done) => {
    request.correlationId = correlationIdOf(request.headers, newId);
    reply.header('x-correlation-id', request.correlationId);
    withCorrelationId(request.correlationId, done);
  });
}

/** The caller's own id if it is harmless, else a new one. */
export function correlationIdOf(headers: FastifyRequest['headers'], newId: NewId): string {
  const traceId = /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(String(headers.traceparent ?? ''))?.[1];
  const own = [headers['x-correlation-id'], headers['x-request-id'], traceId].map((id) =>
    typeof id === 'string' ? safeId(id) : undefined,
  );
  return own.find((id) => id !== undefined) ?? newId();
}
