import { createConnection, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { pdf } from '../scenarios/applications/application-gateway.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';

type Settings = NonNullable<Parameters<typeof startGateway>[0]>;

async function started(settings: Settings = {}): Promise<TestGateway> {
  const gateway = await startGateway(settings);
  onTestFinished(() => gateway.stop());
  return gateway;
}

interface Upload {
  readonly socket: Socket;
  /** The answer so far. */
  readonly answer: () => string;
}

/** Announces a content, and sends the first half of it at most. */
function begin({ address }: TestGateway, header = 'x-none: 1', content = pdf.subarray(0, 50)): Upload {
  const socket = createConnection({ port: Number(new URL(address).port), host: '127.0.0.1' });
  onTestFinished(() => void socket.destroy());
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  socket.write(
    `POST /scans HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/pdf\r\ncontent-length: ${pdf.length}\r\n${header}\r\n\r\n`,
  );
  socket.write(content);
  return { socket, answer: () => answer };
}

const post = async (gateway: TestGateway, headers: Record<string, string> = {}) => {
  const init = { method: 'POST', headers: { 'content-type': 'application/pdf', ...headers } };
  return fetch(`${gateway.address}/scans`, { ...init, body: new Uint8Array(pdf) });
};

test('A caller without the right to post scans is refused before the content is read, and takes no place of others', async () => {
  const gateway = await started({ MAX_UPLOADS_IN_FLIGHT: '1' });
  const held = begin(gateway);
  await until(async () => (await post(gateway)).status === 503);
  const strangers = [
    begin(gateway, 'authorization: Bearer nonsense', Buffer.of()),
    begin(gateway, `authorization: Bearer ${await gateway.tokenOf('operator')}`, Buffer.of()),
  ];
  await until(() => strangers.every(({ answer }) => answer().includes('\r\n\r\n{')));
  expect(strangers.map(({ answer }) => /"code":"(\w+)"/.exec(answer())?.[1])).toEqual([
    'UNAUTHENTICATED',
    'FORBIDDEN',
  ]);
  expect(strangers.map(({ answer }) => /^HTTP\/1\.1 (\d+)/.exec(answer())?.[1])).toEqual(['401', '403']);
  expect(strangers[0]?.answer()).toContain('cache-control: no-store');
  held.socket.destroy();
  await until(async () => (await post(gateway)).status === 201);
});

test('The gateway takes a bounded number of contents at once; it refuses one more with Retry-After, and no questions', async () => {
  const gateway = await started({ MAX_UPLOADS_IN_FLIGHT: '2' });
  const held = [begin(gateway), begin(gateway)];
  await until(async () => (await post(gateway)).status === 503);
  const refused = await post(gateway);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_BUSY' } }] });
  expect((await gateway.ask('{ viewer { kind } }')).status).toBe(200);
  for (const { socket } of held) socket.write(pdf.subarray(50));
  await until(() => held.every(({ answer }) => answer().startsWith('HTTP/1.1 201')));
  expect((await post(gateway)).status).toBe(201);
});

test('The gateway takes a content that is under way when it stops', async () => {
  const gateway = await startGateway({ MAX_UPLOADS_IN_FLIGHT: '1' });
  const upload = begin(gateway);
  await until(async () => (await post(gateway)).status === 503);
  const stopped = gateway.stop();
  await new Promise((resolve) => setTimeout(resolve, 100));
  upload.socket.write(pdf.subarray(50));
  await stopped;
  expect(upload.answer()).toMatch(/^HTTP\/1\.1 201 /);
});

test('A caller without the right that sends megabytes still reads the refusal', async () => {
  const gateway = await started();
  for (let i = 0; i < 10; i += 1) {
    const answer = await fetch(`${gateway.address}/scans`, {
      method: 'POST',
      headers: { 'content-type': 'application/pdf', authorization: 'Bearer nonsense' },
      body: new Uint8Array(4_500_000),
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
});
