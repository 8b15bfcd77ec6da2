export const ibanExpected =
  'an IBAN of Kazakhstan: KZ, 2 check digits, 3 digits of the bank, 13 letters or digits (20 in all)';

/** True for a Kazakh account number (ISO 13616: the rearranged number modulo 97 is 1), upper case without spaces. */
export function isIban(text: string): boolean {
  if (!/^KZ\d{2}\d{3}[A-Z0-9]{13}$/.test(text)) return false;
  let remainder = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

export const bankCodeOf = (iban: string): string => iban.slice(4, 7);
