import type { CallFault } from './call-fault.ts';
import { faultRules } from './fault-classes.ts';

export interface RetrySettings {
  /** Repetitions after the first attempt. Each is a further use of personal data: one at most by default. */
  readonly maxRetries: number;
  /** Full jitter: the wait is anything between nothing and this, doubling with each repetition. */
  readonly baseDelayMs: number;
  /** Longest wait that another side's Retry-After may ask for. */
  readonly maxHintMs: number;
}

/** Grounds of the decision. */
export interface RetrySituation {
  readonly fault: CallFault;
  /** Attempts made so far. */
  readonly attempts: number;
  readonly timeoutMs: number;
  /** Time left of the caller's whole answer. */
  readonly remainingMs: number;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
}

/**
 * Time to wait before the next attempt of a read, or undefined when there is to be none.
 * Pure; the budget (retry-budget.ts) is asked after it.
 */
export function retryDelayMs(settings: RetrySettings, situation: RetrySituation): number | undefined {
  const { fault, attempts, timeoutMs, remainingMs } = situation;
  const rule = faultRules[fault.faultClass].retry;
  if (rule === 'no' || attempts > settings.maxRetries) return undefined;
  if (rule === 'hint' && fault.retryAfterMs === undefined) return undefined;
  const jitter = situation.random() * settings.baseDelayMs * 2 ** (attempts - 1);
  const hint = rule === 'hint' ? Math.min(fault.retryAfterMs ?? 0, settings.maxHintMs) : 0;
  const delay = hint + jitter;
  const needed = rule === 'time' ? delay + timeoutMs : delay;
  return needed < remainingMs ? delay : undefined;
}
