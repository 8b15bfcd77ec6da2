import { createConnection, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A connection of a caller without a client library. */
interface RawClient {
  readonly socket: Socket;
  /** The answer so far. */
  readonly answer: () => string;
  /** The same when the connection is closed. */
  readonly ended: Promise<string>;
  readonly isClosed: () => boolean;
}

/** Opens a connection, which ends with the test, and sends a text. */
export function openRaw(address: string, text = ''): RawClient {
  const socket = createConnection({ port: Number(new URL(address).port), host: '127.0.0.1' });
  onTestFinished(() => void socket.destroy());
  let answer = '';
  let closed = false;
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  socket.on('error', () => {});
  const ended = new Promise<string>((resolve) => {
    socket.once('close', () => {
      closed = true;
      resolve(answer);
    });
  });
  if (text !== '') socket.write(text);
  return { socket, answer: () => answer, ended, isClosed: () => closed };
}

/** The head of a request with its header lines, and the sent part of its body. */
export function requestText(line: string, headers: readonly string[] = [], body = ''): string {
  return [`${line} HTTP/1.1`, 'host: localhost', ...headers, '', body].join('\r\n');
}

/** A question whose body is announced, and of which one byte comes. */
export function stalledQuestion(headers: readonly string[] = []): string {
  const own = ['content-type: application/json', 'content-length: 50', ...headers];
  return requestText('POST /graphql', own, '{');
}
