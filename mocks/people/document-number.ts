import { buildIin, firstInventedSerial, type InventedIin } from './iin.ts';

const dayMs = 24 * 60 * 60 * 1000;
const firstDayMs = Date.parse('1800-01-01T00:00:00Z');
/** Days of 1800 to 2099, two sexes, a thousand serials: 219 million numbers, which fit under nine digits. */
const lastDayIndex = 109_572;
/** Keeps invented numbers away from those in circulation, which begin with a zero. */
const base = 700_000_000;

/** Nine digits of a person's identity card, derived from the IIN alone so that they lead back to it. Invented. */
export function cardNumberOf(person: InventedIin): string {
  const day = Math.round((Date.parse(`${person.birthDate}T00:00:00Z`) - firstDayMs) / dayMs);
  return String(base + (day * 2 + Number(person.isFemale)) * 1000 + (person.serial - firstInventedSerial));
}

/** Number of the person's passport: an N before the number of the card. Invented. */
export function passportNumberOf(person: InventedIin): string {
  return `N${cardNumberOf(person)}`;
}

/** The IIN to which a card or passport number leads; undefined when no invented person can have it. */
export function iinOfDocument(number: string): string | undefined {
  const match = /^N?([789]\d{8})$/.exec(number);
  if (!match?.[1]) return undefined;
  const code = Number(match[1]) - base;
  const dayAndSex = Math.floor(code / 1000);
  const dayIndex = Math.floor(dayAndSex / 2);
  if (dayIndex > lastDayIndex) return undefined;
  const birthDate = new Date(firstDayMs + dayIndex * dayMs).toISOString().slice(0, 10);
  return buildIin(birthDate, dayAndSex % 2 === 1, firstInventedSerial + (code % 1000));
}
