/** An event loop that is blocked: answers lie in the socket, and every timer fires before it is read. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { deadlinePassed } from '../../src/resilience/deadline.ts';
import type { HttpConnection } from '../../src/transport/http.ts';
import { blockLoop } from '../support/block-loop.ts';
import { connectTo, endOf, limits } from './loopback.ts';
import { type Behaviour, type OtherThread, startOtherThread } from './other-thread.ts';

const timeoutMs = 400;
/** Longer than the attempt and its returned time together. */
const blockMs = 1200;
const head = (length: number) => `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\n`;
const whole = `${head(2)}ok`;
const bodyBytes = 8_000_000;

/** One question, and a hook for blocking the loop while it is under way. */
async function ask(
  behaviour: Behaviour,
  block: (server: OtherThread) => void | Promise<void>,
  more: { signal?: AbortSignal; timeoutMs?: number } = {},
) {
  const server = await startOtherThread(behaviour);
  const exchange = endOf(send(connectTo(server.address), more));
  await block(server);
  return exchange;
}

const send = (connection: HttpConnection, more: { signal?: AbortSignal; timeoutMs?: number } = {}) =>
  connection.send({ ...limits, timeoutMs, maxBodyBytes: 2 * bodyBytes, ...more });

const once1 = (what: 'asked' | 'written') => async (server: OtherThread) => {
  await server.happened(what);
  blockLoop(blockMs);
};

describe('A healthy register that is heard, though the loop was blocked for longer than the attempt', () => {
  const answers = { pieces: [[50, whole]] } as const;
  it.each<[string, Behaviour, (server: OtherThread) => void | Promise<void>]>([
    ['before the question was written', answers, () => blockLoop(blockMs)],
    ['between the question and the head', answers, once1('asked')],
    [
      'between the head and the body',
      {
        pieces: [
          [0, head(2)],
          [50, 'ok'],
        ],
      },
      once1('written'),
    ],
    [
      'in a body larger than the buffers of the socket',
      { pieces: [[0, head(bodyBytes)]], bodyBytes },
      once1('written'),
    ],
    [
      'several times',
      { pieces: [[300, whole]] },
      async (server) => {
        await server.happened('asked');
        for (let i = 0; i < 4; i += 1) {
          blockLoop(blockMs / 4);
          await sleep(1);
        }
      },
    ],
    ['until just before it answers', { pieces: [[blockMs + 100, whole]] }, once1('asked')],
  ])('%s', async (_when, behaviour, block) => {
    expect(await ask(behaviour, block)).toBe(200);
  });

  it('The register is heard after a block during the lookup of its name', async () => {
    const { address } = await startOtherThread(answers);
    const exchange = endOf(send(connectTo(address.replace('127.0.0.1', 'localhost'))));
    blockLoop(blockMs);
    expect(await exchange).toBe(200);
  });

  it('The register is heard over a kept connection', async () => {
    const server = await startOtherThread(answers);
    const connection = connectTo(server.address, { connections: 1 });
    expect(await endOf(send(connection))).toBe(200);
    const second = endOf(send(connection));
    await server.happened('asked', 2);
    blockLoop(blockMs);
    expect(await second).toBe(200);
  });

  it('The register is heard over a kept connection that it closed meanwhile', async () => {
    const server = await startOtherThread({ ...answers, keepsMs: 50 });
    const connection = connectTo(server.address, { connections: 1 });
    expect(await endOf(send(connection))).toBe(200);
    const second = endOf(send(connection));
    blockLoop(blockMs);
    expect(await second).toBe(200);
  });

  it('The register is heard if the time of the whole answer ended in the block', async () => {
    const deadline = new AbortController();
    setTimeout(() => deadline.abort(deadlinePassed), timeoutMs);
    expect(await ask(answers, once1('asked'), { signal: deadline.signal, timeoutMs: 5000 })).toBe(200);
  });
});

describe('A register that does not answer', () => {
  it('A register that does not answer is silent if the loop could listen for the whole time of the attempt after it was blocked', async () => {
    expect(await ask({}, once1('asked'))).toBe('timeout');
  });

  it('A register that does not answer is silent if the loop was blocked for a small part of the attempt', async () => {
    const short = async (server: OtherThread) => {
      await server.happened('asked');
      blockLoop(60);
    };
    expect(await ask({}, short)).toBe('timeout');
  });

  it('A register that does not answer is not judged if the loop was blocked in the returned time too', async () => {
    const twice = async (server: OtherThread) => {
      await server.happened('asked');
      blockLoop(blockMs);
      await sleep(50);
      blockLoop(blockMs);
    };
    expect(await ask({}, twice)).toBe('late');
  });

  it('A register that does not answer is not judged if the time of the whole answer ended while the loop was blocked', async () => {
    const deadline = new AbortController();
    setTimeout(() => deadline.abort(deadlinePassed), timeoutMs);
    expect(await ask({}, once1('asked'), { signal: deadline.signal, timeoutMs: 5000 })).toBe('late');
  });

  it('A register that does not answer is not judged by a caller that has gone, however late', async () => {
    const caller = new AbortController();
    setTimeout(() => caller.abort(), timeoutMs);
    expect(await ask({}, once1('asked'), { signal: caller.signal, timeoutMs: 5000 })).toBe('abandoned');
  });
});

describe('A connection that broke while the loop was blocked', () => {
  it.each<[string, Behaviour, (server: OtherThread) => void | Promise<void>]>([
    ['before the question was written', { patienceMs: 200 }, () => blockLoop(blockMs)],
    [
      'because nothing of the body was read',
      { pieces: [[0, head(bodyBytes)]], bodyBytes, patienceMs: 200 },
      once1('written'),
    ],
  ])('A break %s is the gateway’s fault: it was silent for too long', async (_when, behaviour, block) => {
    expect(await ask(behaviour, block)).toBe('late');
  });

  it('A refused connection is the register’s fault', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const exchange = endOf(send(connectTo(`http://127.0.0.1:${port}`)));
    blockLoop(blockMs);
    expect(await exchange).toBe('connection');
  });
});
