import type { Clock } from '../kernel/clock.ts';
import { type BreakerSettings, createBreaker } from './breaker.ts';
import { createBusSuspicion } from './bus-suspicion.ts';
import { createCredentialPause } from './credential-pause.ts';
import { createFairQueue, type FairQueue } from './queue.ts';
import { createRetryBudget } from './retry-budget.ts';

export interface HealthSettings {
  readonly breaker: BreakerSettings;
  readonly credentialPauseMs: number;
  readonly busSuspicionMs: number;
  /** Repetitions per question, 0 to 1. */
  readonly retryShare: number;
}

export type Health = ReturnType<typeof createHealth>;
/** Repetitions that a quiet system may have before it has earned them. */
const retryReserve = 10;

/** Keeps each system's state and its callers' shares in this process or drilled request, by system or service. */
export const createHealth = (settings: HealthSettings, clock: Clock) => ({
  breaker: byKey(() => createBreaker(settings.breaker, clock)),
  credential: byKey(() => createCredentialPause(settings.credentialPauseMs, clock)),
  suspicion: byKey(() => createBusSuspicion(settings.busSuspicionMs, clock)),
  budget: byKey(() => createRetryBudget(settings.retryShare, settings.retryShare === 0 ? 0 : retryReserve)),
  /** `places` and `maxWaiting` of a system are the same at each call. */
  queue: byKey<FairQueue, [places: number, maxWaiting: number]>(createFairQueue),
});

function byKey<Value, Rest extends unknown[] = []>(create: (...rest: Rest) => Value) {
  const values = new Map<string, Value>();
  return (key: string, ...rest: Rest): Value => {
    const value = values.get(key) ?? create(...rest);
    values.set(key, value);
    return value;
  };
}
