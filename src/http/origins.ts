/** Front ends of other origins: which may read an answer, and which headers. */
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const anyLocalOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

const exposedHeaders = [
  'x-correlation-id',
  'tirek-complete',
  'tirek-drill',
  'retry-after',
  'www-authenticate',
  'allow',
];

/** Headers of front ends, by their sender. A page whose preflight names another header is refused. */
const allowedHeaders = [
  // The question itself, and our own headers.
  ...['content-type', 'accept', 'accept-language', 'authorization', 'x-correlation-id', 'x-request-id'],
  ...['tirek-drill', 'tirek-purpose', 'x-requested-with', 'cache-control', 'pragma'],
  // GraphQL clients: Apollo on the web, on Android and iOS; Relay, urql and Hive by their own names.
  ...['apollo-require-preflight', 'apollographql-client-name', 'apollographql-client-version'],
  ...['x-apollo-operation-name', 'x-apollo-operation-id', 'x-apollo-operation-type', 'x-apollo-request-uuid'],
  ...['x-apollo-cache-key', 'x-apollo-cache-operation-type', 'x-apollo-cache-fetch-strategy'],
  ...['x-apollo-cache-expire-timeout', 'x-apollo-cache-expire-after-read', 'x-apollo-cache-do-not-store'],
  ...['graphql-client-name', 'graphql-client-version', 'x-graphql-client-name', 'x-graphql-client-version'],
  ...['graphql-preflight', 'x-graphql-event-stream-token'],
  // Tracers: W3C, Sentry, Zipkin, Jaeger, Datadog, Elastic, New Relic, Azure, AWS.
  ...['traceparent', 'tracestate', 'baggage', 'sentry-trace', 'b3', 'uber-trace-id'],
  ...['x-b3-traceid', 'x-b3-spanid', 'x-b3-parentspanid', 'x-b3-sampled', 'x-b3-flags'],
  ...['x-datadog-trace-id', 'x-datadog-parent-id', 'x-datadog-origin', 'x-datadog-sampling-priority'],
  ...['x-datadog-tags', 'elastic-apm-traceparent', 'newrelic', 'request-id', 'request-context'],
  ...['x-amzn-trace-id', 'x-cloud-trace-context', 'x-client-trace-id'],
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
        allowedHeaders,
        exposedHeaders,
        maxAge: 600,
        // Its refusal of an OPTIONS that is no preflight would be a plain text.
        strictPreflight: false,
      });
    },
    /** Headers for a refusal without the app: a front end may read the time of the next try. */
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
