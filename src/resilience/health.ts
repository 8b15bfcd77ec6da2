import type { Clock } from '../kernel/clock.ts';
import { type Breaker, type BreakerSettings, createBreaker } from './breaker.ts';
import { type BusSuspicion, createBusSuspicion } from './bus-suspicion.ts';
import { type CredentialPause, createCredentialPause } from './credential-pause.ts';

export interface HealthSettings {
  readonly breaker: BreakerSettings;
  readonly credentialPauseMs: number;
  readonly busSuspicionMs: number;
}

/** What this process knows of the systems' health. A drilled request gets one of its own, so it disturbs nobody. */
export interface Health {
  /** @param key a system's id, or a service's where one system has several */
  breaker(key: string): Breaker;
  credential(key: string): CredentialPause;
  suspicion(busKey: string): BusSuspicion;
}

export function createHealth(settings: HealthSettings, clock: Clock): Health {
  return {
    breaker: byKey(() => createBreaker(settings.breaker, clock)),
    credential: byKey(() => createCredentialPause(settings.credentialPauseMs, clock)),
    suspicion: byKey(() => createBusSuspicion(settings.busSuspicionMs, clock)),
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
