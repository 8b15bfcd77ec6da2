import { toCoded } from '../coded.ts';
import type { RegisteredStatement } from '../statements.ts';
import { contributionKinds, qualifyingKinds } from './codes.ts';
import type { WireFundStatement, WirePension, WirePensionAccount } from './contract.ts';

export type PensionAccounts = ReturnType<typeof toPensionAccounts>;

/** The five facts of S6.10 with the fund's own verdict: the facts are its reasons, and do not replace it. */
export function toPensionAccounts(iin: string, wire: WirePension) {
  const accounts = wire.accounts.map(toAccount);
  return {
    iin,
    accounts,
    hasUnusableDay: wire.accounts.some(({ openedOn }) => openedOn === null),
    hasQualifyingAccount: accounts.some(({ qualifies }) => qualifies),
    rightToPayments: wire.rightToPayments,
    schedule: wire.schedule
      ? {
          validFrom: wire.schedule.from,
          monthlyAmount: wire.schedule.monthlyAmount,
          basis: wire.schedule.basis ?? null,
        }
      : null,
    unexecutedApplication: wire.unexecutedApplication,
    verdict: { affirmative: wire.verdict.affirmative, reasonCode: wire.verdict.reasonCode ?? null },
  };
}

function toAccount(account: WirePensionAccount) {
  const { kind, conditional } = account;
  return {
    kind: toCoded({ code: kind }, contributionKinds),
    number: account.number,
    openedOn: account.openedOn ?? null,
    conditional,
    qualifies: qualifyingKinds.includes(kind) && !conditional,
    accruals: account.accruals,
    contributions: account.contributions,
  };
}

export function toFundStatement(wire: WireFundStatement): RegisteredStatement {
  const { reference, number, registeredAt } = wire;
  return { reference, number, registeredAt, receipt: null, acceptedCase: wire.case };
}
