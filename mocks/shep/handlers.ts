import { randomUUID } from 'node:crypto';
import { http } from 'msw';
import type { Calls } from '../calls.ts';
import { drillHeader, parseDrill } from '../drill-header.ts';
import type { Faults } from '../faults.ts';
import { underBusFault } from './bus-faults.ts';
import { signatureProblem } from './check-signature.ts';
import { type Exchange, envelopeOf } from './exchange.ts';
import { lookOf } from './looks.ts';
import { mockCodes, noData, shepPath } from './names.ts';
import type { Question, ShepProvider } from './provider.ts';
import { EnvelopeError, peekServiceId, readRequest, type ShepCall } from './read-request.ts';
import { underRegisterFault } from './register-faults.ts';
import { faultReply, xmlReply } from './replies.ts';
import { writeAnswer } from './write-response.ts';

/** The sender that the bus lets in. */
export interface Sender {
  readonly id: string;
  readonly password: string;
  /** BIN of the organisation that must sign its requests; null: they may come unsigned. */
  readonly signerBin?: string | null;
}

/** Parts of the network that the bus needs. */
interface ShepSurroundings {
  readonly sender: Sender;
  readonly providers: readonly ShepProvider[];
  readonly faults: Faults;
  readonly calls: Calls;
}

/** MSW handlers of the synchronous channel. */
export function shepHandlers({ sender, providers, faults, calls }: ShepSurroundings) {
  return [
    http.post(`*${shepPath}`, async ({ request }) => {
      const drill = parseDrill(request.headers.get(drillHeader));
      const body = await request.text();
      const read = readCall(request.headers.get('content-type'), body);
      const provider = providers.find(({ serviceId }) => serviceId === read.call?.serviceId);
      const question = provider?.ask(read.call?.data);
      const exchange = exchangeOf(read.call, question);

      calls.addSystem('SHEP');
      const serviceId = peekServiceId(body);
      if (serviceId !== undefined) calls.addService(serviceId);

      const busHit = faults.choose({ system: 'SHEP', drill });
      if (busHit) return underBusFault(spoilable(exchange), busHit);
      const refusal = read.call ? refuse(read.call, body, sender, provider) : read.refusal;
      if (refusal || !provider || !question) return refusal;

      calls.addSystem(provider.system, question.people);
      const { system, service } = provider;
      const hit = faults.choose({ system, service, drill, ofPerson: question.fault });
      return hit ? underRegisterFault(exchange, hit) : xmlReply(envelopeOf(exchange));
    }),
  ];
}

function readCall(contentType: string | null, body: string): { call?: ShepCall; refusal?: Response } {
  try {
    return { call: readRequest(contentType, body) };
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error;
    return { refusal: faultReply({ code: mockCodes.badEnvelope, message: error.message }, 'Client') };
  }
}

function refuse(
  call: ShepCall,
  body: string,
  sender: Sender,
  provider: ShepProvider | undefined,
): Response | undefined {
  if (call.senderId !== sender.id || call.password !== sender.password) {
    return faultReply(
      { code: mockCodes.senderRefused, message: 'The sender or its password is wrong' },
      'Client',
    );
  }
  const problem = signatureProblem(body, sender.signerBin ?? null);
  if (problem !== undefined) return faultReply({ code: mockCodes.senderRefused, message: problem }, 'Client');
  if (provider) return undefined;
  return faultReply(
    { code: mockCodes.noSuchService, message: 'No service of that name is registered' },
    'Client',
  );
}

const spoilable = (exchange: Exchange) => ({
  whole: () => envelopeOf(exchange),
  drift: () => writeAnswer({ ...exchange, ...exchange.answer('healthy'), status: undefined }),
  wrongPerson: () => envelopeOf({ ...exchange, correlationId: randomUUID() }, 'wrongPerson'),
});

/** An unreadable request still has an answer to spoil, for the faults that need one. */
function exchangeOf(call: ShepCall | undefined, question: Question | undefined): Exchange {
  return {
    look: lookOf(question?.iin),
    correlationId: call?.correlationId,
    answer: (kind, variant) => question?.answer(kind, variant) ?? { status: noData, data: undefined },
  };
}
