import type { Clock } from '../kernel/clock.ts';
import { type Breaker, type BreakerSettings, createBreaker } from './breaker.ts';
import { type BusSuspicion, createBusSuspicion } from './bus-suspicion.ts';
import { type CredentialPause, createCredentialPause } from './credential-pause.ts';
import { createFairQueue, type FairQueue } from './queue.ts';
import { createRetryBudget, type RetryBudget } from './retry-budget.ts';

export interface HealthSettings {
  readonly breaker: BreakerSettings;
  readonly credentialPauseMs: number;
  readonly busSuspicionMs: number;
  /** Repetitions per question, 0 to 1. */
  readonly retryShare: number;
}

/** What this process knows of the systems' health, and what it shares out among those who ask them. A drilled request gets one of its own, so it disturbs nobody. */
export interface Health {
  /** @param key a system's id, or a service's where one system has several */
  breaker(key: string): Breaker;
  credential(key: string): CredentialPause;
  suspicion(busKey: string): BusSuspicion;
  budget(key: string): RetryBudget;
  /** @param places and maxWaiting of the system's bulkhead, the same at each call */
  queue(key: string, places: number, maxWaiting: number): FairQueue;
}

/** Repetitions that a quiet system may have before it has earned them. */
const retryReserve = 10;

export function createHealth(settings: HealthSettings, clock: Clock): Health {
  const queues = new Map<string, FairQueue>();
  return {
    breaker: byKey(() => createBreaker(settings.breaker, clock)),
    credential: byKey(() => createCredentialPause(settings.credentialPauseMs, clock)),
    suspicion: byKey(() => createBusSuspicion(settings.busSuspicionMs, clock)),
    budget: byKey(() => createRetryBudget(settings.retryShare, settings.retryShare === 0 ? 0 : retryReserve)),
    queue(key, places, maxWaiting) {
      const queue = queues.get(key) ?? createFairQueue(places, maxWaiting);
      queues.set(key, queue);
      return queue;
    },
  };
}

function byKey<Value>(create: () => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    let value = values.get(key);
    if (value === undefined) {
      value = create();
      values.set(key, value);
    }
    return value;
  };
}
