import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createWriteBehind } from '../../src/storage/write-behind.ts';
import { until } from '../support/until.ts';

/** Never reached, for tests in which no caller may wait that long. */
const never = 600_000;

const started: ReturnType<typeof createWriteBehind>[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop(0);
});

/** A database whose writes end when the test says so. */
function database(everyMs = never) {
  const told: string[] = [];
  const writes: { readonly end: () => void; readonly fail: () => void }[] = [];
  let atOnce = 0;
  let most = 0;
  const writeBehind = createWriteBehind({
    everyMs,
    async write() {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise<void>((resolve, reject) => {
        writes.push({ end: resolve, fail: () => reject(new Error('away')) });
      }).finally(() => {
        atOnce -= 1;
      });
    },
    onTrouble: () => told.push('trouble'),
    onRecovered: () => told.push('recovered'),
  });
  started.push(writeBehind);
  return { writeBehind, writes, told, most: () => most };
}

/** Value of the promise by now, or `waits`. */
async function now<Value>(promise: Promise<Value>): Promise<Value | 'waits'> {
  return Promise.race([promise, sleep(20, 'waits' as const)]);
}

test('Many simultaneous callers share a write, and only one is under way', async () => {
  const { writeBehind, writes, most } = database();
  const waiting = [1, 2, 3].map(() => writeBehind.flush(never));
  for (let i = 0; i < 5; i += 1) writeBehind.soon();
  expect(writes).toHaveLength(1);
  writes[0]?.end();
  await until(() => writes.length === 2);
  writes[1]?.end();
  expect(await Promise.all(waiting)).toEqual([true, true, true]);
  expect([writes.length, most()]).toEqual([2, 1]);
});

test('A caller that asks during a write waits for the next one', async () => {
  const { writeBehind, writes } = database();
  const first = writeBehind.flush(never);
  const second = writeBehind.flush(never);
  writes[0]?.end();
  expect(await first).toBe(true);
  expect(await now(second)).toBe('waits');
  const third = writeBehind.flush(never);
  writes[1]?.end();
  expect(await second).toBe(true);
  expect(await now(third)).toBe('waits');
  writes[2]?.end();
  expect(await third).toBe(true);
});

test('No caller waits longer than it is ready to', async () => {
  const { writeBehind, writes } = database();
  expect(await writeBehind.flush(5)).toBe(false);
  expect(writeBehind.isWell()).toBe(true);
  const later = writeBehind.flush(never);
  writes[0]?.end();
  await until(() => writes.length === 2);
  writes[1]?.end();
  expect(await later).toBe(true);
});

test('No caller waits after a failed write, until one has succeeded; the log reports both once', async () => {
  const { writeBehind, writes, told } = database();
  const failing = writeBehind.flush(never);
  writes[0]?.fail();
  expect(await failing).toBe(false);
  expect(writeBehind.isWell()).toBe(false);
  expect(await now(writeBehind.flush(never))).toBe(false);
  await until(() => writes.length === 2);
  writes[1]?.fail();
  await until(async () => (await now(writeBehind.flush(never))) === false && writes.length === 3);
  expect(told).toEqual(['trouble']);
  writes[2]?.end();
  await until(() => writeBehind.isWell());
  expect(told).toEqual(['trouble', 'recovered']);
});

test('The writer writes again and again by itself, and one failure does not end it', async () => {
  const { writeBehind, writes } = database(5);
  await until(() => writes.length === 1);
  writes[0]?.fail();
  await until(() => writes.length === 2);
  writes[1]?.end();
  await until(() => writes.length === 3 && writeBehind.isWell());
  writes[2]?.end();
});

test('The stop ends with a last write that begins after the order, and then nothing is written', async () => {
  const { writeBehind, writes } = database(5);
  await until(() => writes.length === 1);
  const stopped = writeBehind.stop(never);
  writes[0]?.end();
  expect(await now(stopped)).toBe('waits');
  writes[1]?.end();
  await stopped;
  await sleep(30);
  expect(writes).toHaveLength(2);
});

test('The stop does not wait for a database that hangs', async () => {
  const { writeBehind } = database();
  await writeBehind.stop(5);
  expect(await now(writeBehind.flush(0))).toBe(false);
});
