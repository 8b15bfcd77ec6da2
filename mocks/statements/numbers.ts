import { systemClock, toDate } from '../../src/kernel/clock.ts';
import { parseInstant } from '../../src/kernel/dates.ts';

/**
 * Running numbers of one kind, `MOCK-TSON-2026-468123`. What a network gave is forgotten when it ends, but not by those
 * who were given it: so it counts on from the minute of the year in which it was started, not from one.
 */
export function createNumbers(prefix: string): () => string {
  const now = systemClock.now();
  const newYear = parseInstant(`${toDate(now).slice(0, 4)}-01-01T00:00:00.000+05:00`) ?? now;
  let last = Math.floor((now - newYear) / 60_000);
  return () => {
    last += 1;
    return `${prefix}${String(last).padStart(6, '0')}`;
  };
}

/** The year that stands in numbers. */
export function yearOfNumbers(): string {
  return toDate(systemClock.now()).slice(0, 4);
}
