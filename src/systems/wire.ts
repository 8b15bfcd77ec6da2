/** Pieces that wire contracts share. */
import { z } from 'zod';
import { parseInstant } from '../kernel/clock.ts';
import { parseDay } from '../kernel/dates.ts';

/** A day of the calendar, `YYYY-MM-DD`, whatever time or zone stands behind it on the wire. */
export const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'a day of the calendar')
  .overwrite((text) => text.slice(0, 10));

/** A date-time with its zone, as epoch milliseconds. */
export const instant = z.string().transform((text, context) => {
  const epochMs = parseInstant(text);
  if (epochMs !== undefined) return epochMs;
  context.addIssue('a date-time with its zone');
  return z.NEVER;
});

export const optionalText = z.string().optional();

/** A dictionary value. */
export const coded = z.object({ code: z.string(), nameRu: optionalText, nameKz: optionalText });

export type WireCoded = z.infer<typeof coded>;

/** An obligatory xs:boolean: `true` or `1`, `false` or `0`; anything else breaks the contract. */
export const requiredFlag = z.stringbool({
  truthy: ['true', '1'],
  falsy: ['false', '0'],
  case: 'sensitive',
});

/** The same where an absent one means no. */
export const flag = requiredFlag.default(false);
