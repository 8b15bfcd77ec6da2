import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { Hit } from '../faults.ts';
import { htmlPage, htmlType, noReply, reply, resetReply, streamReply, textType } from '../replies.ts';
import { drip, gzipBomb, streamOf, swollen } from '../streams.ts';
import { type JsonExchange, jsonReply, jsonType } from './exchange.ts';

type Act = (exchange: JsonExchange, hit: Hit) => Response | Promise<Response>;

const http500 = () => reply(500, textType, 'Internal Server Error');

/** Acts of a JSON system with an address of its own under each fault: the last column of the table in mocks/README.md. */
const acts: Readonly<Record<DrillFault, Act>> = {
  // Only if one request asks for it: a fault of the whole system closes the listening socket (server.ts).
  down: resetReply,
  hang: noReply,
  slow: async (exchange, { delayMs }) => {
    await wait(delayMs, undefined, { ref: false });
    return jsonReply(exchange.answer('healthy'));
  },
  reset: resetReply,
  http500,
  overload: () => reply(503, textType, 'Service Unavailable', { 'retry-after': '2' }),
  soapFault: ({ errorCode, errorBody }) => jsonReply(errorBody ?? { error: { code: errorCode } }),
  garbage: () => reply(200, jsonType, new Uint8Array(randomBytes(2048))),
  html: () => reply(200, htmlType, htmlPage),
  truncated: (exchange) => reply(200, jsonType, textOf(exchange).slice(0, cutAt(exchange))),
  oversized: (exchange, { variant }) => {
    if (variant === 'gzip')
      return streamReply(jsonType, streamOf(gzipBomb()), { 'content-encoding': 'gzip' });
    const text = textOf(exchange);
    const at = cutAt(exchange);
    return streamReply(jsonType, streamOf(swollen(text.slice(0, at), ' ', text.slice(at))));
  },
  drip: (exchange) => streamReply(jsonType, streamOf(drip('', textOf(exchange)))),
  drift: (exchange, { variant }) => jsonReply(exchange.answer('drift', variant)),
  wrongPerson: (exchange) => jsonReply(exchange.answer('wrongPerson')),
  flapping: http500,
  unauthorised: () => reply(401, textType, 'Unauthorized', { 'www-authenticate': 'Bearer realm="MOCK"' }),
};

/** The answer to a question that a fault of the system has hit. */
export function underJsonFault(exchange: JsonExchange, hit: Hit): Response | Promise<Response> {
  return acts[hit.fault](exchange, hit);
}

function textOf(exchange: JsonExchange): string {
  return JSON.stringify(exchange.answer('healthy'));
}

/** Right behind the bracket that opens the list; in the middle of an answer without one. */
function cutAt(exchange: JsonExchange): number {
  const text = textOf(exchange);
  if (exchange.list === undefined) return Math.floor(text.length / 2);
  const opening = `"${exchange.list}":[`;
  return text.indexOf(opening) + opening.length;
}
