/** The refusal of an overloaded gateway: without the app, since what it costs is missing for those who are answered. */
import { type ErrorCode, errorTable } from '../kernel/errors.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Incoming } from '../transport/http-server.ts';
import { correlationIdOf } from './correlation.ts';
import { errorBody } from './errors.ts';
import type { Origins } from './origins.ts';
import { securityHeaders } from './security-headers.ts';

const code: ErrorCode = 'TOO_BUSY';
const { status, meaning } = errorTable[code];
const retryAfterSeconds = 1;

/** Writes 503 with Retry-After. The body is not looked at: it is thrown away as it comes, and the connection is kept. */
export function createCheapRefusal(newId: NewId, origins: Origins): Incoming {
  return ({ headers }, response) => {
    const correlationId = correlationIdOf(headers, newId);
    const body = JSON.stringify(errorBody(code, meaning, correlationId, retryAfterSeconds));
    response.writeHead(status, {
      ...securityHeaders,
      ...origins.headersFor(headers.origin),
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'retry-after': String(retryAfterSeconds),
      'x-correlation-id': correlationId,
    });
    response.end(body);
  };
}
