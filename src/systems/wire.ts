import { z } from 'zod';
import { parseDay, parseInstant } from '../kernel/dates.ts';
import { type DayRole, isUnwritten, meaningOfDay } from './day-meanings.ts';

/** A day of the calendar, `YYYY-MM-DD`, with any time or zone on the wire. One that means "none" breaks the contract. */
export const day = z
  .string()
  .refine((text) => (parseDay(text) ?? '') >= '1900-01-01', 'a day of the calendar')
  .overwrite((text) => text.slice(0, 10));

/** Replaces an implausible day: the record is shown without it, with a warning. */
const unusable = null;

/**
 * Reads a day that may be missing: undefined for none, or no end.
 * @param isNeeded true: an unreadable one breaks the contract
 */
const optionalDay = (role: DayRole, isNeeded: boolean) =>
  z
    .string()
    .nullish()
    .transform((text, context) => {
      if (text === undefined || text === null || isUnwritten(text)) return undefined;
      const read = parseDay(text);
      const meaning = read === undefined ? 'impossible' : meaningOfDay(read, role);
      if (meaning === 'day') return read;
      if (meaning !== 'impossible') return undefined;
      if (!isNeeded) return unusable;
      context.addIssue('a day of the calendar');
      return z.NEVER;
    });

/** Undefined: there is none. Null: an implausible one. */
export type OptionalDay = string | null | undefined;
/** Begin that is only shown. */
export const startDay = optionalDay('start', false);
/** End that is only shown, or belongs to one entry of several. */
export const shownEndDay = optionalDay('end', false);
/** Last day that a rule decides on. A future day is no end yet. */
export const endDay = optionalDay('end', true).transform((read) => read ?? undefined);
export const deathDay = optionalDay('death', true).transform((read) => read ?? undefined);

/** True where a record has an unusable day. Contracts in XML have no other null. */
export function hasUnusableDay(record: unknown): boolean {
  if (typeof record !== 'object') return false;
  return record === unusable || Object.values(record).some(hasUnusableDay);
}

/** A date-time with its zone, as epoch milliseconds. */
export const instant = z.string().transform((text, context) => {
  const epochMs = parseInstant(text);
  if (epochMs !== undefined) return epochMs;
  context.addIssue('a date-time with its zone');
  return z.NEVER;
});

export const optionalText = z.string().optional();
export const coded = z.object({ code: z.string(), nameRu: optionalText, nameKz: optionalText });
export type WireCoded = z.infer<typeof coded>;

/** An obligatory xs:boolean: `true` or `1`, `false` or `0`; another text breaks the contract. */
export const requiredFlag = z.stringbool({
  truthy: ['true', '1'],
  falsy: ['false', '0'],
  case: 'sensitive',
});

/** The same where an absent one means no. */
export const flag = requiredFlag.default(false);
