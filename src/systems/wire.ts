/** Pieces that wire contracts share. */
import { z } from 'zod';
import { parseDay } from '../kernel/dates.ts';

/** A day of the calendar, `YYYY-MM-DD`, whatever time or zone stands behind it on the wire. */
export const day = z.string().transform((text, ctx) => {
  const parsed = parseDay(text);
  if (parsed === undefined) ctx.addIssue({ code: 'custom', message: 'a day of the calendar' });
  return parsed ?? '';
});

export const optionalText = z.string().optional();

/** A dictionary value. */
export const coded = z.object({ code: z.string(), nameRu: optionalText, nameKz: optionalText });

export type WireCoded = z.infer<typeof coded>;

/** An obligatory xs:boolean. */
export const requiredFlag = z
  .enum(['true', '1', 'false', '0'])
  .transform((text) => text === 'true' || text === '1');
