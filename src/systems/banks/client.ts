/** Calls to a bank's account service behind SHEP, one service per bank. */
import { toDate } from '../../kernel/clock.ts';
import { agreement } from '../../kernel/likeness.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import { askShep, fieldsXml, readInnerResult, type ShepParts } from '../inner-result.ts';
import type { Bank } from './codes.ts';
import { accountResponse, bankNamespace, bankServiceId, bankSuccess, treasuryServiceId } from './contract.ts';
import { type AccountNumber, type BankAccount, toBankAccount } from './mapping.ts';

export function createBanksClient({ bank, ...parts }: ShepParts & { readonly bank: Bank }) {
  const serviceId = bank.code === 'TREASURY' ? treasuryServiceId : bankServiceId(bank.code);

  return {
    /** The account, or nothing when the bank has no such account. */
    async account(asked: AccountNumber, iin: string, attempt: Attempt): Promise<BankAccount[]> {
      const criteria = fieldsXml({ account: asked.number, iin });
      const data = await askShep(parts, { serviceId, namespace: bankNamespace }, criteria, attempt);
      if (data === null) return [];
      const { accounts } = readInnerResult(data, bankSuccess, accountResponse, attempt);
      // Another account, or another person's, must never be shown as the answer.
      const isAsked = accounts.every(
        (account) => agreement(asked.number, account.account) !== 'different' && account.iin === iin,
      );
      const today = toDate(parts.clock.now());
      // Another bank's answer, or an account that is both open and closed, cannot be trusted.
      const isSound = accounts.every(
        ({ bic, open, closedOn = today }) => (bic ?? bank.bic) === bank.bic && !(open && closedOn < today),
      );
      if (!isAsked || !isSound || accounts.length > 1) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return accounts.map((account) => toBankAccount(account, asked, bank));
    },
  };
}
