import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runProber } from '../../src/resilience/prober.ts';

it('asks only while it is due, and ends with the signal', async () => {
  const stopping = new AbortController();
  let due = false;
  let probes = 0;
  const running = runProber(
    () => due,
    async () => {
      probes += 1;
    },
    10,
    stopping.signal,
  );
  await sleep(100);
  expect(probes).toBe(0);
  due = true;
  await sleep(200);
  expect(probes).toBeGreaterThan(0);
  stopping.abort();
  await running;
  const before = probes;
  await sleep(50);
  expect(probes).toBe(before);
});

it('never asks twice at once', async () => {
  const stopping = new AbortController();
  let inside = 0;
  let most = 0;
  const running = runProber(
    () => true,
    async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(50);
      inside -= 1;
    },
    5,
    stopping.signal,
  );
  await sleep(250);
  stopping.abort();
  await running;
  expect(most).toBe(1);
});
