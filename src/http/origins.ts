/** Front ends of other origins: which may read an answer, and which headers. */
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const anyLocalOrigin = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/;

const exposedHeaders = [
  'x-correlation-id',
  'tirek-complete',
  'tirek-drill',
  'retry-after',
  'www-authenticate',
];

/** @param origins empty: any on this machine */
export function createOrigins(origins: readonly string[]) {
  const isAllowed = (origin: string) =>
    origins.length > 0 ? origins.includes(origin) : anyLocalOrigin.test(origin);
  return {
    async add(app: FastifyInstance): Promise<void> {
      await app.register(cors, {
        origin: (origin, done) => done(null, origin !== undefined && isAllowed(origin)),
        methods: ['GET', 'POST', 'OPTIONS'],
        allowedHeaders: [
          'content-type',
          'authorization',
          'apollo-require-preflight',
          'x-correlation-id',
          'x-request-id',
          'traceparent',
          'tirek-drill',
          'tirek-purpose',
        ],
        exposedHeaders,
        maxAge: 600,
        // Its refusal of an OPTIONS that is no preflight would be a plain text.
        strictPreflight: false,
      });
    },
    /** The same for a refusal that is written without the app: a front end may read when to repeat. */
    headersFor(origin: string | undefined): Readonly<Record<string, string>> {
      if (origin === undefined || !isAllowed(origin)) return {};
      return {
        'access-control-allow-origin': origin,
        'access-control-expose-headers': exposedHeaders.join(', '),
        vary: 'Origin',
      };
    },
  };
}

export type Origins = ReturnType<typeof createOrigins>;
