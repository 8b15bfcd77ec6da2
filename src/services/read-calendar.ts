/** Reader of the calendar of working days: the project's own, or an operator's file in its place. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isDay } from '../kernel/dates.ts';
import { isWeekend, type WorkingCalendar } from '../kernel/working-days.ts';

const day = z.string().refine(isDay, 'expected a day, YYYY-MM-DD');
const year = z
  .strictObject({
    source: z.string().trim().min(10).max(1000),
    daysOff: z.array(day).min(1).max(200),
    worked: z.array(day.refine(isWeekend, 'expected a Saturday or a Sunday')).max(60),
  })
  .refine(
    ({ daysOff, worked }) => new Set([...daysOff, ...worked]).size === daysOff.length + worked.length,
    'expected each day once',
  );
const calendarFile = z
  .record(z.string().regex(/^\d{4}$/, 'expected a year as the key'), year)
  .refine(
    (years) =>
      Object.entries(years).every(([key, { daysOff, worked }]) =>
        [...daysOff, ...worked].every((one) => one.startsWith(key)),
      ),
    'expected days of the year that they are written under',
  );

const ownFile = new URL('calendar.json', import.meta.url);

/** @param path file of the operator; null: the project's own. @throws Error with the place in the file, without its values */
export function readCalendar(path: string | null): WorkingCalendar {
  const name = path === null ? 'calendar.json' : 'CALENDAR_FILE';
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path ?? ownFile, 'utf8'));
  } catch {
    throw new Error(`${name}: expected a readable file with JSON`);
  }
  const parsed = calendarFile.safeParse(content);
  if (parsed.success) return new Map(Object.entries(parsed.data));
  const where = parsed.error.issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`);
  throw new Error(`${name}: ${where.join('; ')}`);
}
