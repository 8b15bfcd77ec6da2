import type { Clock } from '../kernel/clock.ts';

interface FailureWindow {
  add(failed: boolean): void;
  count(): { calls: number; failures: number };
  clear(): void;
}

const slots = 30;

/** Counts calls and failures of the last `windowMs` in thirty slots: constant memory at any rate. */
export function createFailureWindow(windowMs: number, clock: Clock): FailureWindow {
  const slotMs = windowMs / slots;
  const calls = new Array<number>(slots).fill(0);
  const failures = new Array<number>(slots).fill(0);
  let current = 0;

  function advance(): number {
    const now = Math.floor(clock.now() / slotMs);
    const passed = Math.min(slots, Math.max(0, now - current));
    for (let i = 0; i < passed; i += 1) empty((now - i) % slots);
    current = Math.max(current, now);
    return current % slots;
  }

  function empty(slot: number): void {
    calls[slot] = 0;
    failures[slot] = 0;
  }

  return {
    add(failed) {
      const slot = advance();
      calls[slot] = (calls[slot] ?? 0) + 1;
      if (failed) failures[slot] = (failures[slot] ?? 0) + 1;
    },
    count() {
      advance();
      const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
      return { calls: sum(calls), failures: sum(failures) };
    },
    clear() {
      for (let slot = 0; slot < slots; slot += 1) empty(slot);
    },
  };
}
