import { systemClock, toDate } from '../../src/kernel/clock.ts';
import { parseInstant } from '../../src/kernel/dates.ts';

/**
 * Running numbers of one kind, `MOCK-TSON-2026-468123`. The network forgets its numbers at its end, but their
 * receivers do not: so it counts on from the minute of the year of its start, not from one.
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

/** Year in the numbers. */
export function yearOfNumbers(): string {
  return toDate(systemClock.now()).slice(0, 4);
}
