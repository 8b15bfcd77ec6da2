import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runProber } from '../../src/resilience/prober.ts';
import { until } from '../support/until.ts';

it('The prober asks only while it is due, and ends with the signal', async () => {
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
  await until(() => probes > 0);
  stopping.abort();
  await running;
  const before = probes;
  await sleep(50);
  expect(probes).toBe(before);
});

/** Four probes that each take ten intervals; then the signal. */
async function slowProbes() {
  const stopping = new AbortController();
  const told = { started: 0, most: 0, afterStop: 0 };
  let inside = 0;
  const running = runProber(
    () => true,
    async () => {
      told.started += 1;
      if (stopping.signal.aborted) told.afterStop += 1;
      inside += 1;
      told.most = Math.max(told.most, inside);
      await sleep(50);
      inside -= 1;
    },
    5,
    stopping.signal,
  );
  await until(() => told.started >= 4);
  stopping.abort();
  await running;
  return told;
}

it('The prober never asks twice at once', async () => {
  expect((await slowProbes()).most).toBe(1);
});

it('The prober makes up for no missed moment after its stop', async () => {
  const { afterStop } = await slowProbes();
  expect(afterStop).toBe(0);
});
