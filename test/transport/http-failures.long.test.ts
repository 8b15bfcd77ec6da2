import { getEventListeners, once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { eventually, until } from '../support/until.ts';
import { connectTo, endOf, httpServer, limits, tcpServer, writeAnswer } from './loopback.ts';

/** Drips a byte (or another piece) each 20 ms as long as a client listens. */
function drip(socket: Socket, start: string, piece = 'x'): void {
  socket.write(start);
  const timer = setInterval(() => socket.write(piece), 20);
  socket.on('close', () => clearInterval(timer));
}

/** Sends as fast as it is read, without end. */
function pour(socket: Socket, start: string, piece: Buffer): void {
  socket.write(start);
  const more = () => {
    while (socket.writable && socket.write(piece)) {
      // until the buffers are full
    }
  };
  socket.on('drain', more);
  more();
}

/** Sends without end too, and leaves the event loop to others: a loop that the flood itself blocks could not judge it. */
function pourInTurns(socket: Socket, start: string, piece: Buffer): void {
  socket.write(start);
  const more = () => {
    if (!socket.writable) return;
    socket.write(piece);
    setImmediate(more);
  };
  more();
}

const head = (length: number) => `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\n`;
const interim = 'HTTP/1.1 103 Early Hints\r\n\r\n';
const chunkedHead = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';

describe('An exchange that brings no usable answer', () => {
  it.each([
    ['a connection that is closed in the middle of a body', 'cut', `${head(100)}half`],
    ['a connection that is closed in the middle of a chunk', 'cut', `${chunkedHead}64\r\nhalf`],
    ['a connection that is closed between two chunks', 'cut', `${chunkedHead}4\r\nhalf\r\n`],
    ['a connection that is closed in the middle of the head', 'cut', 'HTTP/1.1 200 OK\r\nContent-Le'],
    ['another protocol', 'malformed', 'SSH-2.0-OpenSSH_9.6\r\n\r\n'],
    ['a status that is no number', 'malformed', 'HTTP/1.1 abc OK\r\n\r\n'],
    ['a length that is no number', 'malformed', 'HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n'],
    ['a chunk size that is no number', 'malformed', `${chunkedHead}zz\r\nbody\r\n0\r\n\r\n`],
    ['a head without end', 'malformed', `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['gzip', 'encoded', `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc`],
    [
      'two encodings',
      'encoded',
      `HTTP/1.1 200 OK\r\nContent-Encoding: br, gzip\r\nContent-Length: 3\r\n\r\nabc`,
    ],
    ['a body larger than the cap', 'too-large', `${head(600)}${'x'.repeat(600)}`],
  ] as const)('The exchange ends with %s as %s', async (_what, kind, bytes) => {
    const { address } = await tcpServer((socket) => {
      socket.once('data', () => socket.end(bytes));
    });
    expect(await endOf(connectTo(address).send({ ...limits, maxBodyBytes: 500 }))).toBe(kind);
  });

  it.each(['SSH-2.0-OpenSSH_9.6\r\n\r\n', 'HTTP/1.1 abc OK\r\n\r\n'])(
    'The exchange ends as malformed over a kept connection too, and the question is not asked again: %j',
    async (bytes) => {
      let questions = 0;
      const { address } = await tcpServer((socket) => {
        socket.on('data', () => {
          questions += 1;
          if (questions === 1) writeAnswer(socket, 'ok');
          else socket.write(bytes);
        });
      });
      const connection = connectTo(address, { connections: 1 });
      expect(await endOf(connection.send(limits))).toBe(200);
      expect(await endOf(connection.send(limits))).toBe('malformed');
      expect(questions).toBe(2);
    },
  );

  it('The exchange ends as a failed connection if no server listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    expect(await endOf(connectTo(`http://127.0.0.1:${port}`).send(limits))).toBe('connection');
  });

  it('The exchange ends as a failed connection if the name is unknown', async () => {
    expect(await endOf(connectTo('http://register.invalid').send(limits))).toBe('connection');
  });

  it.each([
    ['never answers', () => {}],
    ['drips a head', (socket: Socket) => drip(socket, 'HTTP/1.1 200 OK\r\nx-slow: ')],
    ['drips a body', (socket: Socket) => drip(socket, head(1_000_000))],
    ['drips a body without length', (socket: Socket) => drip(socket, 'HTTP/1.1 200 OK\r\n\r\n')],
    ['sends one interim answer after another', (socket: Socket) => drip(socket, interim, interim)],
  ])(
    'The exchange ends as a timeout within the time of the attempt if the other side %s',
    async (_how, behave) => {
      const { address, sockets } = await tcpServer((socket) => {
        socket.once('data', () => behave(socket));
      });
      const startedAt = performance.now();
      expect(await endOf(connectTo(address).send({ ...limits, timeoutMs: 200 }))).toBe('timeout');
      expect(performance.now() - startedAt).toBeGreaterThanOrEqual(190);
      await eventually(() => expect(sockets.size).toBe(0));
    },
  );

  it('The exchange ends as a timeout if the body is endless and the cap far', async () => {
    const { address, sockets } = await tcpServer((socket) => {
      socket.once('data', () => pourInTurns(socket, head(1e15), Buffer.alloc(16)));
    });
    const exchange = connectTo(address).send({
      ...limits,
      timeoutMs: 200,
      maxBodyBytes: Number.MAX_SAFE_INTEGER,
    });
    expect(await endOf(exchange)).toBe('timeout');
    await eventually(() => expect(sockets.size).toBe(0));
  });

  it('The exchange has its own time from the moment the question is written, without the wait for a free connection', async () => {
    const { address } = await httpServer((_request, response) => setTimeout(() => response.end('ok'), 1500));
    const connection = connectTo(address, { connections: 1 });
    const ends = await Promise.all(
      Array.from({ length: 2 }, () => endOf(connection.send({ ...limits, timeoutMs: 2500 }))),
    );
    expect(ends).toEqual([200, 200]);
  });

  it('The exchange spoils nothing for the next one', async () => {
    let hangs = true;
    const { address } = await httpServer((_request, response) => {
      if (!hangs) response.end('ok');
    });
    const connection = connectTo(address, { connections: 1 });
    expect(await endOf(connection.send({ ...limits, timeoutMs: 150 }))).toBe('timeout');
    hangs = false;
    expect(await endOf(connection.send(limits))).toBe(200);
  });
});

describe('An exchange whose caller goes away', () => {
  it('The exchange is abandoned at once, and its connection is closed at the other side', async () => {
    const { address, sockets, server } = await httpServer(() => {});
    const caller = new AbortController();
    const exchange = endOf(connectTo(address).send({ ...limits, signal: caller.signal }));
    await once(server, 'request');
    expect(sockets.size).toBe(1);
    caller.abort();
    expect(await exchange).toBe('abandoned');
    await eventually(() => expect(sockets.size).toBe(0));
  });

  it('The exchange is abandoned in the middle of a body', async () => {
    const { address, sockets } = await tcpServer((socket) => {
      socket.once('data', () => drip(socket, head(1000)));
    });
    const caller = new AbortController();
    const exchange = endOf(connectTo(address).send({ ...limits, signal: caller.signal }));
    await sleep(100);
    caller.abort();
    expect(await exchange).toBe('abandoned');
    await eventually(() => expect(sockets.size).toBe(0));
  });

  it('The exchange is abandoned before it began, and no question leaves', async () => {
    let questions = 0;
    const { address } = await httpServer((_request, response) => {
      questions += 1;
      response.end('ok');
    });
    const connection = connectTo(address);
    await connection.send(limits);
    for (let i = 0; i < 5; i += 1) {
      expect(await endOf(connection.send({ ...limits, signal: AbortSignal.abort() }))).toBe('abandoned');
    }
    await sleep(50);
    expect(questions).toBe(1);
  });

  it('The exchange is abandoned while it waits for a connection, and no question leaves', async () => {
    let questions = 0;
    let answer = () => {};
    const { address } = await httpServer((_request, response) => {
      questions += 1;
      answer = () => response.end('ok');
      if (questions > 1) answer();
    });
    const connection = connectTo(address, { connections: 1 });
    const first = endOf(connection.send(limits));
    const caller = new AbortController();
    const second = endOf(connection.send({ ...limits, signal: caller.signal }));
    await until(() => questions === 1);
    caller.abort();
    expect(await second).toBe('abandoned');
    answer();
    expect(await first).toBe(200);
    expect(await endOf(connection.send(limits))).toBe(200);
    expect(questions).toBe(2);
  });
});

it('The client leaves no listener on a shared signal and no connection, after many failures of every kind', async () => {
  const behaviours: ((socket: Socket) => void)[] = [
    (socket) => socket.resetAndDestroy(),
    (socket) => socket.end(),
    (socket) => socket.end(`${head(100)}half`),
    (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n'),
    (socket) => pour(socket, head(1e15), Buffer.alloc(10_000)),
    (socket) => drip(socket, head(100)),
    () => {},
  ];
  let turn = 0;
  const { address, sockets } = await tcpServer((socket) => {
    socket.once('data', () => {
      turn += 1;
      behaviours[turn % behaviours.length]?.(socket);
    });
  });
  const connection = connectTo(address, { connections: 16 });
  const { signal } = new AbortController();
  const ends = await Promise.all(
    Array.from({ length: 70 }, () =>
      endOf(connection.send({ ...limits, timeoutMs: 1000, maxBodyBytes: 50_000, signal })),
    ),
  );
  expect(new Set(ends)).toEqual(new Set(['connection', 'cut', 'malformed', 'too-large', 'timeout']));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  await eventually(() => expect(sockets.size).toBe(0));
});
