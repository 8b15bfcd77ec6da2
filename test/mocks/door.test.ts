/** Callers that the simulated network lets in: this machine's programs, and beyond it those that know the secret. */
import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type Addresses, createMockNetwork } from '../../mocks/server.ts';

const secret = 'a-secret-of-the-tests';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function start(options: { secret?: string; host?: string } = {}): Promise<Addresses> {
  const network = createMockNetwork({ port: 0, host: '127.0.0.1', ...options });
  stops.push(network.stop);
  return network.start();
}

/** With a header Host of the test's own, which `fetch` would not send. */
function statusOf(address: string, method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.once('error', reject).end();
  });
}

/** One door of each kind, and its answer to an admitted caller. */
const doors = ({ control, systems, tokens }: Addresses) =>
  [
    ['the control port', `${control}/__systems`, 'GET', 200],
    ['the control port, to change something', `${control}/__calls`, 'DELETE', 200],
    ['the issuer’s keys', `${tokens}jwks`, 'GET', 200],
    ['the issuer’s tokens', `${tokens}people/operator/token`, 'POST', 200],
    ['the issuer, to change its key', `${tokens}rotate`, 'POST', 200],
    ['the bus', systems.SHEP ?? '', 'GET', 404],
    ['a system', `${systems.PENSION_FUND}x`, 'GET', 404],
  ] as const;

describe('A network without a secret', () => {
  test.for(['localhost:4010', '127.0.0.1', '[::1]:4010', 'LOCALHOST'])(
    'A request with the host name %s is answered',
    async (host) => {
      for (const [door, address, method, open] of doors(await start()))
        expect(await statusOf(address, method, { host }), door).toBe(open);
    },
  );

  test.for([
    'evil.example',
    '127.0.0.1.evil.example:4010',
    'localhost.evil.example',
    '10.0.0.7',
    '@127.0.0.1',
  ])('A request with the host name %s, by which a page could come, is refused', async (host) => {
    for (const [door, address, method] of doors(await start()))
      expect(await statusOf(address, method, { host }), door).toBe(421);
  });

  test.for([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:5173' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('A page in a browser (%o) changes nothing', async (headers) => {
    for (const [door, address, method] of doors(await start()))
      expect(await statusOf(address, method, headers as Record<string, string>), door).toBe(403);
  });

  test('The control port answers a person who types its address into a browser', async () => {
    const { control } = await start();
    expect(await statusOf(`${control}/__systems`, 'GET', { 'sec-fetch-site': 'none' })).toBe(200);
  });
});

describe('A network with a secret', () => {
  test('Every address demands the secret, and refuses another one', async () => {
    for (const [door, address, method, open] of doors(await start({ secret }))) {
      for (const given of [{}, { 'tirek-mocks-secret': 'x' }, { 'tirek-mocks-secret': `${secret}x` }])
        expect(await statusOf(address, method, given as Record<string, string>), door).toBe(401);
      // A program with the secret may come by any name.
      for (const host of ['127.0.0.1', 'mocks.example.kz:4010'])
        expect(await statusOf(address, method, { host, 'tirek-mocks-secret': secret }), door).toBe(open);
    }
  });

  test('A network that listens on every address names itself by one that callers can reach', async () => {
    const { control } = await start({ secret, host: '0.0.0.0' });
    expect(new URL(control).hostname).toBe('127.0.0.1');
    expect(await statusOf(`${control}/__systems`, 'GET', { 'tirek-mocks-secret': secret })).toBe(200);
  });
});

test('A network beyond this machine needs a secret', () => {
  for (const host of ['0.0.0.0', '::', '10.0.0.7'])
    expect(() => createMockNetwork({ port: 0, host })).toThrow(/MOCKS_SECRET/);
});
