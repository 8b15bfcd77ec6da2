/** SHEP's synchronous channel v10: one message to a service, one answer, or a classified failure. */
import type { Clock } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import { CallFault, type Evidence, noteErrorCode } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import { holdsRecord } from '../contradictions.ts';
import type { HttpAnswer } from '../exchange.ts';
import type { HttpConnection } from '../http.ts';
import { fromHttpStatus, fromTransportError, textOf } from '../http-faults.ts';
import { TransportError } from '../transport-error.ts';
import { readData, readEnvelope, type ShepEnvelope } from './answer.ts';
import { type ShepPayload, writeEnvelope } from './envelope.ts';
import { type FaultCodes, fromSoapFault } from './faults.ts';
import { meaningOf, type StatusTable } from './statuses.ts';
import { readXml, type XmlElement, XmlError } from './xml-reader.ts';

/** A service behind SHEP. */
interface ShepService {
  readonly serviceId: string;
  readonly statuses: StatusTable;
}

/** `null`: the provider said "no data" at the first result level. */
type ShepData = XmlElement | null;

export interface ShepChannel {
  /**
   * Sends one message.
   * @throws CallFault
   */
  send(service: ShepService, data: ShepPayload, attempt: Attempt): Promise<ShepData>;
}

export interface ShepSettings {
  readonly senderId: string;
  readonly senderPassword: string;
  /** Largest answer that is read, bytes. */
  readonly maxBodyBytes: number;
  readonly faultCodes: FaultCodes;
}

interface ShepChannelOptions extends ShepSettings {
  readonly connection: HttpConnection;
  /** For drilled calls, so that a drilled hang takes no connection from anybody. */
  readonly drillConnection: HttpConnection;
  readonly clock: Clock;
  /** Longest Retry-After that is believed. */
  readonly maxHintMs: number;
  readonly newId: NewId;
}

export function createShepChannel(options: ShepChannelOptions): ShepChannel {
  const { clock, newId, senderId, senderPassword, maxBodyBytes, faultCodes } = options;

  async function post(body: string, attempt: Attempt): Promise<HttpAnswer> {
    const headers: Record<string, string> = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' };
    if (attempt.drill !== undefined) headers['tirek-drill'] = attempt.drill;
    const connection = attempt.drill === undefined ? options.connection : options.drillConnection;
    const { timeoutMs, signal, isWrite } = attempt;
    try {
      const request = { method: 'POST', headers, body, timeoutMs, maxBodyBytes, signal, isWrite } as const;
      return await connection.send(request);
    } catch (error) {
      throw fromTransportError(error, originOf(error));
    }
  }

  return {
    async send(service, data, attempt) {
      const { serviceId } = service;
      const messageId = newId();
      const { evidence } = attempt;
      Object.assign(evidence, { serviceId, messageId });
      const message = { messageId, correlationId: messageId, serviceId, messageDate: clock.now(), data };
      const answer = await post(writeEnvelope({ ...message, senderId, senderPassword }), attempt);
      evidence.httpStatus = answer.status;
      const refused = fromHttpStatus(answer, 'BUS', options);
      if (refused) throw refused;

      const envelope = envelopeOf(answer);
      if (envelope.kind === 'broken') throw new CallFault('CONTRACT_DRIFT', 'BUS');
      if (envelope.sessionId !== undefined) evidence.sessionId = envelope.sessionId;
      if (envelope.kind === 'fault') throw fromSoapFault(envelope.errorInfo, faultCodes, evidence);
      if (answer.status !== 200) throw new CallFault('SYSTEM_ERROR', 'BUS');
      // An answer to another message of ours: the bus mixed them up, and nothing in it may be believed.
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
    // What stands within `data` was written by the register. An envelope that was cut there was cut by the bus.
    const origin = error.isWhole && error.openElements.includes('data') ? 'REGISTER' : 'BUS';
    throw new CallFault(error.isWhole ? 'CONTRACT_DRIFT' : 'BAD_RESPONSE', origin);
  }
}

function dataOf(
  envelope: ShepEnvelope & { kind: 'answer' },
  service: ShepService,
  evidence: Evidence,
): ShepData {
  const meaning = meaningOf(service.statuses, envelope.statusCode);
  if (meaning === 'no-data') {
    // "Nothing" with somebody in it is no absence.
    if (saysSomething(envelope.data)) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    return null;
  }
  if (meaning !== 'success') {
    noteErrorCode(evidence, envelope.statusCode);
    throw new CallFault(meaning === 'overloaded' ? 'OVERLOADED' : 'SYSTEM_ERROR', 'REGISTER');
  }
  // Success without data says neither what there is nor that there is nothing.
  if (envelope.data === undefined) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
  try {
    return readData(envelope.data);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new CallFault(error.isWhole ? 'CONTRACT_DRIFT' : 'BAD_RESPONSE', 'REGISTER');
  }
}

/** True for `<data>` with a record in it. A text that is no XML is a remark. */
function saysSomething(data: XmlElement | undefined): boolean {
  if (data === undefined) return false;
  try {
    return holdsRecord(readData(data));
  } catch (error) {
    if (error instanceof XmlError) return error.isWhole;
    throw error;
  }
}

/** Silence is the register's until proven otherwise; an endless answer is whose part was being read when it was cut off. */
function originOf(error: unknown): 'BUS' | 'REGISTER' {
  if (!(error instanceof TransportError)) return 'BUS';
  if (error.kind === 'timeout') return 'REGISTER';
  return error.received !== undefined && endsInsideData(error.received) ? 'REGISTER' : 'BUS';
}

function endsInsideData(received: Buffer): boolean {
  try {
    readXml(received.toString('utf8'));
    return false;
  } catch (error) {
    return error instanceof XmlError && error.openElements.includes('data');
  }
}
