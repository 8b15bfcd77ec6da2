import { once } from 'node:events';
import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import { onTestFinished } from 'vitest';
import { createLoopDelay } from '../../src/kernel/loop-delay.ts';
import type { HttpAnswer } from '../../src/transport/exchange.ts';
import {
  createHttpConnection,
  type HttpConnection,
  type HttpConnectionOptions,
} from '../../src/transport/http.ts';
import { TransportError, type TransportErrorKind } from '../../src/transport/transport-error.ts';

/** A server on loopback that ends with its test, together with all its connections. */
interface Loopback<Server> {
  readonly server: Server;
  readonly address: string;
  /** Connections open now. */
  readonly sockets: ReadonlySet<Socket>;
}

export function httpServer(listener: RequestListener): Promise<Loopback<HttpServer>> {
  return listen(createHttpServer(listener));
}

export function tcpServer(onSocket: (socket: Socket) => void): Promise<Loopback<TcpServer>> {
  return listen(createTcpServer({ noDelay: true }, onSocket));
}

async function listen<Server extends HttpServer | TcpServer>(server: Server): Promise<Loopback<Server>> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}`, sockets };
}

const loop = createLoopDelay();

/** Connections to an address, closed with the test. */
export function connectTo(address: string, options: Partial<HttpConnectionOptions> = {}): HttpConnection {
  const connection = createHttpConnection({
    address,
    connections: 4,
    idleTimeoutMs: 4000,
    connectTimeoutMs: 1000,
    loop,
    ...options,
  });
  onTestFinished(() => connection.close());
  return connection;
}

export const limits = {
  method: 'POST',
  timeoutMs: 3000,
  maxBodyBytes: 1_000_000,
  body: '<question/>',
} as const;

/** End of an exchange: the kind of its TransportError, or the status of an answer. */
export async function endOf(exchange: Promise<HttpAnswer>): Promise<TransportErrorKind | number> {
  try {
    return (await exchange).status;
  } catch (error) {
    if (error instanceof TransportError) return error.kind;
    throw error;
  }
}

/** Answers one request on a raw socket. */
export function writeAnswer(socket: Socket, body: string): void {
  socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
