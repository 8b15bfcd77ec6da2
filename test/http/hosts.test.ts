import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openRaw } from '../support/raw-client.ts';
import { until } from '../support/until.ts';

const tokens = { AUTH_ISSUER: 'x', AUTH_AUDIENCE: 'x', AUTH_JWKS_URL: 'http://127.0.0.1:9/jwks' };

async function statusOf({ address }: TestGateway, target: string, hosts: readonly string[]) {
  const lines = hosts.map((host) => `host: ${host}\r\n`).join('');
  const { answer } = openRaw(address, `GET ${target} HTTP/1.1\r\n${lines}\r\n`);
  await until(() => answer().includes('\r\n\r\n'));
  return [Number(answer().slice(9, 12)), /"code":"(\w+)"/.exec(answer())?.[1]];
}

const misdirected = [421, 'MISDIRECTED'];
const malformed = [400, 'BAD_REQUEST'];
const answered = [200, undefined];

describe('The demo, whose viewer needs no token', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ ALLOWED_HOSTS: 'tirek.test' });
  });
  afterAll(() => gateway.stop());

  test.for([
    ['localhost', answered],
    ['LocalHost:4000', answered],
    ['127.0.0.1:1', answered],
    ['[::1]:4000', answered],
    ['tirek.test:80', answered],
    ['evil.example', misdirected],
    ['evil.example:4000', misdirected],
    ['localhost.evil.example', misdirected],
    ['127.0.0.1.evil.example', misdirected],
    ['169.254.1.1', misdirected],
    ['0.0.0.0:4000', misdirected],
    ['localhost:x', malformed],
    ['localhost evil.example', malformed],
    ['user@localhost', malformed],
    ['', malformed],
  ] as const)('The host "%s" is %j', async ([host, expected]) => {
    expect(await statusOf(gateway, '/health/live', [host])).toEqual(expected);
  });

  test('A request with no host, or with two, is malformed', async () => {
    expect(await statusOf(gateway, '/health/live', [])).toEqual(malformed);
    expect(await statusOf(gateway, '/health/live', ['localhost', 'evil.example'])).toEqual(malformed);
    expect(await statusOf(gateway, '/health/live', ['localhost', 'localhost'])).toEqual(malformed);
  });

  test.for(['http://evil.example/health/live', 'http://localhost/health/live'])(
    'The target %s is meant for a proxy',
    async (target) => {
      expect(await statusOf(gateway, target, ['localhost'])).toEqual(misdirected);
    },
  );

  test('The gateway checks the host before a question, and at every path', async () => {
    for (const target of ['/graphql?query={__typename}', '/graphiql', '/scans', '/nothing'])
      expect(await statusOf(gateway, target, ['evil.example'])).toEqual(misdirected);
  });
});

test('Every other profile takes any name, unless some are named', async () => {
  const any = await startGateway({ PROFILE: 'sandbox', ...tokens });
  expect(await statusOf(any, '/health/live', ['tirek.example.kz'])).toEqual(answered);
  await any.stop();
  const named = await startGateway({ PROFILE: 'sandbox', ...tokens, ALLOWED_HOSTS: 'tirek.example.kz' });
  expect(await statusOf(named, '/health/live', ['Tirek.Example.kz'])).toEqual(answered);
  expect(await statusOf(named, '/health/live', ['evil.example'])).toEqual(misdirected);
  await named.stop();
});
