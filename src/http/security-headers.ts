/** Headers that every response has for browsers; pages add their own. */
import type { FastifyInstance } from 'fastify';

export const securityHeaders = {
  // Answers are about people: no cache between may keep one. Files of ours say otherwise themselves.
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(securityHeaders);
    done();
  });
}
