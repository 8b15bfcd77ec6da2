import { accountKinds } from '../people/account-kinds.ts';
import type { AccountWithHolders } from '../people/find-account.ts';
import { writeElement, type XmlValue } from '../xml/write.ts';
import type { MockBank } from './banks.ts';

/** The person and the bank of a question. */
interface Asked {
  readonly iin: string;
  readonly bank: MockBank;
}

/** `<accounts>` with the one account. @param without fields that are left out on purpose */
export function writeAccount(
  { account, holders }: AccountWithHolders,
  { iin, bank }: Asked,
  without: readonly string[] = [],
): string {
  const fields: Readonly<Record<string, XmlValue | undefined>> = {
    account: account.number,
    iin,
    open: account.closedOn === undefined,
    owned: holders.includes(iin),
    kind: account.kind,
    bic: bank.bic,
    holderBin: account.institution?.bin,
    holderName: account.institution?.name,
    openedOn: account.openedOn,
    closedOn: account.closedOn,
  };
  const sent = Object.fromEntries(Object.entries(fields).filter(([name]) => !without.includes(name)));
  return writeElement('accounts', { account: sent });
}

/** An account to spoil if the bank has none of that number. */
export function someAccount(number = 'KZ456010000000000001', iin = ''): AccountWithHolders {
  return {
    account: { number, bank: '601', kind: accountKinds.CURRENT, openedOn: '2014-02-03' },
    holders: [iin],
  };
}
