import { expect, test } from 'vitest';
import { createVolumes } from '../../../src/access/limits/volumes.ts';
import { createTestClock } from '../../support/clock.ts';

const allowance = { account: 'a', article: null, people: 3 };

test('The same person counts once a day; the gateway tells the first person beyond the volume', () => {
  const clock = createTestClock();
  const volumes = createVolumes(clock);
  expect([...volumes.count(allowance, ['p1', 'p2', 'p1'])]).toEqual([]);
  expect([...volumes.count(allowance, ['p2', 'p3'])]).toEqual([]);
  expect([...volumes.count(allowance, ['p3', 'p4', 'p5'])]).toEqual(['p4', 'p5']);
  // A refused person is as new as before; an admitted one is known from then on.
  expect([...volumes.count(allowance, ['p4', 'p5'])]).toEqual(['p4', 'p5']);
  volumes.note('a', null, 'p4', clock.now());
  expect([...volumes.count(allowance, ['p4', 'p5'])]).toEqual(['p5']);
});

test('Accounts, and articles of one account, have separate volumes', () => {
  const volumes = createVolumes(createTestClock());
  volumes.count(allowance, ['p1', 'p2', 'p3']);
  expect([...volumes.count({ ...allowance, account: 'b' }, ['p4'])]).toEqual([]);
  expect([...volumes.count({ ...allowance, article: 'art. 8' }, ['p4'])]).toEqual([]);
  expect([...volumes.count(allowance, ['p4'])]).toEqual(['p4']);
});

test('A day begins at midnight in Kazakhstan', () => {
  const clock = createTestClock(Date.parse('2026-11-22T23:59:00+05:00'));
  const volumes = createVolumes(clock);
  volumes.count(allowance, ['p1', 'p2', 'p3']);
  clock.advance(60_000);
  expect([...volumes.count(allowance, ['p4'])]).toEqual([]);
});

test('Questions of today through another replica count, and questions of yesterday do not', () => {
  const clock = createTestClock(Date.parse('2026-11-22T12:00:00+05:00'));
  const volumes = createVolumes(clock);
  for (const person of ['p1', 'p2']) volumes.note('a', null, person, clock.now());
  volumes.note('a', null, 'p0', clock.now() - 24 * 3_600_000);
  expect([...volumes.count(allowance, ['p3', 'p4'])]).toEqual(['p4']);
});
