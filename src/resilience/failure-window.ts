import type { Clock } from '../kernel/clock.ts';

const slots = 30;

/** Counts calls and failures of the last `windowMs` in thirty slots: constant memory at any rate. */
export function createFailureWindow(windowMs: number, clock: Clock) {
  const counts = new Map<number, { calls: number; failures: number }>();

  /** Forgets past slots. @returns the number of the current one */
  function advance(): number {
    const now = Math.floor((clock.now() * slots) / windowMs);
    for (const slot of counts.keys()) if (slot <= now - slots) counts.delete(slot);
    return now;
  }

  return {
    add(failed: boolean): void {
      const slot = advance();
      const { calls, failures } = counts.get(slot) ?? { calls: 0, failures: 0 };
      counts.set(slot, { calls: calls + 1, failures: failures + Number(failed) });
    },
    count() {
      advance();
      const sum = { calls: 0, failures: 0 };
      for (const { calls, failures } of counts.values()) {
        sum.calls += calls;
        sum.failures += failures;
      }
      return sum;
    },
    clear: () => counts.clear(),
  };
}
