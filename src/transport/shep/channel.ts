import { CallFault, type Evidence, noteErrorCode } from '../../resilience/call-fault.ts';
import type { Attempt, CallContext } from '../../resilience/guard.ts';
import { holdsRecord } from '../contradictions.ts';
import type { HttpAnswer } from '../exchange.ts';
import { createHttpPost, type PostOptions, textOf } from '../post.ts';
import type { TransportError } from '../transport-error.ts';
import { readData, readEnvelope, type ShepEnvelope } from './answer.ts';
import { type ShepPayload, writeEnvelope } from './envelope.ts';
import { type FaultCodes, fromSoapFault } from './faults.ts';
import { meaningOf, type StatusTable } from './statuses.ts';
import { readXml, type XmlElement, XmlError } from './xml-reader.ts';

type ShepService = { readonly serviceId: string; readonly statuses: StatusTable };
/** `null`: the provider answered "no data" at the first result level. */
type ShepData = XmlElement | null;

export interface ShepSettings extends Pick<PostOptions, 'maxBodyBytes'> {
  readonly senderId: string;
  readonly senderPassword: string;
  readonly faultCodes: FaultCodes;
}

/** Signs an envelope in its header. @returns the signed envelope @throws CallFault of the signature */
export type SignEnvelope = (envelope: string, messageId: string, context: CallContext) => Promise<string>;

export type ShepChannel = ReturnType<typeof createShepChannel>;

/** @param options `sign`: null sends messages unsigned */
export function createShepChannel(options: PostOptions & ShepSettings & { sign: SignEnvelope | null }) {
  const { clock, senderId, senderPassword, faultCodes, sign } = options;
  const post = createHttpPost(options, 'BUS', originOf);
  return {
    /** Sends one message through SHEP's synchronous channel v10. @throws CallFault */
    async send(service: ShepService, data: ShepPayload, attempt: Attempt): Promise<ShepData> {
      const { serviceId } = service;
      const { evidence } = attempt;
      evidence.serviceId = serviceId;
      const message = { serviceId, data, senderId, senderPassword };
      const { answer, messageId, refused } = await post(attempt, async (messageId) => {
        const ids = { messageId, correlationId: messageId, messageDate: clock.now() };
        const envelope = writeEnvelope({ ...message, ...ids });
        return {
          headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' },
          body: sign ? await attempt.prepare((context) => sign(envelope, messageId, context)) : envelope,
        };
      });
      if (refused) throw refused;

      const envelope = envelopeOf(answer);
      if (envelope.kind === 'broken') throw new CallFault('CONTRACT_DRIFT', 'BUS');
      if (envelope.sessionId !== undefined) evidence.sessionId = envelope.sessionId;
      if (envelope.kind === 'fault') throw fromSoapFault(envelope.errorInfo, faultCodes, evidence);
      if (answer.status !== 200) throw new CallFault('SYSTEM_ERROR', 'BUS');
      // An answer to another message: the bus mixed the messages up, so the answer cannot be trusted.
      const { correlationId } = envelope;
      if (correlationId !== undefined && correlationId !== messageId)
        throw new CallFault('CONTRACT_DRIFT', 'BUS');
      return dataOf(envelope, service, evidence);
    },
  };
}

function envelopeOf(answer: HttpAnswer): ShepEnvelope {
  try {
    return readEnvelope(textOf(answer, 'BUS'));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    if (answer.status === 500) throw new CallFault('SYSTEM_ERROR', 'BUS');
    // The register wrote the content of `data`. The bus cut an envelope that ends there.
    const origin = error.isWhole && error.openElements.includes('data') ? 'REGISTER' : 'BUS';
    throw new CallFault(error.isWhole ? 'CONTRACT_DRIFT' : 'BAD_RESPONSE', origin);
  }
}

function dataOf(envelope: ShepEnvelope & { kind: 'answer' }, service: ShepService, evidence: Evidence) {
  const meaning = meaningOf(service.statuses, envelope.statusCode);
  if (meaning === 'no-data') {
    // "No data" with a person in it is no absence.
    if (saysSomething(envelope.data)) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    return null;
  }
  if (meaning !== 'success') {
    noteErrorCode(evidence, envelope.statusCode);
    throw new CallFault(meaning === 'overloaded' ? 'OVERLOADED' : 'SYSTEM_ERROR', 'REGISTER');
  }
  // Success without data tells neither a record nor an absence.
  if (envelope.data === undefined) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
  try {
    return readData(envelope.data);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new CallFault(error.isWhole ? 'CONTRACT_DRIFT' : 'BAD_RESPONSE', 'REGISTER');
  }
}

/** True for `<data>` with a record. A text that is no XML is a remark. */
function saysSomething(data: XmlElement | undefined): boolean {
  if (data === undefined) return false;
  try {
    return holdsRecord(readData(data));
  } catch (error) {
    if (error instanceof XmlError) return error.isWhole;
    throw error;
  }
}

/** Silence is the register's until proven otherwise; an endless answer is the fault of the side whose part was last read. */
const originOf = ({ kind, received }: TransportError): 'BUS' | 'REGISTER' =>
  kind === 'timeout' || (received !== undefined && endsInsideData(received)) ? 'REGISTER' : 'BUS';

function endsInsideData(received: Buffer): boolean {
  try {
    readXml(received.toString('utf8'));
    return false;
  } catch (error) {
    return error instanceof XmlError && error.openElements.includes('data');
  }
}
