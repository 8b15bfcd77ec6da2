import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { Hit } from '../faults.ts';
import { htmlPage, htmlType, noReply, reply, resetReply, streamReply, textType } from '../replies.ts';
import { drip, gzipBomb, streamOf, swollen } from '../streams.ts';
import { cut } from './exchange.ts';
import { mockCodes } from './names.ts';
import { faultReply, xmlReply, xmlType } from './replies.ts';

const http500 = () => reply(500, textType, 'Internal Server Error');

/** The answers of the bus that a fault can spoil, each a whole envelope. */
interface BusAnswers {
  whole(): string;
  /** One that breaks the channel's schema. */
  drift(): string;
  /** One about another message. */
  wrongPerson(): string;
}

type Act = (answers: BusAnswers, hit: Hit) => Response | Promise<Response>;

/** Acts of the bus itself under each fault: the column "SHEP itself" of the table in mocks/README.md. */
const acts: Readonly<Record<DrillFault, Act>> = {
  // Only if one request asks for it: a fault of the whole system closes the listening socket (server.ts).
  down: resetReply,
  hang: noReply,
  slow: async (answers, { delayMs }) => {
    await wait(delayMs, undefined, { ref: false });
    return xmlReply(answers.whole());
  },
  reset: resetReply,
  http500,
  overload: () => reply(503, textType, 'Service Unavailable', { 'retry-after': '2' }),
  soapFault: () => faultReply({ code: mockCodes.internal, message: 'The bus could not process the message' }),
  garbage: () => reply(200, xmlType, new Uint8Array(randomBytes(2048))),
  html: () => reply(200, htmlType, htmlPage),
  truncated: (answers) => xmlReply(cut(answers.whole())),
  oversized: (answers, { variant }) => {
    if (variant === 'gzip') return streamReply(xmlType, streamOf(gzipBomb()), { 'content-encoding': 'gzip' });
    const [declaration = '', document = ''] = answers.whole().split(/(?<=\?>)/, 2);
    return streamReply(xmlType, streamOf(swollen(declaration, '<!-- filler -->', document)));
  },
  drip: (answers) => streamReply(xmlType, streamOf(drip('', answers.whole()))),
  drift: (answers) => xmlReply(answers.drift()),
  wrongPerson: (answers) => xmlReply(answers.wrongPerson()),
  flapping: http500,
  unauthorised: () => reply(401, textType, 'Unauthorized', { 'www-authenticate': 'Basic realm="MOCK-SHEP"' }),
};

/** The answer of the bus to a request that its fault has hit. */
export function underBusFault(answers: BusAnswers, hit: Hit): Response | Promise<Response> {
  return acts[hit.fault](answers, hit);
}
