import { expect, test } from 'vitest';
import { atMostEvery } from '../../src/kernel/repeat.ts';
import { createTestClock } from '../support/clock.ts';

test('Repeated work runs at once, then at its time, and again after a failure', async () => {
  const clock = createTestClock();
  let done = 0;
  let fails = false;
  const work = atMostEvery(1000, clock, async () => {
    done += 1;
    if (fails) throw new Error('not now');
  });
  await work();
  await work();
  clock.advance(999);
  await work();
  expect(done).toBe(1);
  clock.advance(1);
  fails = true;
  await expect(work()).rejects.toThrow('not now');
  fails = false;
  await work();
  await work();
  expect(done).toBe(3);
});

test('Work done before does not run at once', async () => {
  const clock = createTestClock();
  let done = 0;
  const count = async () => {
    done += 1;
  };
  const work = atMostEvery(1000, clock, count, clock.now());
  await work();
  clock.advance(1000);
  await work();
  expect(done).toBe(1);
});
