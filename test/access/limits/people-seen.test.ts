import { expect, test } from 'vitest';
import { mostMistaken } from '../../../src/access/limits/people-filter.ts';
import { createPeopleSeen, exactPeople } from '../../../src/access/limits/people-seen.ts';
import { hashOfPerson } from '../../support/hashes.ts';

test('People are counted exactly up to a hundred thousand, each once', () => {
  const seen = createPeopleSeen();
  for (let n = 0; n < exactPeople; n += 1) seen.add(hashOfPerson(n));
  for (let n = 0; n < exactPeople; n += 1) expect(seen.add(hashOfPerson(n))).toBe(false);
  expect(seen.count()).toBe(exactPeople);
  expect(seen.has(hashOfPerson(exactPeople))).toBe(false);
});

test('Beyond it each person asked about stays known, and the number is too small by the told share at most', () => {
  const seen = createPeopleSeen();
  const people = 3 * exactPeople;
  for (let n = 0; n < people; n += 1) seen.add(hashOfPerson(n));
  for (let n = 0; n < people; n += 1) if (!seen.has(hashOfPerson(n))) throw new Error(`lost ${n}`);
  expect(seen.count()).toBeLessThanOrEqual(people);
  expect(seen.count()).toBeGreaterThan(people * (1 - mostMistaken));
});
