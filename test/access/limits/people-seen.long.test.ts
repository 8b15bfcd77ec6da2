import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { mostMistaken } from '../../../src/access/limits/people-filter.ts';
import { createVolumes } from '../../../src/access/limits/volumes.ts';
import { createTestClock } from '../../support/clock.ts';
import { hashOfPerson } from '../../support/hashes.ts';

const people = 50_000_000;
const batch = 1000;

/** Bytes of the heap and of buffers, after a collection. */
function bytesUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('Fifty million different people of one account in a day take less than 200 MB, and are counted within the told error', () => {
  const clock = createTestClock(Date.parse('2026-11-22T00:00:00+05:00'));
  const volumes = createVolumes(clock);
  const before = bytesUsed();
  // The account may ask about half of them: the rest is let through one by one.
  const allowance = { account: 'a', article: null, people: people / 2 };
  let beyond = 0;
  let most = 0;
  for (let n = 0; n < people; n += batch) {
    const asked = Array.from({ length: batch }, (_, i) => hashOfPerson(n + i));
    for (const person of volumes.count(allowance, asked)) {
      volumes.note('a', null, person);
      beyond += 1;
    }
    clock.advance(1);
    if (n % 5_000_000 === 0) most = Math.max(most, bytesUsed() - before);
  }
  most = Math.max(most, bytesUsed() - before);
  expect(most).toBeLessThan(200_000_000);
  expect(beyond).toBeLessThanOrEqual(people / 2);
  expect(beyond).toBeGreaterThan((people / 2) * (1 - 2 * mostMistaken));
  // A person who was asked about stays known.
  const again = Array.from({ length: batch }, (_, i) => hashOfPerson(i * 49_999));
  expect(volumes.count(allowance, again).size).toBe(0);
}, 600_000);
