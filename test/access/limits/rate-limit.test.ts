import { expect, test } from 'vitest';
import { noTerms } from '../../../src/access/clients/terms.ts';
import { createRateLimit } from '../../../src/access/limits/rate-limit.ts';
import { createTestClock } from '../../support/clock.ts';

const viewer = (id: string) => ({ id, terms: { ...noTerms, requestsPerMinute: 60 } });

test('an account may ask ten seconds’ worth at once, and then as fast as its limit; another one is not slowed', () => {
  const clock = createTestClock();
  const limit = createRateLimit(clock);
  for (let n = 0; n < 10; n += 1) limit(viewer('a'));
  expect(() => limit(viewer('a'))).toThrow('expected at most 60 requests in a minute');
  limit(viewer('b'));
  clock.advance(999);
  expect(() => limit(viewer('a'))).toThrow(expect.objectContaining({ retryAfterSeconds: 1 }));
  clock.advance(1);
  limit(viewer('a'));
  expect(() => limit(viewer('a'))).toThrow();
  clock.advance(3_600_000);
  for (let n = 0; n < 10; n += 1) limit(viewer('a'));
  expect(() => limit(viewer('a'))).toThrow();
});

test('a clock that goes back gives nothing away and takes nothing', () => {
  const clock = createTestClock();
  const limit = createRateLimit(clock);
  for (let n = 0; n < 9; n += 1) limit(viewer('a'));
  clock.advance(-60_000);
  limit(viewer('a'));
  expect(() => limit(viewer('a'))).toThrow();
});
