import { CallFault, type FaultDetail } from '../../src/resilience/call-fault.ts';
import type { FaultClass, FaultOrigin } from '../../src/resilience/fault-classes.ts';
import { createHealth, type HealthSettings } from '../../src/resilience/health.ts';
import { askLeave, settleFailure, settleSuccess, type Target } from '../../src/resilience/leave.ts';
import { createTestClock } from '../support/clock.ts';

export const healthSettings: HealthSettings = {
  breaker: {
    failureShare: 0.5,
    minimumCalls: 10,
    windowMs: 30_000,
    failuresInARow: 5,
    openMs: 15_000,
    maxOpenMs: 120_000,
    probes: 2,
  },
  policyOf: () => ({}),
  credentialPauseMs: 60_000,
  busSuspicionMs: 30_000,
  retryShare: 0.1,
};

export const registerA: Target = { key: 'register-a', busKey: 'bus', registerKey: 'A' };
export const registerB: Target = { key: 'register-b', busKey: 'bus', registerKey: 'B' };
export const ownAddress: Target = { key: 'own', busKey: null, registerKey: 'own' };

export const fault = (faultClass: FaultClass, origin: FaultOrigin, detail?: FaultDetail) =>
  new CallFault(faultClass, origin, detail);

/** A thrown fault as `CLASS ORIGIN`; `passed` without one. */
export function thrownBy(run: () => unknown): string {
  try {
    run();
    return 'passed';
  } catch (error) {
    return error instanceof CallFault ? `${error.faultClass} ${error.origin}` : 'something else';
  }
}

/** The health for all callers on a clock that stands still, and calls that end at once. */
export function createBench() {
  const clock = createTestClock();
  const health = createHealth(healthSettings, clock);
  const fail = (target: Target, faultClass: FaultClass, origin: FaultOrigin, detail?: FaultDetail) =>
    settleFailure(target, health, askLeave(target, health), fault(faultClass, origin, detail), clock.now());
  const answer = (target: Target) => settleSuccess(target, health, askLeave(target, health));
  const failTimes = (times: number, target: Target, faultClass: FaultClass, origin: FaultOrigin) => {
    for (let i = 0; i < times; i += 1) fail(target, faultClass, origin);
  };
  const kinds = () => ['register-a', 'register-b', 'bus'].map((key) => health.breaker(key).kind);
  const mayGo = (target: Target) => thrownBy(() => askLeave(target, health));
  return { clock, health, fail, answer, failTimes, kinds, mayGo };
}
