import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from '../kernel/accept-language.ts';
import { withCorrelationId } from '../kernel/correlation.ts';
import { type NewId, safeId } from '../kernel/ids.ts';
import type { Language } from '../kernel/text.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Id of this request in logs, errors and answers: the caller's own if it is harmless, otherwise ours. */
    correlationId: string;
  }
}

/** Gives every request its id, and every answer the header `X-Correlation-Id` and the headers for browsers. */
export function addAnswerHeaders(app: FastifyInstance, newId: NewId): void {
  app.decorateRequest('correlationId', '');
  app.addHook('onRequest', (request, reply, done) => {
    request.correlationId = correlationIdOf(request.headers, newId);
    reply.headers({ ...securityHeaders, 'x-correlation-id': request.correlationId });
    withCorrelationId(request.correlationId, done);
  });
}

export function correlationIdOf(headers: FastifyRequest['headers'], newId: NewId): string {
  const traceId = /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(String(headers.traceparent ?? ''))?.[1];
  const own = [headers['x-correlation-id'], headers['x-request-id'], traceId].map((id) =>
    typeof id === 'string' ? safeId(id) : undefined,
  );
  return own.find((id) => id !== undefined) ?? newId();
}

/** Headers of every answer for browsers; pages add their own. */
export const securityHeaders = {
  // Answers are about people, so no cache may keep one. Static files override it.
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Reads the reader's language. Vary marks an answer that depends on it. */
export function createPreferredLanguage(request: FastifyRequest, reply: FastifyReply): () => Language {
  let known: Language | undefined;
  return () => {
    if (known === undefined) {
      const vary = reply.getHeader('vary');
      reply.header('vary', vary ? `${vary}, Accept-Language` : 'Accept-Language');
      known = preferredLanguage(request.headers['accept-language']);
    }
    return known;
  };
}
