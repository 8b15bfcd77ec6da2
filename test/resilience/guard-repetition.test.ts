import { describe, expect, it } from 'vitest';
import type { CallFault } from '../../src/resilience/call-fault.ts';
import { createFairQueue } from '../../src/resilience/queue.ts';
import { createRetryBudget } from '../../src/resilience/retry-budget.ts';
import { until } from '../support/until.ts';
import { createScene, down, error } from './guard-scene.ts';
import { fault, registerA } from './health-bench.ts';
import { fixedPlaces } from './queue-line.ts';

describe('A repetition', () => {
  it('A repetition that is not admitted leaves the first failure as the reported one', async () => {
    const { read, calls, failTimes } = createScene();
    failTimes(4, registerA, 'SYSTEM_ERROR', 'REGISTER');
    const result = await read(error());
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' } });
    expect([calls.length, result.attempts.length]).toEqual([1, 1]);
  });

  it('A repetition that finds the queue full leaves the first failure as the reported one', async () => {
    const queue = createFairQueue(fixedPlaces(1), 0);
    const { read, context } = createScene({ queue });
    const result = await read(() => {
      // Another call takes the place as soon as it is free.
      setImmediate(() => queue.enter({ ...context, signal: new AbortController().signal }));
      throw error();
    });
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'SYSTEM_ERROR' } });
  });

  it.each(['ABANDONED', 'OUR_CAPACITY'] as const)(
    'A repetition cut off by the gateway (%s) leaves the first failure as the reported one: the outage must not vanish',
    async (faultClass) => {
      const { read, calls } = createScene();
      const result = await read(error(), fault(faultClass, 'OURS'));
      expect(calls).toHaveLength(2);
      expect(result).toMatchObject({ ok: false, fault: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' } });
    },
  );

  it('A repetition that fails in another way is the reported one', async () => {
    const { read } = createScene();
    expect(await read(down(), error())).toMatchObject({
      ok: false,
      fault: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' },
    });
  });

  it('A spent budget allows no repetition', async () => {
    const { read, calls } = createScene({ budget: createRetryBudget(0, 1) });
    await read(error());
    expect(calls).toHaveLength(2);
    await read(error());
    expect(calls).toHaveLength(3);
  });

  it('An answer without time allows no repetition', async () => {
    const { read, calls, clock } = createScene();
    const late = (ms: number, seen: CallFault) => () => {
      clock.advance(ms);
      throw seen;
    };
    expect(await read(late(5000, fault('TIMEOUT', 'REGISTER')))).toMatchObject({ ok: false });
    expect(calls).toHaveLength(1);
  });

  it('A repetition waits for the requested time', async () => {
    const { read, calls } = createScene();
    const times: number[] = [];
    const result = await read(
      () => {
        times.push(performance.now());
        throw fault('OVERLOADED', 'REGISTER', { retryAfterMs: 150 });
      },
      () => times.push(performance.now()),
    );
    expect(result.ok).toBe(true);
    expect(calls).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(145);
  });

  it('A repetition gives its place to others while it waits', async () => {
    const queue = createFairQueue(fixedPlaces(1), 10);
    const { read, calls } = createScene({ queue });
    const waiting = read(fault('OVERLOADED', 'REGISTER', { retryAfterMs: 2000 }));
    await until(() => calls.length === 1 && queue.load.active === 0);
    expect(queue.load).toMatchObject({ active: 0, waiting: 0 });
    expect(await read()).toMatchObject({ ok: true });
    expect(await waiting).toMatchObject({ ok: true });
  });

  it('A caller that goes away during the wait ends the repetition, and the first failure is the reported one', async () => {
    const { read, calls, caller } = createScene();
    const reading = read(fault('OVERLOADED', 'REGISTER', { retryAfterMs: 5000 }));
    await until(() => calls.length === 1);
    caller.abort();
    expect(await reading).toMatchObject({ ok: false, fault: { faultClass: 'OVERLOADED' } });
    expect(calls).toHaveLength(1);
  });
});

describe('A write', () => {
  it('A write is tried once where a read would be repeated, and counts as that read does', async () => {
    const { guard, context, calls } = createScene();
    const result = await guard.write(context, async (attempt) => {
      calls.push(attempt);
      throw down();
    });
    expect(calls).toHaveLength(1);
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'CONNECTION', origin: 'BUS' } });
    expect(result.attempts).toHaveLength(1);
  });
});
