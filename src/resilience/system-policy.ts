/** Policy of one system, where it differs from the settings for all systems. */
import type { BreakerSettings } from './breaker.ts';
import type { RetrySettings } from './retry.ts';

/** Departures of one system from the settings. A field that is left out has the value of the settings. */
export interface SystemPolicy {
  /** Repetitions of a read after its first attempt, in place of RETRY_MAX. */
  readonly maxRetries?: number;
  /** Failures in a row that open its breaker, in place of BREAKER_FAILURES_IN_A_ROW. */
  readonly failuresInARow?: number;
  /** First time that its breaker stays open, ms, in place of BREAKER_OPEN_MS. */
  readonly openMs?: number;
}

/** Settings of repetition for a system. An operator who sets RETRY_MAX to 0 ends repetitions everywhere. */
export function retryOf(settings: RetrySettings, { maxRetries }: SystemPolicy): RetrySettings {
  if (settings.maxRetries === 0 || maxRetries === undefined) return settings;
  return { ...settings, maxRetries };
}

/** Settings of a system's breaker. Its longest time of staying open is never shorter than its first. */
export function breakerOf(settings: BreakerSettings, policy: SystemPolicy): BreakerSettings {
  const { failuresInARow = settings.failuresInARow, openMs = settings.openMs } = policy;
  return { ...settings, failuresInARow, openMs, maxOpenMs: Math.max(settings.maxOpenMs, openMs) };
}
