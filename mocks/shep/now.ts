import { systemClock, toDateTime } from '../../src/kernel/clock.ts';

/** The present moment as the bus writes it, with +05:00. */
export function now(): string {
  return toDateTime(systemClock.now());
}
