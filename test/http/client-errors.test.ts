import { createConnection, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const query = JSON.stringify({ query: '{ viewer { kind } }' });

test('The gateway refuses a token of a megabyte as any other bad token, twenty times in a row', async () => {
  for (let i = 0; i < 20; i += 1) {
    const answer = await fetch(`${gateway.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${'a'.repeat(1_000_000)}` },
      body: query,
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: 'There is no token, or not one that can be accepted.',
          extensions: { code: 'UNAUTHENTICATED', correlationId: answer.headers.get('x-correlation-id') },
        },
      ],
    });
  }
});

interface RawClient {
  readonly socket: Socket;
  /** The whole answer, when the connection is closed. */
  readonly ended: Promise<string>;
}

function openRaw(): RawClient {
  // Half open: it goes on sending after the gateway's last word.
  const port = Number(new URL(gateway.address).port);
  const socket = createConnection({ port, host: '127.0.0.1', allowHalfOpen: true });
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  return { socket, ended: new Promise((resolve) => socket.once('close', () => resolve(answer))) };
}

test('A caller that reads only after it has sent everything still reads the refusal', async () => {
  const { socket, ended } = openRaw();
  socket.pause();
  socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ');
  for (let i = 0; i < 20; i += 1) {
    socket.write('a'.repeat(50_000));
    await sleep(20);
  }
  socket.resume();
  socket.end();
  const answer = await ended;
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  expect(answer.match(/UNAUTHENTICATED/g)).toHaveLength(1);
});

test('The gateway listens for a short time only to a caller that sends without an end', async () => {
  const { socket, ended } = openRaw();
  socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ');
  const timer = setInterval(() => socket.write('a'.repeat(20_000)), 10);
  // Without a limit it would never end.
  await ended;
  clearInterval(timer);
});

test('The gateway refuses a text that is no HTTP in the same shape', async () => {
  const { socket, ended } = openRaw();
  socket.write('NONSENSE\r\n\r\n');
  socket.end();
  const answer = await ended;
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({
    errors: [{ extensions: { code: 'BAD_REQUEST' } }],
  });
});
