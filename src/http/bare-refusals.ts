/** Refusals without the app: cheap ones of an overloaded gateway, and those of unreadable bytes or too long headers. */

import type { FastifyServerOptions } from 'fastify';
import { type ErrorCode, errorTable } from '../kernel/errors.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Incoming } from '../transport/http-server.ts';
import { correlationIdOf, securityHeaders } from './answer-headers.ts';
import { challenge, errorBody } from './errors.ts';
import type { Origins } from './origins.ts';

const retryAfterSeconds = 1;

/** Refuses with 503 and Retry-After while too much is under way. The body is dropped unread, the connection kept. */
export function createCheapRefusal(newId: NewId, origins: Origins): Incoming {
  return ({ headers }, response) => {
    const { status, meaning } = errorTable.TOO_BUSY;
    const correlationId = correlationIdOf(headers, newId);
    const body = JSON.stringify(errorBody('TOO_BUSY', meaning, correlationId, retryAfterSeconds));
    response.writeHead(status, {
      ...headersOf(body, correlationId),
      ...origins.headersFor(headers.origin),
      'retry-after': String(retryAfterSeconds),
    });
    response.end(body);
  };
}

const headersOf = (body: string, correlationId: string) => ({
  ...securityHeaders,
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  'x-correlation-id': correlationId,
});

type ClientErrorHandler = NonNullable<FastifyServerOptions['clientErrorHandler']>;
type Socket = Parameters<ClientErrorHandler>[1];

/** Refusals by Node's code. Only the token makes a header long, and an unreadable token counts as none. */
const refusals: Readonly<Record<string, readonly [ErrorCode, status: number]>> = {
  HPE_HEADER_OVERFLOW: ['UNAUTHENTICATED', 401],
  ERR_HTTP_REQUEST_TIMEOUT: ['BAD_REQUEST', 408],
};

/** Time for which the further bytes of a refused client are dropped, ms: after a reset it would not read the refusal. */
const discardMs = 2000;

/** Refuses in the usual shape, half-closes, and lets the client finish for a short time. */
export function createClientErrorHandler(newId: NewId): ClientErrorHandler {
  const refused = new WeakSet<Socket>();
  return ({ code }, socket) => {
    // Every further chunk of the same request raises the same error, and is dropped by this.
    if (refused.has(socket)) return;
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    refused.add(socket);
    const [refusal, status] = refusals[code] ?? ['BAD_REQUEST', 400];
    socket.end(written(refusal, status, newId()));
    const timer = setTimeout(() => socket.destroy(), discardMs);
    socket.once('close', () => clearTimeout(timer));
    socket.once('end', () => socket.destroy());
  };
}

function written(code: ErrorCode, status: number, correlationId: string): string {
  const body = JSON.stringify(errorBody(code, errorTable[code].meaning, correlationId));
  const headers = {
    ...headersOf(body, correlationId),
    ...(status === 401 && { 'www-authenticate': challenge(true) }),
    connection: 'close',
  };
  return [
    `HTTP/1.1 ${status} Refused`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}
