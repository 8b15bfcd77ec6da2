import { hasControlDigit } from './control-digit.ts';
import { isCalendarDay } from './dates.ts';

/** Facts that the digits of an IIN tell (`YYMMDD G SSSS C`, DOMAIN.md 2). */
interface IinParts {
  /** `YYYY-MM-DD`; null for the century digit 0, which leaves two digits of the year. */
  readonly birthDate: string | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  /** Number of the four serial digits. Invented persons have 9000 and more. */
  readonly serial: number;
}

/** Tells the expectation that a text fails; undefined for a valid IIN. The text itself is never repeated. */
export function expectedOfIin(text: string, allowUnknownCentury = false): string | undefined {
  if (!/^\d{12}$/.test(text)) return 'an IIN of 12 digits without spaces';
  if (!hasControlDigit(text)) return 'an IIN whose last digit fits the others: the control digit does not';
  if (parseIin(text, allowUnknownCentury)) return undefined;
  return 'an IIN that begins with a real date of birth, YYMMDD, and a century digit from 1 to 6';
}

/** @param allowUnknownCentury accept the century digit 0 (IIN_ALLOW_CENTURY_0) @returns undefined for an invalid IIN */
export function parseIin(text: string, allowUnknownCentury = false): IinParts | undefined {
  if (!hasControlDigit(text)) return undefined;
  const century = Number(text[6]);
  const yy = Number(text.slice(0, 2));
  const month = Number(text.slice(2, 4));
  const day = Number(text.slice(4, 6));
  const serial = Number(text.slice(7, 11));
  if (century === 0) {
    // 2000 + yy is a leap year wherever 1900 + yy is (and for yy = 00 besides), so no real date is refused.
    const real = allowUnknownCentury && isCalendarDay(2000 + yy, month, day);
    return real ? { birthDate: null, sex: null, serial } : undefined;
  }
  if (century > 6) return undefined;
  const year = 1800 + Math.floor((century - 1) / 2) * 100 + yy;
  if (!isCalendarDay(year, month, day)) return undefined;
  const birthDate = `${year}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  return { birthDate, sex: century % 2 === 1 ? 'MALE' : 'FEMALE', serial };
}

/** True when twelve neighbouring digits anywhere in the text are a valid IIN. */
export function containsIin(text: string): boolean {
  for (const [digits] of text.matchAll(/\d{12,}/g)) {
    for (let start = 0; start + 12 <= digits.length; start += 1)
      if (parseIin(digits.slice(start, start + 12), true)) return true;
  }
  return false;
}
