import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openRaw, requestText, stalledQuestion } from '../support/raw-client.ts';
import { until } from '../support/until.ts';

type Settings = NonNullable<Parameters<typeof startGateway>[0]>;

async function started(settings: Settings = {}): Promise<TestGateway> {
  const gateway = await startGateway(settings);
  onTestFinished(() => gateway.stop());
  return gateway;
}

const question = '{ viewer { kind } }';
const codeOf = (answer: string) => /"code":"(\w+)"/.exec(answer)?.[1];

test('The gateway checks a token before the body has come: it refuses a bad one while its body stalls', async () => {
  const gateway = await started();
  const { answer } = openRaw(gateway.address, stalledQuestion(['authorization: Bearer nonsense']));
  await until(() => answer().includes('\r\n\r\n{'));
  expect(answer()).toMatch(/^HTTP\/1\.1 401 /);
  expect(codeOf(answer())).toBe('UNAUTHENTICATED');
});

test('Callers with stalled bodies hold no more places than one account may, and the others are served', async () => {
  const gateway = await started({ MAX_REQUESTS_IN_FLIGHT: '8', MAX_REQUESTS_PER_ACCOUNT: '4' });
  const stalled = Array.from({ length: 20 }, () => openRaw(gateway.address, stalledQuestion()));
  await until(() => stalled.filter(({ answer }) => answer().includes('\r\n\r\n{')).length === 16);
  const refused = stalled.find(({ answer }) => answer() !== '')?.answer() ?? '';
  expect(refused).toMatch(/^HTTP\/1\.1 429 [\s\S]*retry-after: 1\r\n/);
  expect(codeOf(refused)).toBe('RATE_LIMITED');
  const authorization = `Bearer ${await gateway.tokenOf('specialist')}`;
  expect((await gateway.ask(question, {}, { authorization })).data).toEqual({ viewer: { kind: 'PERSON' } });
  for (const { socket } of stalled) socket.destroy();
  await until(async () => (await gateway.ask(question)).status === 200);
});

describe('The configured time', () => {
  const settings = { REQUEST_HEAD_TIMEOUT_MS: '300', REQUEST_BODY_TIMEOUT_MS: '600' };

  test.for([
    ['a connection that is silent', ''],
    ['a head that stops', 'POST /graphql HTTP/1.1\r\nhost: lo'],
    ['a body that stops', stalledQuestion()],
    [
      'an upload that stops',
      requestText('POST /scans', ['content-type: application/pdf', 'content-length: 50'], '%'),
    ],
    ['a body for a path that is not there', requestText('POST /scan', ['content-length: 50'], '%')],
  ])('The gateway cuts %s, and answers with the reason', async ([, text = '']) => {
    const gateway = await started(settings);
    expect(await openRaw(gateway.address, text).ended).toMatch(/HTTP\/1\.1 (408|404) /);
  });

  test('A body that comes byte by byte is cut too', async () => {
    const gateway = await started(settings);
    const { socket, ended } = openRaw(gateway.address, stalledQuestion());
    const timer = setInterval(() => socket.write(' '), 50);
    expect(await ended).toContain('HTTP/1.1 408 ');
    clearInterval(timer);
  });

  test('The place of a stalled body is free again', async () => {
    const gateway = await started({ ...settings, MAX_REQUESTS_PER_ACCOUNT: '1' });
    const { ended } = openRaw(gateway.address, stalledQuestion());
    await until(async () => (await gateway.ask(question)).status === 429);
    await ended;
    await until(async () => (await gateway.ask(question)).status === 200);
  });
});

describe('An answer that the caller does not read', () => {
  const files = 12;
  /**
   * Asks for a page's program so often that the answers exceed the system's buffers for a connection, and
   * reads none of them.
   */
  const stoppedReader = (gateway: TestGateway) => {
    const reader = openRaw(gateway.address);
    reader.socket.pause();
    const text = requestText('GET /graphiql/graphiql.js');
    const last = requestText('GET /graphiql/graphiql.js', ['connection: close']);
    reader.socket.write(text.repeat(files - 1) + last);
    return reader;
  };
  const isWhole = (answer: string) => {
    const length = Number(/content-length: (\d+)/.exec(answer)?.[1]);
    return answer.length > files * length;
  };

  test('The answer is cut at the end of its time', async () => {
    const gateway = await started({ WRITE_TIMEOUT_MS: '300' });
    const reader = stoppedReader(gateway);
    await sleep(1500);
    reader.socket.resume();
    expect(isWhole(await reader.ended)).toBe(false);
  });

  test('The answer is whole for a reader who pauses for less', async () => {
    const gateway = await started();
    const reader = stoppedReader(gateway);
    await sleep(500);
    reader.socket.resume();
    expect(isWhole(await reader.ended)).toBe(true);
  });

  test('The answer is cut if too many bytes wait with it, the oldest first', async () => {
    const gateway = await started({ MAX_UNREAD_BYTES: '2000000' });
    const readers = [stoppedReader(gateway)];
    for (let i = 0; i < 3; i += 1) {
      // Each is written before the next one asks.
      await sleep(200);
      readers.push(stoppedReader(gateway));
    }
    await sleep(200);
    for (const { socket } of readers) socket.resume();
    const whole = (await Promise.all(readers.map(({ ended }) => ended))).map(isWhole);
    expect(whole[0]).toBe(false);
    expect(whole.at(-1)).toBe(true);
  });
});

/** An issuer that takes a connection and stays silent. */
async function silentIssuer(): Promise<{ readonly url: string; readonly asked: () => number }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => void sockets.push(socket.on('error', () => {}))).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    asked: () => sockets.length,
  };
}

test('A token whose keys the gateway must fetch holds no place meanwhile, nor after its caller has gone', async () => {
  const { url, asked } = await silentIssuer();
  const gateway = await started({
    AUTH_JWKS_URL: url,
    AUTH_ISSUER: 'urn:tirek:mock-issuer',
    AUTH_AUDIENCE: 'tirek',
    MAX_REQUESTS_IN_FLIGHT: '1',
  });
  const body = JSON.stringify({ query: question });
  const headers = [
    `authorization: Bearer ${await gateway.tokenOf('specialist')}`,
    `content-length: ${body.length}`,
  ];
  const text = requestText('POST /graphql', [...headers, 'content-type: application/json'], body);
  const waiting = [openRaw(gateway.address, text), openRaw(gateway.address, text)];
  await until(() => asked() > 0);
  expect((await gateway.ask(question)).status).toBe(200);
  waiting[0]?.socket.destroy();
  await until(() => waiting[1]?.answer() !== '');
  expect(codeOf(waiting[1]?.answer() ?? '')).toBe('TOKENS_UNVERIFIABLE');
  await until(async () => (await gateway.ask(question)).status === 200);
});

test('Stalled uploads of one account leave places to the others', async () => {
  const gateway = await started({ MAX_UPLOADS_IN_FLIGHT: '3', MAX_UPLOADS_AT_ONCE_PER_ACCOUNT: '2' });
  const head = requestText('POST /scans', ['content-type: application/pdf', 'content-length: 50'], '%');
  const stalled = Array.from({ length: 8 }, () => openRaw(gateway.address, head));
  await until(() => stalled.filter(({ answer }) => answer() !== '').length === 6);
  expect(codeOf(stalled.find(({ answer }) => answer() !== '')?.answer() ?? '')).toBe('RATE_LIMITED');
  const other = openRaw(
    gateway.address,
    requestText(
      'POST /scans',
      [
        `authorization: Bearer ${await gateway.tokenOf('specialist')}`,
        'content-type: application/pdf',
        'content-length: 1',
      ],
      '%',
    ),
  );
  await until(() => other.answer() !== '');
  expect(codeOf(other.answer())).toBe('BAD_REQUEST');
});
