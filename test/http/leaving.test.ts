/**
 * The time between the order to stop and the closing of the port: the gateway says that it is not ready, and
 * still answers.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';

const never = { SHUTDOWN_DELAY_MS: '600000' };
const hurry = new AbortController();
let gateway: TestGateway;
let stopped: Promise<void>;
let isStopped = false;
beforeAll(async () => {
  gateway = await startGateway(never);
  stopped = gateway.stop(hurry.signal).finally(() => {
    isStopped = true;
  });
  await until(async () => (await fetch(`${gateway.address}/health/ready`)).status === 503);
});
afterAll(async () => {
  hurry.abort();
  await stopped;
});

const query = '{ person(iin: "900101490009") { identity { ... on RegisterAnswer { known } } } }';
const post = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
});
const requests: readonly [string, RequestInit, number, string][] = [
  ['/health/ready', {}, 503, '"stopping"'],
  ['/health/live', {}, 200, '"live"'],
  ['/graphql', post(JSON.stringify({ query })), 200, '"known":true'],
  ['/graphql', post('{'), 400, 'errors'],
  ['/graphql', { method: 'OPTIONS', headers: { origin: 'http://localhost:3000' } }, 204, ''],
  ['/graphiql', {}, 200, '<html'],
  ['/metrics', {}, 200, '# HELP'],
  ['/messages/M-1.eml', {}, 404, ''],
  ['/nowhere', {}, 404, ''],
];

test.for(requests)(
  'The gateway answers on, and asks for other connections: %s',
  async ([path, init, status, words]) => {
    const answer = await fetch(gateway.address + path, init);
    expect([answer.status, answer.headers.get('connection')]).toEqual([status, 'close']);
    expect(await answer.text()).toContain(words);
    expect(isStopped).toBe(false);
  },
);

test('A second order ends the delay', async () => {
  const own = new AbortController();
  const other = await startGateway(never);
  const done = other.stop(own.signal);
  await until(async () => (await fetch(`${other.address}/health/ready`)).status === 503);
  own.abort();
  await done;
  await expect(fetch(`${other.address}/health/live`)).rejects.toThrow();
});

test('The delay ends by itself', async () => {
  const other = await startGateway({ SHUTDOWN_DELAY_MS: '300' });
  await other.stop();
  await expect(fetch(`${other.address}/health/live`)).rejects.toThrow();
});
