import { banks } from '../banks/banks.ts';
import type { HeldAccount } from '../banks/record.ts';
import { accountIn } from './accounts.ts';
import { hash, pickFrom } from './hash.ts';
import type { InventedIin } from './iin.ts';
import { ageOf, dayIn, lastYear } from './reference.ts';

/** First day of IBANs in banks. */
const firstYear = 2010;
const kinds = ['CARD', 'CURRENT', 'CARD', 'DEPOSIT'] as const;

/** Every grown-up living person has one or two accounts, in different banks; one in twelve of them was closed. */
export function generateAccounts(holder: InventedIin): readonly HeldAccount[] {
  const age = ageOf(holder.birthDate);
  if (age < 18 || age > 110) return [];
  const pick = hash(`${holder.iin}/accounts`);
  return Array.from({ length: 1 + (pick % 2) }, (_, index) => accountAt(holder, age, pick, index));
}

function accountAt({ iin }: InventedIin, age: number, pick: number, index: number): HeldAccount {
  const { code } = banks[(Math.floor(pick / 2) + index) % banks.length] ?? banks[0];
  const choice = hash(`${iin}/account/${index}`);
  const openedIn = Math.max(firstYear, lastYear - (choice % (age - 17)));
  const isClosed = choice % 12 === 0 && openedIn < lastYear;
  const closedOn = isClosed ? dayIn(openedIn + 1, choice) : undefined;
  return accountIn(code, iin, pickFrom(kinds, choice), dayIn(openedIn, choice), closedOn);
}
