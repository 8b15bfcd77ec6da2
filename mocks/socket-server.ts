import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Door } from './door.ts';
import { sendResponse } from './send-response.ts';

const megabyte = 1024 * 1024;

/** Answers a request; undefined if the path is unknown. */
type Answer = (request: Request) => Promise<Response | undefined>;

/** A listening socket that can be closed and opened again on the same port. */
export interface SocketServer {
  /** Starts to listen. @returns the port @throws Error if the port is taken */
  open(): Promise<number>;
  /** Refuses new connections and destroys the open ones. Harmless if it is closed already. */
  close(): Promise<void>;
}

/**
 * A real HTTP/1.1 server around an answering function. Idle connections stay for 30 s.
 * @param door turns requests away unread
 * @param maxRequestBytes larger requests get 413
 */
export function createSocketServer(
  host: string,
  wantedPort: number,
  answer: Answer,
  door: Door,
  maxRequestBytes = megabyte,
): SocketServer {
  let port = wantedPort;
  const server = createServer({ keepAliveTimeout: 30_000 }, (incoming, outgoing) => {
    const refused = door(incoming.headers);
    const answered = refused
      ? turnAway(outgoing, refused)
      : respond(incoming, outgoing, answer, maxRequestBytes);
    answered.catch(() => outgoing.socket?.destroy());
  });

  async function open(): Promise<number> {
    if (!server.listening) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      port = (server.address() as AddressInfo).port;
    }
    return port;
  }

  async function close(): Promise<void> {
    if (!server.listening) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  return { open, close };
}

async function turnAway(
  outgoing: ServerResponse,
  { status, error }: NonNullable<ReturnType<Door>>,
): Promise<void> {
  outgoing.setHeader('connection', 'close');
  await sendResponse(outgoing, Response.json({ error }, { status }));
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Answer,
  maxRequestBytes: number,
): Promise<void> {
  const body = await readBody(incoming, maxRequestBytes);
  if (body === undefined) {
    outgoing.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const response = await answer(toRequest(incoming, body));
  await sendResponse(
    outgoing,
    response ?? Response.json({ error: 'nothing is at this path' }, { status: 404 }),
  );
}

async function readBody(incoming: IncomingMessage, maxRequestBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > maxRequestBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toRequest(incoming: IncomingMessage, body: Buffer): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'mocks'}`);
  return new Request(url, { method, headers, ...(hasBody ? { body: new Uint8Array(body) } : {}) });
}
