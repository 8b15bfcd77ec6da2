/**
 * The systems behind the gateway, written for speed: HTTP/1.1 of the single form of these questions, on bare
 * sockets, to keep the second core out of the measurement.
 */
import { createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readQuestion } from './answer.ts';
import { providerFault } from './answers.ts';
import type { Behaviour, BenchRegister } from './behaviour.ts';
import { type Broken, breakAnswer } from './broken.ts';

const headEnd = Buffer.from('\r\n\r\n');

/** Listens on a free port of loopback. `stop` lets open connections end. */
export function startUpstream(behaviour: Behaviour): Promise<{ address: string; stop: () => void }> {
  const asked = new Map<BenchRegister, number>();

  function answer(socket: Socket, body: string): void {
    const question = readQuestion(body);
    const { delayMs = 0, hangs = false, failing = 0, broken } = behaviour[question.register] ?? {};
    if (hangs) return;
    const { iin = '', messageId = '' } = question;
    const name = broken?.[iin];
    if (name !== undefined) {
      void writeBroken(socket, breakAnswer(name, { iin, messageId, right: question.answer() }));
      return;
    }
    const count = (asked.get(question.register) ?? 0) + 1;
    asked.set(question.register, count);
    const fails = Math.floor(count * failing) > Math.floor((count - 1) * failing);
    const send = () => {
      if (fails) write(socket, 500, 'text/xml', providerFault);
      else
        write(
          socket,
          200,
          question.register === 'PENSION_FUND' ? 'application/json' : 'text/xml',
          question.answer(),
        );
    };
    if (delayMs > 0) setTimeout(send, delayMs);
    else send();
  }

  const server = createServer({ noDelay: true }, (socket) => {
    let received: Buffer = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const end = received.indexOf(headEnd);
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1] ?? 0);
      const bodyStart = end + headEnd.length;
      if (received.length < bodyStart + length) return;
      const body = received.toString('utf8', bodyStart, bodyStart + length);
      received = received.subarray(bodyStart + length);
      answer(socket, body);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('expected a port');
      resolve({ address: `http://127.0.0.1:${address.port}`, stop: () => void server.close() });
    });
  });
}

function write(socket: Socket, status: number, type: string, body: string): void {
  if (socket.destroyed) return;
  socket.write(`${headOf(status, type, Buffer.byteLength(body))}${body}`);
}

async function writeBroken(
  socket: Socket,
  { body, status = 200, type = 'text/xml', dripMs }: Broken,
): Promise<void> {
  const bytes = Buffer.from(body);
  socket.write(headOf(status, type, bytes.length));
  if (dripMs === undefined) socket.write(bytes);
  else
    for (let at = 0; at < bytes.length && !socket.destroyed; at += 1) {
      socket.write(bytes.subarray(at, at + 1));
      await wait(dripMs);
    }
}

const headOf = (status: number, type: string, length: number) =>
  `HTTP/1.1 ${status} OK\r\ncontent-type: ${type}; charset=utf-8\r\ncontent-length: ${length}\r\n\r\n`;
