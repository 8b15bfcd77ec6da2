import type { BankCode } from '../banks/banks.ts';
import type { HeldAccount } from '../banks/record.ts';
import { accountKinds } from './account-kinds.ts';
import { ibanOf } from './iban.ts';

/** The control account of cash of the only penal institution here. Invented, and no IBAN. */
export const penalControlAccount: HeldAccount = {
  number: 'MOCKKSN000017',
  bank: 'TREASURY',
  kind: accountKinds.CONTROL,
  institution: { bin: '110140000015', name: 'Учреждение УИС (вымышленное)' },
  openedOn: '2011-01-10',
};

/** A person's account in a bank; open without a day of closing. */
export function accountIn(
  bank: BankCode,
  iin: string,
  kind: Exclude<keyof typeof accountKinds, 'CONTROL'>,
  openedOn: string,
  closedOn?: string,
): HeldAccount {
  const account = { number: ibanOf(iin, bank), bank, kind: accountKinds[kind], openedOn };
  return closedOn === undefined ? account : { ...account, closedOn };
}
