import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { Hit } from '../faults.ts';
import { htmlPage, noReply, streamReply } from '../replies.ts';
import { drip, streamOf, swollen } from '../streams.ts';
import { cut, type Exchange, envelopeOf, piecesOf } from './exchange.ts';
import { mockCodes, success } from './names.ts';
import { faultReply, xmlReply, xmlType } from './replies.ts';
import { writeAnswer, writePieces } from './write-response.ts';

type Act = (exchange: Exchange, hit: Hit) => Response | Promise<Response>;

const unreachable = () =>
  faultReply({
    code: mockCodes.providerUnreachable,
    message: 'The provider of the service did not accept the message',
    subError: { code: mockCodes.unreachable, message: 'The provider is unreachable' },
  });

/** Answers of the bus for a register behind it under each fault: the middle column of the table in mocks/README.md. */
const acts: Readonly<Record<DrillFault, Act>> = {
  down: unreachable,
  hang: noReply,
  slow: async (exchange, { delayMs }) => {
    await wait(delayMs, undefined, { ref: false });
    return xmlReply(envelopeOf(exchange));
  },
  reset: unreachable,
  http500: () =>
    faultReply({ code: mockCodes.provider5xx, message: 'The provider of the service answered HTTP 500' }),
  overload: (exchange) => {
    const status = { code: mockCodes.overloaded, message: 'The provider is overloaded, repeat later' };
    return xmlReply(writeAnswer({ ...exchange, status, data: undefined }));
  },
  soapFault: () =>
    faultReply({
      code: mockCodes.providerFault,
      message: 'The provider of the service answered with an error',
      subError: {
        code: mockCodes.providerInternal,
        message: 'The request could not be processed',
        subError: {
          code: mockCodes.providerDatabase,
          message: 'The database of the register does not answer',
        },
      },
    }),
  // Base64 keeps the envelope well formed: only the content of `data` is nonsense.
  garbage: (exchange) => withText(exchange, randomBytes(1536).toString('base64')),
  html: (exchange) => withText(exchange, htmlPage),
  truncated: (exchange) => {
    const { data } = exchange.answer('healthy');
    return withText(exchange, cut(data ?? '<response><persons>'));
  },
  oversized: (exchange) => {
    const text = asText(exchange);
    const { before, after } = writePieces({ ...text, status: success, data: '' });
    const [open, close] = text.look.dataForm === 'cdata' ? ['<![CDATA[', ']]>'] : ['', ''];
    return streamReply(xmlType, streamOf(swollen(before + open, 'MOCK FILLER ', close + after)));
  },
  drip: (exchange) => {
    const { before, data, after } = piecesOf(exchange);
    return streamReply(xmlType, streamOf(drip(before, data + after)));
  },
  drift: (exchange, { variant }) => xmlReply(envelopeOf(exchange, 'drift', variant)),
  wrongPerson: (exchange) => xmlReply(envelopeOf(exchange, 'wrongPerson')),
  flapping: unreachable,
  unauthorised: () =>
    faultReply(
      { code: mockCodes.senderRefused, message: 'The sender has no right to the service' },
      'Client',
    ),
};

/** The answer of the bus to a question that a fault of the register has hit. */
export function underRegisterFault(exchange: Exchange, hit: Hit): Response | Promise<Response> {
  return acts[hit.fault](exchange, hit);
}

function withText(exchange: Exchange, data: string): Response {
  return xmlReply(writeAnswer({ ...asText(exchange), status: success, data }));
}

/** Broken content can only travel as text: as elements it would break the envelope, and that is the bus's fault. */
function asText(exchange: Exchange): Exchange {
  const { look } = exchange;
  const isText = look.dataForm === 'cdata' || look.dataForm === 'escaped';
  return isText ? exchange : { ...exchange, look: { ...look, dataForm: 'cdata' } };
}
