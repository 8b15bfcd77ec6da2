import { bankCodeOf } from '../../kernel/iban.ts';
import { agreement } from '../../kernel/likeness.ts';
import { toCoded } from '../coded.ts';
import { hasUnusableDay } from '../wire.ts';
import { accountKinds, type Bank } from './codes.ts';
import type { WireAccount } from './contract.ts';

export type BankAccount = ReturnType<typeof toBankAccount>;

/** Account of a question: an IBAN, or the control account of cash of a penal institution. */
export type AccountNumber =
  | { readonly kind: 'iban'; readonly number: string }
  | { readonly kind: 'controlAccount'; readonly number: string };

/** Code of the bank that is asked about an account: three digits of an IBAN, or TREASURY. */
export const bankOf = ({ kind, number }: AccountNumber): string =>
  kind === 'iban' ? bankCodeOf(number) : 'TREASURY';

export const toBankAccount = (wire: WireAccount, asked: AccountNumber, bank: Bank) => ({
  iban: asked.kind === 'iban' ? asked.number : null,
  controlAccount: asked.kind === 'controlAccount' ? asked.number : null,
  iin: wire.iin,
  open: wire.open,
  belongsToPerson: wire.owned,
  kind: toCoded(wire.kind, accountKinds),
  bank,
  institution: asked.kind === 'controlAccount' ? toInstitution(wire) : null,
  openedOn: wire.openedOn ?? null,
  closedOn: wire.closedOn ?? null,
  hasUnusableDay: hasUnusableDay(wire),
  differsFromSearch: agreement(asked.number, wire.account) === 'alike',
});

/** Penal institution that holds a control account of cash; null where the answer does not name it. */
function toInstitution({ holderBin: bin, holderName: name }: WireAccount) {
  return bin && name ? { bin, name } : null;
}
