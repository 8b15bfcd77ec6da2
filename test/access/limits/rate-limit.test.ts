import { expect, test } from 'vitest';
import { noTerms } from '../../../src/access/clients/terms.ts';
import { createRateLimit } from '../../../src/access/limits/rate-limit.ts';
import { createTestClock } from '../../support/clock.ts';

const viewer = (id: string) => ({ id, terms: { ...noTerms, pointsPerMinute: 60 } });

test('An account may ask ten seconds’ worth at once, and then at its limit; another account is not slowed', () => {
  const clock = createTestClock();
  const limit = createRateLimit(clock);
  for (let n = 0; n < 10; n += 1) limit(viewer('a'), 1);
  expect(() => limit(viewer('a'), 1)).toThrow('expected at most 60 points in a minute');
  limit(viewer('b'), 1);
  clock.advance(999);
  expect(() => limit(viewer('a'), 1)).toThrow(expect.objectContaining({ retryAfterSeconds: 1 }));
  clock.advance(1);
  limit(viewer('a'), 1);
  expect(() => limit(viewer('a'), 1)).toThrow();
  clock.advance(3_600_000);
  for (let n = 0; n < 10; n += 1) limit(viewer('a'), 1);
  expect(() => limit(viewer('a'), 1)).toThrow();
});

test('A clock that goes back neither gives an account points nor takes any', () => {
  const clock = createTestClock();
  const limit = createRateLimit(clock);
  for (let n = 0; n < 9; n += 1) limit(viewer('a'), 1);
  clock.advance(-60_000);
  limit(viewer('a'), 1);
  expect(() => limit(viewer('a'), 1)).toThrow();
});

test('A request dearer than the remaining points passes once, and the account waits for them before the next', () => {
  const clock = createTestClock();
  const limit = createRateLimit(clock);
  limit(viewer('a'), 70);
  expect(() => limit(viewer('a'), 1)).toThrow(expect.objectContaining({ retryAfterSeconds: 61 }));
  clock.advance(60_999);
  expect(() => limit(viewer('a'), 1)).toThrow();
  clock.advance(1);
  limit(viewer('a'), 1);
});
