/** What comes before HTTP can be read: headers that are too long, bytes that are no request. */
import type { FastifyServerOptions } from 'fastify';
import { type ErrorCode, errorTable } from '../kernel/errors.ts';
import type { NewId } from '../kernel/ids.ts';
import { challenge, errorBody } from './errors.ts';
import { securityHeaders } from './security-headers.ts';

type ClientErrorHandler = NonNullable<FastifyServerOptions['clientErrorHandler']>;
type Socket = Parameters<ClientErrorHandler>[1];

interface Refusal {
  readonly code: ErrorCode;
  readonly status: number;
}

/** By Node's code. The only header that our clients make long is the token: one that cannot be read is none. */
const refusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { code: 'UNAUTHENTICATED', status: 401 },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'BAD_REQUEST', status: 408 },
};

/** How long what a refused client still sends is thrown away, ms: a client that is reset meanwhile would not read the refusal. */
const discardMs = 2000;

/** Refuses in the shape of every other refusal, half-closes, and lets the client finish for a short time. */
export function createClientErrorHandler(newId: NewId): ClientErrorHandler {
  const refused = new WeakSet<Socket>();
  return ({ code }, socket) => {
    // Every further chunk of the same request is the same error: to come here is to have thrown it away.
    if (refused.has(socket)) return;
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    refused.add(socket);
    socket.end(written(refusals[code] ?? { code: 'BAD_REQUEST', status: 400 }, newId()));
    const timer = setTimeout(() => socket.destroy(), discardMs);
    socket.once('close', () => clearTimeout(timer));
    socket.once('end', () => socket.destroy());
  };
}

function written({ code, status }: Refusal, correlationId: string): string {
  const body = JSON.stringify(errorBody(code, errorTable[code].meaning, correlationId));
  const headers = {
    ...securityHeaders,
    ...(status === 401 && { 'www-authenticate': challenge(true) }),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'x-correlation-id': correlationId,
    connection: 'close',
  };
  return [
    `HTTP/1.1 ${status} Refused`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}
