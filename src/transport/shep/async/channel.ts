/** SHEP's asynchronous channel v10: SHEP accepts a message at once, and its receiver answers later. */
import type { Clock } from '../../../kernel/clock.ts';
import { CallFault } from '../../../resilience/call-fault.ts';
import type { Attempt } from '../../../resilience/guard.ts';
import { createHttpPost, type PostOptions, textOf } from '../../post.ts';
import type { ShepSettings, SignEnvelope } from '../channel.ts';
import { fromSoapFault } from '../faults.ts';
import { type XmlElement, XmlError } from '../xml-reader.ts';
import {
  type Acceptance,
  type AsyncEnvelope,
  type FetchedMessage,
  isConfirmed,
  type Operation,
  readAcceptance,
  readAsyncEnvelope,
  readMessages,
} from './answer.ts';
import {
  type AsyncHead,
  type AsyncMessage,
  type Confirmation,
  writeGetMessageStatus,
  writeGetMessages,
  writeSendDeliveryNotification,
  writeSendMessage,
} from './envelope.ts';
import { readStatus } from './notification.ts';

export type AsyncShepChannel = ReturnType<typeof createAsyncShepChannel>;

/** @param options `sign`: null sends messages unsigned */
export function createAsyncShepChannel(
  options: PostOptions & ShepSettings & { readonly clock: Clock; readonly sign: SignEnvelope | null },
) {
  const { clock, senderId, senderPassword, faultCodes, sign } = options;
  // The receiver takes no part in the exchange: silence is SHEP's.
  const post = createHttpPost(options, 'BUS', () => 'BUS');

  /** @param messageId the message that the exchange is about @throws CallFault */
  async function call<Content>(
    operation: Operation,
    attempt: Attempt,
    messageId: string | null,
    write: (head: AsyncHead) => string,
    read: (response: XmlElement) => Content | undefined,
  ): Promise<Content> {
    const { evidence } = attempt;
    const { answer, refused } = await post(attempt, async () => {
      if (messageId !== null) evidence.messageId = messageId;
      const envelope = write({ at: clock.now(), senderId, senderPassword });
      const mark = messageId ?? operation;
      return {
        headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' },
        body: sign ? await attempt.prepare((context) => sign(envelope, mark, context)) : envelope,
      };
    });
    if (refused) throw refused;
    const envelope = envelopeOf(textOf(answer, 'BUS'), operation, answer.status);
    if (envelope.kind === 'broken') throw drift();
    if (envelope.sessionId !== undefined) evidence.sessionId = envelope.sessionId;
    if (envelope.kind === 'fault') throw fromSoapFault(envelope.errorInfo, faultCodes, evidence);
    if (answer.status !== 200) throw new CallFault('SYSTEM_ERROR', 'BUS');
    return read(envelope.response) ?? drift();
  }

  return {
    /** Hands a message over to SHEP: an acceptance is no delivery. @throws CallFault */
    async send(message: AsyncMessage, attempt: Attempt): Promise<Acceptance> {
      attempt.evidence.serviceId = message.serviceId;
      const write = (head: AsyncHead) => writeSendMessage(message, head);
      const accepted = await call('sendMessage', attempt, message.messageId, write, readAcceptance);
      // The acceptance of another message: the bus mixed the messages up.
      if (accepted.correlationId !== message.correlationId) throw drift();
      return accepted;
    },
    /** Asks for the state of a message that SHEP accepted. @throws CallFault */
    status: (messageId: string, attempt: Attempt) =>
      call(
        'getMessageStatus',
        attempt,
        messageId,
        (head) => writeGetMessageStatus(messageId, head),
        readStatus,
      ),
    /** Reads messages that wait for us at SHEP. They stay there until they are confirmed. @throws CallFault */
    fetch: (serviceId: string, amount: number, attempt: Attempt): Promise<FetchedMessage[]> =>
      call('getMessages', attempt, null, (head) => writeGetMessages(serviceId, amount, head), readMessages),
    /** Confirms a fetched message. @throws CallFault */
    confirm: (confirmation: Confirmation, attempt: Attempt): Promise<true> =>
      call(
        'sendDeliveryNotification',
        attempt,
        confirmation.messageId,
        (head) => writeSendDeliveryNotification(confirmation, head),
        isConfirmed,
      ),
  };
}

function envelopeOf(text: string, operation: Operation, status: number): AsyncEnvelope {
  try {
    return readAsyncEnvelope(text, operation);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    if (status === 500) throw new CallFault('SYSTEM_ERROR', 'BUS');
    throw new CallFault(error.isWhole ? 'CONTRACT_DRIFT' : 'BAD_RESPONSE', 'BUS');
  }
}

function drift(): never {
  throw new CallFault('CONTRACT_DRIFT', 'BUS');
}
