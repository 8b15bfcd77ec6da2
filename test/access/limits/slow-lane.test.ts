import { expect, test } from 'vitest';
import { createSlowLane } from '../../../src/access/limits/slow-lane.ts';
import { createTestClock } from '../../support/clock.ts';

const never = new AbortController().signal;

test('each person takes his time, one request waits behind the other, and whose turn is too far away is told when', async () => {
  const clock = createTestClock();
  const lane = createSlowLane({ perPersonMs: 20, patienceMs: 50 }, clock);
  const order: string[] = [];
  const pass = (name: string, people: number) => lane.pass('a', people, never).then(() => order.push(name));
  const both = Promise.all([pass('first', 1), pass('second', 1)]);
  await pass('third', 100);
  await both;
  expect(order).toEqual(['first', 'second', 'third']);
  await expect(lane.pass('a', 1, never)).rejects.toMatchObject({
    code: 'VOLUME_EXCEEDED',
    retryAfterSeconds: 3,
  });
  await lane.pass('b', 1, never);
  clock.advance(2000);
  await lane.pass('a', 1, never);
});

test('who goes away does not wait', async () => {
  const lane = createSlowLane({ perPersonMs: 60_000, patienceMs: 60_000 }, createTestClock());
  const caller = new AbortController();
  const passing = lane.pass('a', 1, caller.signal);
  caller.abort();
  await passing;
});
