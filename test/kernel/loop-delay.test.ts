import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createLoopDelay, type LoopDelay } from '../../src/kernel/loop-delay.ts';
import { blockLoop } from '../support/block-loop.ts';

function measure(now?: () => number): LoopDelay {
  const delay = createLoopDelay(now);
  onTestFinished(() => delay.stop());
  return delay;
}

it.each([
  ['one block', [300]],
  ['several blocks', [150, 150, 150]],
])('The loop delay counts the missed time between two readings: %s', async (_which, blocks) => {
  const delay = measure();
  const before = delay.blockedMs();
  let whole = 0;
  for (const ms of blocks) {
    await sleep(1);
    blockLoop(ms);
    whole += ms - 20;
    expect(delay.blockedMs() - before).toBeGreaterThanOrEqual(whole);
    await sleep(30);
  }
  expect(delay.blockedMs() - before).toBeGreaterThanOrEqual(whole);
});

it('The loop delay counts nothing from before the first reading', async () => {
  const delay = measure();
  blockLoop(300);
  const before = delay.blockedMs();
  expect(before).toBeGreaterThanOrEqual(270);
  await sleep(50);
  expect(delay.blockedMs() - before).toBeLessThan(before);
});

it('The loop delay counts no ordinary jitter of the machine', () => {
  let at = 0;
  const delay = measure(() => at);
  at = 29;
  expect(delay.blockedMs()).toBe(0);
  at = 31;
  expect(delay.blockedMs()).toBe(11);
});

it('The loop delay counts nothing after its stop', () => {
  let at = 0;
  const delay = measure(() => at);
  delay.stop();
  at = 5000;
  expect(delay.blockedMs()).toBe(0);
});
