/** Calls to a bank's account service behind SHEP, one service per bank. */
import { type Clock, toDate, toDateTime } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import { agreement } from '../../kernel/likeness.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { ShepChannel } from '../../transport/shep/channel.ts';
import { toPlain } from '../../transport/shep/plain.ts';
import { commonStatuses } from '../../transport/shep/statuses.ts';
import { checkInnerResult, fieldsXml } from '../inner-result.ts';
import type { Bank } from './codes.ts';
import { accountResponse, bankNamespace, bankServiceId, bankSuccess, treasuryServiceId } from './contract.ts';
import { type AccountNumber, type BankAccount, toBankAccount } from './mapping.ts';

interface BanksClient {
  /** The account, or nothing when the bank has no such account. */
  account(asked: AccountNumber, iin: string, attempt: Attempt): Promise<BankAccount[]>;
}

interface BanksClientOptions {
  readonly bank: Bank;
  readonly channel: ShepChannel;
  /** Our code as a sender of inner messages. */
  readonly senderCode: string;
  readonly clock: Clock;
  readonly newId: NewId;
}

export function createBanksClient({
  bank,
  channel,
  senderCode,
  clock,
  newId,
}: BanksClientOptions): BanksClient {
  const serviceId = bank.code === 'TREASURY' ? treasuryServiceId : bankServiceId(bank.code);
  const service = { serviceId, statuses: commonStatuses };
  const type = { namespace: bankNamespace, name: 'Request' };

  return {
    async account(asked, iin, attempt) {
      const message = { messageId: newId(), messageDate: toDateTime(clock.now()), senderCode };
      const xml = fieldsXml({ ...message, account: asked.number, iin });
      const data = await channel.send(service, { xml, type }, attempt);
      if (data === null) return [];
      checkInnerResult(data, bankSuccess, attempt);
      const parsed = accountResponse.safeParse(toPlain(data));
      if (!parsed.success) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      const { accounts } = parsed.data;
      // Another account, or this one of another person, must never be shown as the answer.
      const isAsked = accounts.every(
        (account) => agreement(asked.number, account.account) !== 'different' && account.iin === iin,
      );
      const today = toDate(clock.now());
      // Another bank's answer, or an open account that was closed: nothing of it can be trusted.
      const isSound = accounts.every(
        ({ bic, open, closedOn = today }) => (bic ?? bank.bic) === bank.bic && !(open && closedOn < today),
      );
      if (!isAsked || !isSound || accounts.length > 1) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return accounts.map((account) => toBankAccount(account, asked, bank));
    },
  };
}
