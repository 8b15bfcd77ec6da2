import { hasControlDigit } from './control-digit.ts';

export const binExpected =
  'a BIN: 12 digits, year and month of registration, kind 4 to 6, division 0 to 4, a serial and a correct control digit';

/** True for the number of a legal entity (DOMAIN.md 2, common knowledge: no public standard was found). */
export function isBin(text: string): boolean {
  if (!hasControlDigit(text)) return false;
  const month = Number(text.slice(2, 4));
  return month >= 1 && month <= 12 && /^[456][0-4]$/.test(text.slice(4, 6));
}
