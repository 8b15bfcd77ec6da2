import { Client, type Dispatcher, Pool } from 'undici';
import { readWebAddress, webAddressExpected } from '../kernel/address.ts';
import type { Loop } from './attempt-time.ts';
import { createExchange, type ExchangeLimits, type HttpAnswer, type Link } from './exchange.ts';
import { TransportError } from './transport-error.ts';

interface HttpRequest extends ExchangeLimits {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path below the address of the connection; empty for the address itself. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /**
   * True for a change, which leaves at most once, on a new connection: a kept one may be closed, and its arrival unknown.
   */
  readonly isWrite?: boolean | undefined;
}

export type HttpConnection = ReturnType<typeof createHttpConnection>;

export interface HttpConnectionOptions {
  /** Address of the system, http or https. Credentials in it become the header Authorization. */
  readonly address: string;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Largest number of sockets; callers queue before (resilience/queue.ts). */
  readonly connections: number;
  /** Idle sockets are closed after this, before the peer would. */
  readonly idleTimeoutMs: number;
  readonly connectTimeoutMs: number;
  /** Event loop of all exchanges. */
  readonly loop: Loop;
}

/** Opens (lazily) bounded connections to one system. Redirects are not followed and no encoding is accepted. */
export function createHttpConnection(options: HttpConnectionOptions) {
  const address = readWebAddress(options.address);
  // The text is not repeated, because it may contain credentials.
  if (address === undefined) throw new Error(`expected ${webAddressExpected}`);
  const { origin, pathTo } = address;
  const authorization = address.authorization && { authorization: address.authorization };
  const socketOptions = {
    pipelining: 1,
    keepAliveTimeout: options.idleTimeoutMs,
    keepAliveMaxTimeout: options.idleTimeoutMs,
    headersTimeout: 0,
    bodyTimeout: 0,
    // Twice the time: an attempt may get as much back, and ends by its own timer.
    connect: { timeout: 2 * options.connectTimeoutMs },
  };
  const pool = new Pool(origin, {
    ...socketOptions,
    connections: options.connections,
    factory: (origin, clientOptions) => countingClient(new Client(origin, clientOptions)),
  });

  async function attempt(request: HttpRequest, dispatcher: Dispatcher): Promise<HttpAnswer | 'stale'> {
    const exchange = createExchange(request, options.loop);
    dispatcher.dispatch(
      {
        method: request.method,
        path: pathTo(request.path ?? ''),
        headers: { 'accept-encoding': 'identity', ...authorization, ...options.headers, ...request.headers },
        body: request.body ?? null,
      },
      exchange.handler,
    );
    try {
      return await exchange.answer;
    } catch (error) {
      if (exchange.wasStale()) return 'stale';
      throw error;
    }
  }

  /** Resolves with an HTTP answer of any status. Rejects with a TransportError only. */
  async function send(request: HttpRequest): Promise<HttpAnswer> {
    if (request.isWrite) return sendAlone(request);
    const answer = await attempt(request, pool);
    // A kept connection that the peer has closed tells nothing of its health. The other kept ones are probably closed too,
    // so the repetition gets a new connection.
    return answer === 'stale' ? sendAlone(request) : answer;
  }

  async function sendAlone(request: HttpRequest): Promise<HttpAnswer> {
    const fresh = new Client(origin, socketOptions);
    try {
      const answer = await attempt(request, fresh);
      if (answer === 'stale') throw new TransportError('connection');
      return answer;
    } finally {
      void fresh.close();
    }
  }

  return { send, close: () => pool.destroy() };
}

/** Marks each exchange with its connection, so that a stale one is recognised. */
function countingClient(client: Client): Client {
  const link: Link = { answers: 0 };
  client.on('connect', () => {
    link.answers = 0;
  });
  const dispatch = client.dispatch.bind(client);
  client.dispatch = (options, handler) => {
    if ('link' in handler) handler.link = link;
    return dispatch(options, handler);
  };
  return client;
}
