import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createSlowReaders, type SlowReadersOptions } from './slow-readers.ts';

/** Handler of a request and its response. */
export type Incoming = (request: IncomingMessage, response: ServerResponse) => void;

export interface HttpServerOptions {
  /** Time of a whole head, ms, and of a connection that has sent nothing. */
  readonly headTimeoutMs: number;
  /** Time of a whole request, head and body, ms; not less than that of the head. */
  readonly requestTimeoutMs: number;
  /** Connections at once; further ones are closed unheard. */
  readonly maxConnections: number;
  readonly readers: SlowReadersOptions;
  readonly onRequest: Incoming;
}

/** Pause between two checks for unfinished requests, ms: Node's default of half a minute would extend each time. */
const checkMs = 500;
/** Time for which an idle connection is kept, ms: longer than the minute of usual proxies. */
const keepAliveMs = 72_000;

/** Makes a server with bounded times, not yet listening. It also hands over a request without the header `Host`. */
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
