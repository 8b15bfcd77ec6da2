import type { HeldAccount } from '../banks/record.ts';
import { cast } from './cast.ts';
import { personByIin } from './find.ts';
import { ownerOfIban } from './iban.ts';
import type { Person } from './person.ts';

/** An account, and the IINs of its owners: one, or the inmates of a penal institution. */
export interface AccountWithHolders {
  readonly account: HeldAccount;
  readonly holders: readonly string[];
}

/** The account of that number in that bank (or the treasury); undefined if the bank has none. */
export function accountByNumber(number: string, bank: string): AccountWithHolders | undefined {
  const owner = ownerOfIban(number);
  const person = owner === undefined ? undefined : personByIin(owner);
  const holders = person ? [person] : cast.filter((member) => heldBy(member, number, bank));
  const account = holders[0] && heldBy(holders[0], number, bank);
  return account && { account, holders: holders.map(({ iin }) => iin) };
}

function heldBy({ accounts }: Person, number: string, bank: string): HeldAccount | undefined {
  return accounts.held.find((account) => account.number === number && account.bank === bank);
}
