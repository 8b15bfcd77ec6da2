import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { connectTo, endOf, httpServer, limits, tcpServer, writeAnswer } from './loopback.ts';

describe('A kept connection that the other side has closed', () => {
  it('A closed connection reaches no caller if idle connections close after 50 ms and the calls come just then', async () => {
    const { address, server } = await httpServer((_request, response) => response.end('ok'));
    server.keepAliveTimeout = 50;
    // Node keeps a margin of a second before it closes by itself unless told otherwise.
    Object.assign(server, { keepAliveTimeoutBuffer: 0 });
    const connection = connectTo(address);
    const lanes = Array.from({ length: 8 }, async (_, lane) => {
      for (let i = 0; i < 50; i += 1) {
        expect(await endOf(connection.send(limits))).toBe(200);
        await sleep(44 + ((i + lane) % 12));
      }
    });
    await Promise.all(lanes);
  });

  it('A closed connection reaches no caller if each connection answers once and closes when the next question arrives', async () => {
    let closed = 0;
    const { address } = await tcpServer((socket) => {
      let answered = false;
      socket.on('data', () => {
        if (answered) {
          closed += 1;
          socket.destroy();
          return;
        }
        answered = true;
        writeAnswer(socket, 'ok');
      });
    });
    const connection = connectTo(address);
    for (let i = 0; i < 400; i += 1) expect(await endOf(connection.send(limits))).toBe(200);
    expect(closed).toBeGreaterThan(100);
  });

  it.each([
    ['closes', (socket: Socket) => socket.end()],
    ['resets', (socket: Socket) => socket.resetAndDestroy()],
  ])(
    'A closed connection that %s is replaced once: the question is asked exactly one more time',
    async (_how, leave) => {
      const questions: number[] = [];
      let opened = 0;
      const { address } = await tcpServer((socket) => {
        opened += 1;
        const number = opened;
        let first = true;
        socket.on('data', () => {
          questions.push(number);
          if (first && number === 1) writeAnswer(socket, 'ok');
          else leave(socket);
          first = false;
        });
      });
      const connection = connectTo(address, { connections: 1 });
      expect(await endOf(connection.send(limits))).toBe(200);
      expect(await endOf(connection.send(limits))).toBe('connection');
      expect(questions).toEqual([1, 1, 2]);
    },
  );

  it.each([
    ['closed', (socket: Socket) => socket.destroy()],
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
  ])(
    'A closed connection (%s) is replaced by a new one, not by the next kept one, which is as dead',
    async (_how, leave) => {
      let arrived = 0;
      let mayAnswer = true;
      const { address, sockets } = await tcpServer((socket) => {
        let served = 0;
        socket.on('data', () => {
          arrived += 1;
          if (mayAnswer) setTimeout(() => writeAnswer(socket, 'ok'), 30);
          else if (served > 0) leave(socket);
          else writeAnswer(socket, 'ok');
          served += 1;
        });
      });
      const connection = connectTo(address, { connections: 4 });
      await Promise.all(Array.from({ length: 4 }, () => connection.send(limits)));
      expect(sockets.size).toBe(4);
      mayAnswer = false;
      for (let i = 0; i < 4; i += 1) {
        arrived = 0;
        expect(await endOf(connection.send(limits))).toBe(200);
        expect(arrived).toBeLessThanOrEqual(2);
      }
    },
  );

  it('A kept connection never carries a write, which would have to be asked again: it leaves once, on a connection of its own', async () => {
    const questions: number[] = [];
    let opened = 0;
    const { address, sockets } = await tcpServer((socket) => {
      opened += 1;
      const number = opened;
      socket.on('data', () => {
        questions.push(number);
        if (number === 1) writeAnswer(socket, 'ok');
        else socket.resetAndDestroy();
      });
    });
    const connection = connectTo(address, { connections: 1 });
    expect(await endOf(connection.send(limits))).toBe(200);
    expect(await endOf(connection.send({ ...limits, isWrite: true }))).toBe('connection');
    expect(questions).toEqual([1, 2]);
    expect(await endOf(connection.send(limits))).toBe(200);
    expect(sockets.size).toBe(1);
  });

  it('A connection that dies in the middle of an answer is a failure, and the question is not asked again', async () => {
    let questions = 0;
    const { address } = await tcpServer((socket) => {
      socket.on('data', () => {
        questions += 1;
        if (questions === 1) writeAnswer(socket, 'ok');
        else {
          socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf');
          setTimeout(() => socket.resetAndDestroy(), 20);
        }
      });
    });
    const connection = connectTo(address, { connections: 1 });
    expect(await endOf(connection.send(limits))).toBe(200);
    expect(await endOf(connection.send(limits))).toBe('connection');
    expect(questions).toBe(2);
  });
});

describe('A new connection', () => {
  it.each([
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
    ['closed', (socket: Socket) => socket.end()],
  ])(
    'A new connection that is %s before the first byte is a failed connection, and the question is not asked again',
    async (_how, leave) => {
      let questions = 0;
      const { address } = await tcpServer((socket) => {
        socket.on('data', () => {
          questions += 1;
          leave(socket);
        });
      });
      const connection = connectTo(address);
      for (let i = 1; i <= 5; i += 1) {
        expect(await endOf(connection.send(limits))).toBe('connection');
        expect(questions).toBe(i);
      }
    },
  );
});
