import { CallFault, noteErrorCode } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { Acceptance } from '../../transport/shep/async/answer.ts';
import type { AsyncShepChannel } from '../../transport/shep/async/channel.ts';
import { classOfCode, resultServiceId } from './contract.ts';
import { type ServiceResult, toWireResult } from './mapping.ts';

/** Most notifications of one fetch. */
const amount = 50;

/** The receiver's end of a delivery. `OVERDUE`: it has said nothing for too long. */
export interface DeliveryEnd {
  readonly messageId: string;
  readonly end: 'DELIVERED' | 'NOT_DELIVERED' | 'OVERDUE';
  readonly code: string | undefined;
}

/** @param refusedSenderCodes codes for a sender whom the receiver refuses */
export function createStateCorporationClient(
  channel: AsyncShepChannel,
  refusedSenderCodes: readonly string[],
) {
  return {
    /** Hands a result over to SHEP. @param messageId the same each time that the result is sent @throws CallFault */
    send(messageId: string, result: ServiceResult, attempt: Attempt): Promise<Acceptance> {
      const data = toWireResult(result);
      const message = { messageId, correlationId: messageId, serviceId: resultServiceId, data };
      return channel.send(message, attempt);
    },
    /** The state of a message, as SHEP has it. @throws CallFault */
    status: (messageId: string, attempt: Attempt) => channel.status(messageId, attempt),
    /** Notifications that no push brought. @throws CallFault */
    fetch: (attempt: Attempt) => channel.fetch(resultServiceId, amount, attempt),
    /** Confirms a fetched message. @throws CallFault */
    confirm: (messageId: string, isAccepted: boolean, attempt: Attempt) =>
      channel.confirm({ messageId, serviceId: resultServiceId, isAccepted }, attempt),
    /** Reads the receiver's own answer, which came later than SHEP's. @throws CallFault for a message that was not delivered */
    async readEnd({ messageId, end, code }: DeliveryEnd, { evidence }: Attempt): Promise<'DELIVERED'> {
      evidence.serviceId = resultServiceId;
      evidence.messageId = messageId;
      if (end === 'DELIVERED') return end;
      if (end === 'OVERDUE') throw new CallFault('TIMEOUT', 'REGISTER');
      noteErrorCode(evidence, code);
      if (code !== undefined && refusedSenderCodes.includes(code))
        throw new CallFault('OUR_CREDENTIALS', 'OURS');
      throw new CallFault(classOfCode(code), 'REGISTER');
    },
  };
}
