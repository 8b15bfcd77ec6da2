import { expect, it } from 'vitest';
import { createHealth } from '../../src/resilience/health.ts';
import { createTestClock } from '../support/clock.ts';
import { healthSettings } from './health-bench.ts';

it('The health has one breaker, one credential and one suspicion per key, and gives the same each time', () => {
  const health = createHealth(healthSettings, createTestClock());
  expect(health.breaker('a')).toBe(health.breaker('a'));
  expect(health.breaker('a')).not.toBe(health.breaker('b'));
  expect(health.credential('a')).toBe(health.credential('a'));
  expect(health.suspicion('a')).toBe(health.suspicion('a'));
  expect(health.breaker('__proto__').kind).toBe('closed');
});

it('The health of one drilled request disturbs no other', () => {
  const clock = createTestClock();
  const [drilled, shared] = [createHealth(healthSettings, clock), createHealth(healthSettings, clock)];
  for (let i = 0; i < 5; i += 1) drilled.breaker('a').failed(drilled.breaker('a').admit(), 'TIMEOUT');
  drilled.credential('a').refused();
  expect([drilled.breaker('a').kind, shared.breaker('a').kind]).toEqual(['open', 'closed']);
  expect(shared.credential('a').waitMs()).toBe(0);
});
