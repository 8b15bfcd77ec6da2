import type { Clock } from '../../src/kernel/clock.ts';

/** A clock that moves only when a test moves it. */
export interface TestClock extends Clock {
  advance(ms: number): void;
}

/** @param startMs epoch milliseconds that it shows first */
export function createTestClock(startMs = Date.UTC(2026, 10, 21, 12, 0, 0)): TestClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance(ms) {
      nowMs += ms;
    },
  };
}
