import type { CallFault } from './call-fault.ts';
import { faultRules } from './fault-classes.ts';

export interface RetrySettings {
  /** Repetitions after the first attempt. Each is a further use of personal data: one at most by default. */
  readonly maxRetries: number;
  /** Full jitter: the largest random wait, which doubles with each repetition, ms. */
  readonly baseDelayMs: number;
  /** Longest wait that the other side's Retry-After may ask for, ms. */
  readonly maxHintMs: number;
}

export interface RetrySituation {
  readonly fault: CallFault;
  /** Number of attempts so far. */
  readonly attempts: number;
  readonly timeoutMs: number;
  /** Rest of the whole answer's time, ms. */
  readonly remainingMs: number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

/** Time before the next attempt of a read, ms; undefined for none. The budget (retry-budget.ts) decides afterwards. */
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
