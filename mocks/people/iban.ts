import { controlDigit } from '../../src/kernel/control-digit.ts';
import { isIban } from '../../src/kernel/iban.ts';
import type { BankCode } from '../banks/banks.ts';
import { readInventedIin } from './iin.ts';

/**
 * Letter behind the digits of the owner, since real numbers may hold some; it makes the only account that a
 * person can have in that bank.
 */
const suffix = 'T1';

/**
 * The one account number that a person can have in a bank; invented. `KZ`, two check digits, three digits of
 * the bank, the first eleven digits of the owner's IIN (the twelfth follows from them), and `T1`. The bank
 * decides if the account exists.
 */
export function ibanOf(iin: string, bank: BankCode): string {
  const bban = bank + iin.slice(0, 11) + suffix;
  return `KZ${checkDigits(bban)}${bban}`;
}

/** The IIN to which an account number leads; undefined if no invented person can have it. */
export function ownerOfIban(iban: string): string | undefined {
  const eleven = /^KZ\d{5}(\d{11})T1$/.exec(iban)?.[1];
  if (eleven === undefined || !isIban(iban)) return undefined;
  return readInventedIin(`${eleven}${controlDigit(eleven) ?? ''}`)?.iin;
}

/** ISO 13616: 98 less the remainder of the rearranged number with zeros for check digits. */
function checkDigits(bban: string): string {
  let remainder = 0;
  for (const character of `${bban}KZ00`) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return String(98 - remainder).padStart(2, '0');
}
