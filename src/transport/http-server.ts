/** The side that listens: a socket may be silent, and a request unfinished, for a time that is known. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createSlowReaders, type SlowReadersOptions } from './slow-readers.ts';

/** A request and its response as the server hands them over. */
export type Incoming = (request: IncomingMessage, response: ServerResponse) => void;

export interface HttpServerOptions {
  /** Time of a whole head, ms; of a connection that has sent nothing, too. */
  readonly headTimeoutMs: number;
  /** Time of a whole request, head and body, ms; not less than that of the head. */
  readonly requestTimeoutMs: number;
  /** Connections at once; further ones are closed unheard. */
  readonly maxConnections: number;
  readonly readers: SlowReadersOptions;
  readonly onRequest: Incoming;
}

/** Pause between two looks for unfinished requests, ms: Node's own half minute would be added to each time. */
const checkMs = 500;

/** An idle connection is kept longer than the minute that usual proxies keep theirs, ms. */
const keepAliveMs = 72_000;

/** The server does not listen yet. A request without the header `Host` is handed over like every other one. */
export function createHttpServer(options: HttpServerOptions): Server {
  const watch = createSlowReaders(options.readers);
  const server = createServer(
    {
      connectionsCheckingInterval: Math.min(checkMs, options.headTimeoutMs),
      headersTimeout: options.headTimeoutMs,
      requestTimeout: options.requestTimeoutMs,
      keepAliveTimeout: keepAliveMs,
      requireHostHeader: false,
    },
    (request, response) => {
      watch(response);
      options.onRequest(request, response);
    },
  );
  server.maxConnections = options.maxConnections;
  return server;
}
