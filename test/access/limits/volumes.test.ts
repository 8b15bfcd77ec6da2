import { expect, test } from 'vitest';
import { createVolumes } from '../../../src/access/limits/volumes.ts';
import { startOfDay } from '../../../src/kernel/clock.ts';
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
  volumes.note('a', null, 'p4');
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

test('People whom the database has counted through other replicas fill the volume too', () => {
  const clock = createTestClock();
  const volumes = createVolumes(clock);
  const key = { ...allowance, day: startOfDay(clock.now()) };
  expect(volumes.isUncertain(allowance, ['p1'])).toBe(true);
  volumes.compare(key, 2, []);
  expect(volumes.isUncertain(allowance, ['p3', 'p4'])).toBe(false);
  expect([...volumes.count(allowance, ['p3', 'p4'])]).toEqual(['p4']);
  // Only the database knows whether another replica has asked about them.
  expect(volumes.isUncertain(allowance, ['p3'])).toBe(false);
  expect(volumes.isUncertain(allowance, ['p1'])).toBe(true);
  volumes.compare(key, 3, ['p1']);
  // A number that was read before the last one comes late.
  volumes.compare(key, 2, []);
  expect([...volumes.count(allowance, ['p1', 'p4'])]).toEqual(['p4']);
});

test('News stay until the database has counted them, and those that came meanwhile stay for the next time', () => {
  const clock = createTestClock();
  const volumes = createVolumes(clock);
  volumes.count(allowance, ['p1']);
  const [first] = volumes.news(100);
  if (first === undefined) throw new Error('expected news');
  expect(first).toMatchObject({ account: 'a', article: null, people: ['p1'] });
  volumes.count(allowance, ['p2', 'p1']);
  volumes.told(first, 1);
  expect(volumes.news(100).map(({ people }) => people)).toEqual([['p2']]);
  // Both are in the total: one as the database counted it, one as news.
  expect([...volumes.count(allowance, ['p3', 'p4'])]).toEqual(['p4']);
});

test('An answer about yesterday changes nothing of today', () => {
  const clock = createTestClock(Date.parse('2026-11-22T23:59:59+05:00'));
  const volumes = createVolumes(clock);
  volumes.count(allowance, ['p1', 'p2']);
  const [yesterday] = volumes.news(100);
  if (yesterday === undefined) throw new Error('expected news');
  clock.advance(1000);
  volumes.count(allowance, ['p3']);
  volumes.told(yesterday, 3);
  volumes.compare(yesterday, 3, ['p1', 'p2']);
  expect(volumes.news(100).map(({ people }) => people)).toEqual([['p3']]);
  expect([...volumes.count(allowance, ['p4', 'p5', 'p6'])]).toEqual(['p6']);
});

test('News leave in pieces, whatever has gathered', () => {
  const volumes = createVolumes(createTestClock());
  volumes.count({ ...allowance, people: 10 }, ['p1', 'p2', 'p3']);
  volumes.count({ ...allowance, account: 'b' }, ['p1', 'p2']);
  const pieces: string[][] = [];
  for (let news = volumes.news(2); news.length > 0; news = volumes.news(2)) {
    pieces.push(news.flatMap(({ account, people }) => people.map((person) => `${account} ${person}`)));
    for (const one of news) volumes.told(one, one.people.length);
  }
  expect(pieces).toEqual([['a p1', 'a p2'], ['a p3', 'b p1'], ['b p2']]);
});
