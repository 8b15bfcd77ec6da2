import type { Clock } from '../kernel/clock.ts';
import { createAdaptivePlaces, type PlaceBounds } from './adaptive-places.ts';
import { type BreakerSettings, createBreaker } from './breaker.ts';
import { createBusSuspicion } from './bus-suspicion.ts';
import { createCredentialPause } from './credential-pause.ts';
import { createFairQueue, type FairQueue } from './queue.ts';
import { createRetryBudget } from './retry-budget.ts';
import { breakerOf, type SystemPolicy } from './system-policy.ts';

export interface HealthSettings {
  readonly breaker: BreakerSettings;
  /** Departures from them, by the key of a breaker. */
  readonly policyOf: (key: string) => SystemPolicy;
  readonly credentialPauseMs: number;
  readonly busSuspicionMs: number;
  /** Repetitions per question, 0 to 1. */
  readonly retryShare: number;
}

export type Health = ReturnType<typeof createHealth>;
/** Repetitions that a quiet system may have before it has earned them. */
const retryReserve = 10;

/**
 * Knowledge of this process about the systems' health, and shares for those who ask them. A drilled request gets one of its
 * own, so it disturbs no other. The keys are a system's id, or a service's where one system has several.
 */
export function createHealth(settings: HealthSettings, clock: Clock) {
  return {
    breaker: byKey((key) => createBreaker(breakerOf(settings.breaker, settings.policyOf(key)), clock)),
    credential: byKey(() => createCredentialPause(settings.credentialPauseMs, clock)),
    suspicion: byKey(() => createBusSuspicion(settings.busSuspicionMs, clock)),
    budget: byKey(() => createRetryBudget(settings.retryShare, settings.retryShare === 0 ? 0 : retryReserve)),
    /** The bounds of the system's bulkhead are the same at each call. */
    queue: byKey(
      (_, bounds: PlaceBounds, maxWaiting: number): FairQueue =>
        createFairQueue(createAdaptivePlaces(bounds, clock), maxWaiting),
    ),
  };
}

function byKey<Value, Rest extends unknown[] = []>(create: (key: string, ...rest: Rest) => Value) {
  const values = new Map<string, Value>();
  return (key: string, ...rest: Rest): Value => {
    const value = values.get(key) ?? create(key, ...rest);
    values.set(key, value);
    return value;
  };
}
