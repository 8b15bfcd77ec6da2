import type { CallFault } from '../../src/resilience/call-fault.ts';
import { type Attempt, createGuard, type GuardParts } from '../../src/resilience/guard.ts';
import type { Health } from '../../src/resilience/health.ts';
import { createFairQueue, type FairQueue } from '../../src/resilience/queue.ts';
import { createRetryBudget, type RetryBudget } from '../../src/resilience/retry-budget.ts';
import { createBench, fault, registerA } from './health-bench.ts';
import { fixedPlaces } from './queue-line.ts';

/** A guard over a client that plays a script: faults are thrown, everything else is the answer. */
/** Parts that a scene may replace. */
type SceneParts = Partial<GuardParts> & { queue?: FairQueue; budget?: RetryBudget };

export function createScene({
  queue = createFairQueue(fixedPlaces(4), 10),
  budget = createRetryBudget(0.1, 100),
  ...parts
}: SceneParts = {}) {
  const bench = createBench();
  const { clock } = bench;
  const health: Health = { ...bench.health, queue: () => queue, budget: () => budget };
  const guard = createGuard({
    target: registerA,
    timeoutMs: 3000,
    retry: { maxRetries: 1, baseDelayMs: 200, maxHintMs: 60_000 },
    places: { floor: 4, ceiling: 4 },
    maxWaiting: 10,
    clock,
    blockedMs: () => 0,
    random: () => 0,
    ...parts,
  });
  const caller = new AbortController();
  const context = {
    account: 'clerk',
    signal: caller.signal,
    deadlineAt: clock.now() + 8000,
    health,
    drill: undefined,
  };
  const calls: Attempt[] = [];
  const read = (...script: (CallFault | (() => unknown))[]) =>
    guard.read(context, async (attempt) => {
      calls.push(attempt);
      const step = script.shift();
      if (typeof step === 'function') return step();
      if (step !== undefined) throw step;
      return 'answer';
    });
  return { ...bench, health, guard, caller, context, calls, read };
}

export const down = () => fault('CONNECTION', 'BUS');
export const error = () => fault('SYSTEM_ERROR', 'REGISTER');
