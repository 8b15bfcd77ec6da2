/** First attempts of a page of another site, or of a scanner. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.address}/graphql?query=${encodeURIComponent(query)}`, { headers });
const post = (body: string | URLSearchParams, headers: Record<string, string> = {}) =>
  fetch(`${gateway.address}/graphql`, { method: 'POST', body, headers });
const json = { 'content-type': 'application/json' };

describe('A question by GET', () => {
  test.for([
    [{}, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ 'sec-fetch-site': 'cross-site' }, 400],
    [{ 'sec-fetch-site': 'same-site' }, 400],
    [{ 'sec-fetch-site': 'cross-site', accept: 'application/json' }, 400],
    [{ origin: 'https://evil.example' }, 400],
    [{ 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': '1' }, 200],
  ] as const)('A question by GET with %j has the status %i', async ([headers, status]) => {
    expect((await get('{ __typename }', headers)).status).toBe(status);
  });

  test('A question by GET changes nothing: a mutation is refused with Allow', async () => {
    const answer = await get('mutation { endDrill(system: BANKS) { system { id } } }');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

test.for([
  ['application/x-www-form-urlencoded', new URLSearchParams({ query: '{ __typename }' }).toString()],
  ['text/plain', '{"query":"{ __typename }"}'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{a}\r\n--x--',
  ],
  ['application/graphql', '{ __typename }'],
])('The gateway refuses a question by POST in the form of %s', async ([type = '', body = '']) => {
  const answer = await post(body, { 'content-type': type });
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain('"data"');
});

test('The gateway refuses several questions in one request', async () => {
  const answer = await post(JSON.stringify(Array(10).fill({ query: '{ __typename }' })), json);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test('No answer has a trace or a stack of its request', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const answer = await post(body, {
    ...json,
    'apollo-federation-include-trace': 'ftv1',
    'x-apollo-tracing': '1',
  });
  const { extensions } = (await answer.json()) as { extensions: object };
  expect(Object.keys(extensions)).toEqual(['tirek']);
  const failing = await post('{"query":"{ nothing }"}', json);
  expect(await failing.text()).not.toMatch(/stacktrace|\bat .*\.(ts|js)/);
});
