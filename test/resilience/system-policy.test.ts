import { expect, it } from 'vitest';
import { createHealth } from '../../src/resilience/health.ts';
import { breakerOf, retryOf } from '../../src/resilience/system-policy.ts';
import { partKey, partsOf, policyOf, systemKeys } from '../../src/systems/systems.ts';
import { createTestClock } from '../support/clock.ts';
import { healthSettings } from './health-bench.ts';

const retry = { maxRetries: 1, baseDelayMs: 200, maxHintMs: 60_000 };

it('A row without a policy leaves everything to the settings, and today no row has one', () => {
  expect(retryOf(retry, {})).toEqual(retry);
  expect(breakerOf(healthSettings.breaker, {})).toEqual(healthSettings.breaker);
  const keys = systemKeys.flatMap((id) => [id, ...partsOf(id).map((part) => partKey(id, part))]);
  expect(keys.map(policyOf).filter((policy) => Object.keys(policy).length > 0)).toEqual([]);
  expect([policyOf('__proto__'), policyOf('')]).toEqual([{}, {}]);
});

it('The policy takes the repetitions of a row, unless the operator has ended them for all systems', () => {
  expect(retryOf(retry, { maxRetries: 3 })).toEqual({ ...retry, maxRetries: 3 });
  expect(retryOf(retry, { maxRetries: 0 }).maxRetries).toBe(0);
  expect(retryOf({ ...retry, maxRetries: 0 }, { maxRetries: 3 }).maxRetries).toBe(0);
});

it('The longest open time of a breaker is never shorter than its first one', () => {
  const { openMs, maxOpenMs } = breakerOf(healthSettings.breaker, { openMs: 300_000 });
  expect([openMs, maxOpenMs]).toEqual([300_000, 300_000]);
});

it('The breaker of one system opens after its own number of failures, and the others as before', () => {
  const policies: Readonly<Record<string, object>> = { a: { failuresInARow: 2, openMs: 1000 } };
  const clock = createTestClock();
  const health = createHealth({ ...healthSettings, policyOf: (key) => policies[key] ?? {} }, clock);
  for (const key of ['a', 'b'])
    for (let i = 0; i < 2; i += 1) health.breaker(key).failed(health.breaker(key).admit(), 'CONNECTION');
  expect([health.breaker('a').kind, health.breaker('b').kind]).toEqual(['open', 'closed']);
  expect(health.breaker('a').refuses()?.waitMs).toBe(1000);
});
