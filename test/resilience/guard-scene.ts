import type { CallFault } from '../../src/resilience/call-fault.ts';
import { type Attempt, createGuard, type GuardParts } from '../../src/resilience/guard.ts';
import { createFairQueue } from '../../src/resilience/queue.ts';
import { createRetryBudget } from '../../src/resilience/retry-budget.ts';
import { createBench, fault, registerA } from './health-bench.ts';

/** A guard over a client that plays a script: faults are thrown, everything else is the answer. */
export function createScene(parts: Partial<GuardParts> = {}) {
  const bench = createBench();
  const { clock, health } = bench;
  const guard = createGuard({
    target: registerA,
    timeoutMs: 3000,
    retry: { maxRetries: 1, baseDelayMs: 200, maxHintMs: 60_000 },
    queue: createFairQueue(4, 10),
    budget: createRetryBudget(0.1, 100),
    clock,
    random: () => 0,
    ...parts,
  });
  const caller = new AbortController();
  const context = { signal: caller.signal, deadlineAt: clock.now() + 8000, health, drill: undefined };
  const calls: Attempt[] = [];
  const read = (...script: (CallFault | (() => unknown))[]) =>
    guard.read(context, async (attempt) => {
      calls.push(attempt);
      const step = script.shift();
      if (typeof step === 'function') return step();
      if (step !== undefined) throw step;
      return 'answer';
    });
  return { ...bench, guard, caller, context, calls, read };
}

export const down = () => fault('CONNECTION', 'BUS');
export const error = () => fault('SYSTEM_ERROR', 'REGISTER');
