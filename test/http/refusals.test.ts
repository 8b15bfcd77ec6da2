import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openRaw, requestText, stalledQuestion } from '../support/raw-client.ts';
import { until } from '../support/until.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

/** Invented, and in every refused request here: no refusal may repeat it. */
const secret = 'u9001secret';

interface Refused {
  readonly status: number;
  readonly head: string;
  readonly body: { errors: { message: string; extensions: { code: string; correlationId: string } }[] };
}

async function refusedFor(text: string): Promise<Refused> {
  const { answer } = openRaw(gateway.address, text);
  await until(() => answer().includes('\r\n\r\n') && answer().endsWith('}'));
  const [head = '', ...rest] = answer().split('\r\n\r\n');
  return { status: Number(head.slice(9, 12)), head: head.toLowerCase(), body: JSON.parse(rest.join('')) };
}

const json = ['content-type: application/json'];

describe('A refusal of the HTTP side, with one shape, no echo and every header of safety', () => {
  test.for([
    ['a path that is not there', requestText(`GET /${secret}`), 404, 'NOT_FOUND'],
    ['a path that is no path', requestText(`GET /%zz${secret}`), 400, 'BAD_REQUEST'],
    ['a parameter that is no text', requestText(`GET /messages/%zz${secret}.eml`), 400, 'BAD_REQUEST'],
    ['a parameter that is too long', requestText(`GET /messages/${secret.repeat(30)}`), 400, 'BAD_REQUEST'],
    ['a number of no message', requestText(`GET /messages/${secret}`), 404, 'NOT_FOUND'],
    ['another method', requestText(`PUT /graphql?${secret}`), 405, 'METHOD_NOT_ALLOWED'],
    [
      'another method with a body that stalls',
      requestText('DELETE /graphql', ['content-length: 90'], secret),
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['a method of WebDAV', requestText(`PROPFIND /graphql?${secret}`), 405, 'METHOD_NOT_ALLOWED'],
    ['a method to trace', requestText('TRACE /health/live', [`x-own: ${secret}`]), 405, 'METHOD_NOT_ALLOWED'],
    ['another method of a message', requestText(`PATCH /messages/${secret}.eml`), 405, 'METHOD_NOT_ALLOWED'],
    ['a method that HTTP does not know', requestText(`${secret.toUpperCase()} /graphql`), 400, 'BAD_REQUEST'],
    [
      'a body that is no JSON',
      requestText('POST /graphql', [...json, `content-length: ${secret.length}`], secret),
      400,
      'BAD_REQUEST',
    ],
    ['no body', requestText('POST /graphql', [...json, 'content-length: 0']), 400, 'BAD_REQUEST'],
    [
      'a form',
      requestText(
        'POST /graphql',
        ['content-type: application/x-www-form-urlencoded', `content-length: ${secret.length}`],
        secret,
      ),
      400,
      'BAD_REQUEST',
    ],
    [
      'a plain text',
      requestText('POST /graphql', ['content-type: text/plain', `content-length: ${secret.length}`], secret),
      400,
      'BAD_REQUEST',
    ],
    [
      'a content type that is none',
      requestText('POST /graphql', [`content-type: ${secret}`, 'content-length: 2'], '{}'),
      400,
      'BAD_REQUEST',
    ],
    [
      'a body of two lengths',
      requestText('POST /graphql', [...json, 'content-length: 2', 'content-length: 3'], '{}'),
      400,
      'BAD_REQUEST',
    ],
    [
      'a body that is too large',
      requestText('POST /graphql', [...json, 'content-length: 300000'], secret),
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'a token that is none',
      requestText('GET /graphql', [`authorization: Bearer ${secret}`]),
      401,
      'UNAUTHENTICATED',
    ],
    ['a header that is none', `GET / HTTP/1.1\r\n${secret}\r\n\r\n`, 400, 'BAD_REQUEST'],
    [
      'headers without an end',
      `GET / HTTP/1.1\r\nauthorization: ${secret.repeat(9000)}`,
      401,
      'UNAUTHENTICATED',
    ],
    ['another version of HTTP', `GET /${secret} HTTP/3.0\r\n\r\n`, 400, 'BAD_REQUEST'],
  ] as const)('%s', async ([, text, status, code]) => {
    const refused = await refusedFor(text);
    expect([refused.status, refused.body]).toEqual([
      status,
      {
        errors: [
          {
            message: expect.stringMatching(/\w/),
            extensions: { code, correlationId: expect.stringMatching(/\w/) },
          },
        ],
      },
    ]);
    expect(JSON.stringify(refused).toLowerCase()).not.toContain(secret);
    expect(refused.head).toContain('content-type: application/json');
    expect(refused.head).toContain('\r\nx-content-type-options: nosniff');
    expect(refused.head).toContain('\r\nreferrer-policy: no-referrer');
    expect(refused.head).toContain("\r\ncontent-security-policy: default-src 'none'");
    expect(refused.head).toContain('\r\ncache-control: no-store');
    expect(refused.head).toContain(
      `\r\nx-correlation-id: ${refused.body.errors[0]?.extensions.correlationId}`,
    );
  });
});

test.for([
  ['/graphql', ['GET', 'POST', 'OPTIONS']],
  ['/scans', ['POST', 'OPTIONS']],
  ['/messages/1.eml', ['GET', 'HEAD', 'OPTIONS']],
  ['/health/live', ['GET', 'HEAD', 'OPTIONS']],
] as const)('Allow names the methods of %s', async ([path, methods]) => {
  for (const method of ['PUT', 'OPTIONS']) {
    const answer = await fetch(`${gateway.address}${path}`, { method });
    expect(answer.status).toBe(method === 'PUT' ? 405 : 204);
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual([...methods].sort());
  }
});

describe('A 401 with its scheme and with the state of the token', () => {
  test.for(['/graphql?query={__typename}', '/messages/1.eml'])('A 401 at %s', async (path) => {
    const answer = await fetch(`${gateway.address}${path}`, {
      headers: { authorization: 'Bearer nonsense' },
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="tirek", error="invalid_token"');
  });

  test('A 401 without a token has the same form, and a front end may read it', async () => {
    const sandbox = await startGateway({
      PROFILE: 'sandbox',
      AUTH_ISSUER: 'x',
      AUTH_AUDIENCE: 'x',
      AUTH_JWKS_URL: 'http://127.0.0.1:9/jwks',
    });
    const { status, headers } = await sandbox.ask('{ __typename }', {}, { origin: 'http://localhost:5173' });
    await sandbox.stop();
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="tirek"']);
    expect(headers.get('access-control-expose-headers')).toContain('www-authenticate');
  });

  test('A 401 before the request is read has the same form', async () => {
    const { head } = await refusedFor(`GET / HTTP/1.1\r\nauthorization: ${'a'.repeat(100_000)}`);
    expect(head).toContain('\r\nwww-authenticate: bearer realm="tirek", error="invalid_token"');
  });
});

test.for([
  '/health/live',
  '/health/ready',
  '/metrics',
  '/graphiql/init.js',
  '/graphiql/page.json',
  '/graphiql',
])('The answer at %s has the headers that bound a browser', async (path) => {
  const { status, headers } = await fetch(`${gateway.address}${path}`);
  expect(status).toBe(200);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
});

test('A GraphQL answer has them too, and no cache keeps it', async () => {
  const { headers } = await gateway.ask('{ viewer { kind } }');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('A preflight without a request has an empty answer', async () => {
  const { status, headers } = await fetch(`${gateway.address}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'http://localhost:1' },
  });
  expect([status, headers.get('content-type')]).toEqual([204, null]);
});

test('A gateway that stops refuses new requests in the same shape', async () => {
  const stopping = await startGateway();
  const held = openRaw(stopping.address, stalledQuestion());
  const late = openRaw(stopping.address, 'GET /health/live HTTP/1.1\r\nhost: localhost\r\n');
  await until(async () => (await stopping.ask('{ __typename }')).status === 200);
  const stopped = stopping.stop();
  // The port is closed: from now on requests on open connections are refused.
  await until(() =>
    fetch(`${stopping.address}/health/live`).then(
      () => false,
      () => true,
    ),
  );
  late.socket.write('\r\n');
  expect(await late.ended).toMatch(/^HTTP\/1\.1 503 [\s\S]*"code":"TOO_BUSY"/);
  held.socket.destroy();
  await stopped;
});
