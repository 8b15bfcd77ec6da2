/** The ways in for front ends of other origins: their origin, and the headers that clients and tracers add. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

async function preflight(origin: string, headers: string, method = 'POST') {
  const asked = {
    origin,
    'access-control-request-method': method,
    'access-control-request-headers': headers,
  };
  const { headers: told, status } = await fetch(`${gateway.address}/graphql`, {
    method: 'OPTIONS',
    headers: asked,
  });
  const list = (name: string) => (told.get(name) ?? '').toLowerCase().split(/, */);
  return {
    status,
    origin: told.get('access-control-allow-origin'),
    allowed: list('access-control-allow-headers'),
  };
}

const local = 'http://localhost:5173';

test.for<[client: string, headers: string]>([
  ['Apollo Client with a name', 'content-type,apollographql-client-name,apollographql-client-version'],
  ['Apollo Client by GET', 'apollo-require-preflight,content-type'],
  ['Apollo Kotlin and iOS', 'x-apollo-operation-name,x-apollo-operation-id,x-apollo-operation-type'],
  ['urql', 'accept,content-type'],
  ['Relay with a token', 'authorization,content-type'],
  ['Hive', 'graphql-client-name,graphql-client-version'],
  ['a tracer of W3C', 'traceparent,tracestate,baggage'],
  ['Sentry', 'baggage,sentry-trace'],
  ['Datadog', 'x-datadog-trace-id,x-datadog-parent-id,x-datadog-origin,x-datadog-sampling-priority'],
  ['Zipkin', 'b3,x-b3-traceid,x-b3-spanid,x-b3-sampled'],
  ['Jaeger', 'uber-trace-id'],
  ['Elastic and New Relic', 'elastic-apm-traceparent,newrelic'],
  ['Application Insights', 'request-id,request-context'],
  ['a correlation of its own', 'x-correlation-id,x-request-id'],
  ['axios and jQuery', 'x-requested-with,content-type'],
  ['a reader’s language', 'accept-language'],
  ['our own', 'tirek-purpose,tirek-drill'],
])('%s passes the preflight', async ([, headers]) => {
  const { origin, allowed } = await preflight(local, headers);
  expect(origin).toBe(local);
  expect(allowed).toEqual(expect.arrayContaining(headers.split(',')));
});

test.for([
  'http://[::1]:5173',
  'http://[::1]',
  'http://127.0.0.1:3000',
  'http://localhost',
  'https://localhost:5173',
])('The gateway treats a page of %s as a page of this machine', async (origin) => {
  expect((await preflight(origin, 'content-type')).origin).toBe(origin);
  const { headers } = await gateway.ask('{ systems { id } }', {}, { origin });
  expect(headers.get('access-control-allow-origin')).toBe(origin);
  for (const name of ['x-correlation-id', 'tirek-complete', 'tirek-drill', 'retry-after', 'www-authenticate'])
    expect(headers.get('access-control-expose-headers')).toContain(name);
});

test.for([
  'http://[::2]:5173',
  'http://[::1].evil.example',
  'http://::1:5173',
  'http://[::1]:5173@evil.example',
  'http://evil.example/[::1]',
  'http://localhost.evil.example',
  'ftp://localhost',
  'null',
])('The gateway does not treat a page of %s as a page of this machine', async (origin) => {
  expect((await preflight(origin, 'content-type')).origin).toBeNull();
});

test.for(['apollo-require-preflight', 'x-apollo-operation-name'])(
  'The gateway tells a question by GET of another site which header it lacks: %s',
  async (header) => {
    const address = `${gateway.address}/graphql?query=${encodeURIComponent('{systems{id}}')}`;
    const refused = await fetch(address, { headers: { origin: local } });
    expect(refused.status).toBe(400);
    expect((await refused.text()).toLowerCase()).toContain(header);
    expect((await fetch(address, { headers: { origin: local, [header]: 'Systems' } })).status).toBe(200);
  },
);

test('The setting can name origins of IPv6 too', async () => {
  const named = await startGateway({ CORS_ORIGINS: 'http://[::1]:5173,https://desk.example.kz' });
  const { headers } = await named.ask('{ systems { id } }', {}, { origin: 'http://[::1]:5173' });
  expect(headers.get('access-control-allow-origin')).toBe('http://[::1]:5173');
  const other = await named.ask('{ systems { id } }', {}, { origin: local });
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
  await named.stop();
});
