import type { HealthSettings } from '../resilience/health.ts';
import type { RetrySettings } from '../resilience/retry.ts';
import type { Config } from './config.ts';

/** Settings of the environment in the shapes that the state machines take. */
export function healthSettings(config: Config): HealthSettings {
  return {
    breaker: {
      failureShare: config.BREAKER_FAILURE_PERCENT / 100,
      minimumCalls: config.BREAKER_MIN_CALLS,
      windowMs: config.BREAKER_WINDOW_MS,
      failuresInARow: config.BREAKER_FAILURES_IN_A_ROW,
      openMs: config.BREAKER_OPEN_MS,
      maxOpenMs: config.BREAKER_MAX_OPEN_MS,
      probes: config.BREAKER_PROBES,
    },
    credentialPauseMs: config.CREDENTIAL_PAUSE_MS,
    busSuspicionMs: config.BREAKER_WINDOW_MS,
    retryShare: config.RETRY_BUDGET_PERCENT / 100,
  };
}

export function retrySettings(config: Config): RetrySettings {
  return {
    maxRetries: config.RETRY_MAX,
    baseDelayMs: config.RETRY_BASE_DELAY_MS,
    maxHintMs: config.RETRY_AFTER_MAX_MS,
  };
}
