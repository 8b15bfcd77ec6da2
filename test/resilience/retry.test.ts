import { describe, expect, it } from 'vitest';
import { CallFault } from '../../src/resilience/call-fault.ts';
import type { FaultClass } from '../../src/resilience/fault-classes.ts';
import { type RetrySituation, retryDelayMs } from '../../src/resilience/retry.ts';
import { createRetryBudget } from '../../src/resilience/retry-budget.ts';

const settings = { maxRetries: 1, baseDelayMs: 200, maxHintMs: 60_000 };

function delayOf(
  faultClass: FaultClass,
  situation: Partial<RetrySituation> & { retryAfterMs?: number } = {},
) {
  const { retryAfterMs, ...other } = situation;
  const fault = new CallFault(faultClass, 'REGISTER', { retryAfterMs });
  return retryDelayMs(settings, {
    fault,
    attempts: 1,
    timeoutMs: 3000,
    remainingMs: 8000,
    random: () => 0.5,
    ...other,
  });
}

describe('The repetition of a failed read', () => {
  it.each([
    ['CONNECTION', 100],
    ['SYSTEM_ERROR', 100],
    ['TIMEOUT', 100],
    ['OVERLOADED', undefined],
    ['OUR_QUOTA', undefined],
    ['BAD_RESPONSE', undefined],
    ['CONTRACT_DRIFT', undefined],
    ['OUR_CREDENTIALS', undefined],
    ['OUR_CAPACITY', undefined],
    ['OUR_DEFECT', undefined],
    ['ABANDONED', undefined],
    ['NOT_TRIED', undefined],
  ] as const)('A failed read after %s: after %s ms', (faultClass, delay) => {
    expect(delayOf(faultClass)).toBe(delay);
  });

  it.each([
    ['OVERLOADED', 2000, 2100],
    ['OUR_QUOTA', 2000, 2100],
    ['OVERLOADED', 0, 100],
    ['SYSTEM_ERROR', 2000, 100],
    ['BAD_RESPONSE', 2000, undefined],
    ['OUR_CREDENTIALS', 2000, undefined],
    ['NOT_TRIED', 2000, undefined],
  ] as const)(
    'A failed read after %s that asked for %i ms: after %s ms',
    (faultClass, retryAfterMs, delay) => {
      expect(delayOf(faultClass, { retryAfterMs })).toBe(delay);
    },
  );

  it('A failed read is repeated within a minute, whatever the other side asks for', () => {
    expect(delayOf('OVERLOADED', { retryAfterMs: 3_600_000, remainingMs: 70_000 })).toBe(60_100);
  });

  it('A failed read is not repeated if the wait is longer than the answer has time', () => {
    expect(delayOf('OVERLOADED', { retryAfterMs: 8000 })).toBeUndefined();
    expect(delayOf('OVERLOADED', { retryAfterMs: 7000 })).toBe(7100);
    expect(delayOf('CONNECTION', { remainingMs: 100 })).toBeUndefined();
    expect(delayOf('CONNECTION', { remainingMs: 101 })).toBe(100);
    expect(delayOf('SYSTEM_ERROR', { remainingMs: -1 })).toBeUndefined();
  });

  it('A failed read is repeated after a timeout only if a whole attempt still fits', () => {
    expect(delayOf('TIMEOUT', { remainingMs: 3101 })).toBe(100);
    expect(delayOf('TIMEOUT', { remainingMs: 3100 })).toBeUndefined();
  });

  it('A failed read is repeated once, by default', () => {
    expect(delayOf('CONNECTION', { attempts: 2 })).toBeUndefined();
  });

  it('A failed read is repeated after any time between nothing and the base, which doubles', () => {
    const many = { ...settings, maxRetries: 3 };
    const fault = new CallFault('CONNECTION', 'REGISTER');
    const at = (attempts: number, random: number) =>
      retryDelayMs(many, { fault, attempts, timeoutMs: 3000, remainingMs: 8000, random: () => random });
    expect([at(1, 0), at(2, 0), at(3, 0)]).toEqual([0, 0, 0]);
    expect([at(1, 0.999), at(2, 0.999), at(3, 0.999)].map((ms) => Math.round(ms ?? -1))).toEqual([
      200, 400, 799,
    ]);
    expect(at(4, 0)).toBeUndefined();
  });
});

describe('The budget of repetitions', () => {
  it('The budget of repetitions is its reserve and a tenth of the questions', () => {
    const budget = createRetryBudget(0.1, 5);
    let repeated = 0;
    for (let i = 0; i < 1000; i += 1) {
      budget.earn();
      if (budget.spend()) repeated += 1;
    }
    expect(repeated).toBeGreaterThanOrEqual(100);
    expect(repeated).toBeLessThanOrEqual(106);
  });

  it('The budget of repetitions does not grow beyond its reserve in quiet times', () => {
    const budget = createRetryBudget(0.1, 5);
    for (let i = 0; i < 10_000; i += 1) budget.earn();
    expect(Array.from({ length: 10 }, () => budget.spend()).filter(Boolean)).toHaveLength(5);
  });

  it('The budget of repetitions lets the first question of a quiet system be repeated', () => {
    expect(createRetryBudget(0.1, 5).spend()).toBe(true);
  });

  it('An empty budget of repetitions allows none', () => {
    const budget = createRetryBudget(0, 0);
    budget.earn();
    expect(budget.spend()).toBe(false);
  });
});
