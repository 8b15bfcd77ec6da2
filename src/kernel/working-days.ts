/** Working days: days of Kazakhstan as `YYYY-MM-DD`, counted by a calendar whose years are data. */
import { startOfDay, toDate } from './clock.ts';
import { parseInstant } from './dates.ts';

/** Days of one year that differ from the week of Monday to Friday. */
interface CalendarYear {
  /** Origin of the data, for the people who rely on a term. */
  readonly source: string;
  /** Holidays and moved days off. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays on which people work. */
  readonly worked: readonly string[];
}

/** Years by their number, `2026`. A year that is missing is unknown: no term over it can be computed. */
export type WorkingCalendar = ReadonlyMap<string, CalendarYear>;

const dayMs = 24 * 60 * 60 * 1000;

/** True for a working day. Null: the calendar does not hold the year. */
export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean | null {
  const year = calendar.get(day.slice(0, 4));
  if (year === undefined) return null;
  if (year.worked.includes(day)) return true;
  return !isWeekend(day) && !year.daysOff.includes(day);
}

/** The working day that comes `count` working days after a day. Null: a year in between is unknown. */
export function addWorkingDays(calendar: WorkingCalendar, day: string, count: number): string | null {
  let left = count;
  let at = day;
  while (left > 0) {
    at = dayAfter(at);
    const isWorking = isWorkingDay(calendar, at);
    if (isWorking === null) return null;
    if (isWorking) left -= 1;
  }
  return at;
}

/** Number of working days after a day up to another one, that one included; 0 when it is not later. Null: a year is unknown. */
export function countWorkingDays(calendar: WorkingCalendar, after: string, upTo: string): number | null {
  let count = 0;
  for (let day = after; day < upTo; ) {
    day = dayAfter(day);
    const isWorking = isWorkingDay(calendar, day);
    if (isWorking === null) return null;
    if (isWorking) count += 1;
  }
  return count;
}

/** First moment of a day, epoch ms. */
export const beginOf = (day: string): number => parseInstant(`${day}T00:00:00+05:00`) ?? Number.NaN;
/** Last moment of a day, epoch ms. */
export const endOf = (day: string): number => beginOf(day) + dayMs - 1;
export const dayAfter = (day: string): string => toDate(beginOf(day) + dayMs);
export const dayBefore = (day: string): string => toDate(beginOf(day) - 1);

/** The first of January 1970 was a Thursday. */
export function isWeekend(day: string): boolean {
  const days = Math.round((startOfDay(beginOf(day)) + 5 * 60 * 60 * 1000) / dayMs);
  return [0, 6].includes((days + 4) % 7);
}
