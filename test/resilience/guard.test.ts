import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { CallFault } from '../../src/resilience/call-fault.ts';
import { type Attempt, createGuard, type GuardParts } from '../../src/resilience/guard.ts';
import { createFairQueue, deadlinePassed } from '../../src/resilience/queue.ts';
import { createRetryBudget } from '../../src/resilience/retry-budget.ts';
import { createBench, fault, registerA, registerB } from './health-bench.ts';

/** A guard over a client that plays a script: faults are thrown, everything else is the answer. */
function createScene(parts: Partial<GuardParts> = {}) {
  const bench = createBench();
  const { clock, health } = bench;
  const guard = createGuard({
    target: registerA,
    timeoutMs: 3000,
    retry: { maxRetries: 1, baseDelayMs: 200, maxHintMs: 60_000 },
    queue: createFairQueue(4, 10),
    budget: createRetryBudget(0.1, 100),
    clock,
    random: () => 0,
    ...parts,
  });
  const caller = new AbortController();
  const context = { signal: caller.signal, deadlineAt: clock.now() + 8000, health, drill: undefined };
  const calls: Attempt[] = [];
  const read = (...script: (CallFault | (() => unknown))[]) =>
    guard.read(context, async (attempt) => {
      calls.push(attempt);
      const step = script.shift();
      if (typeof step === 'function') return step();
      if (step !== undefined) throw step;
      return 'answer';
    });
  return { ...bench, guard, caller, context, calls, read };
}

const down = () => fault('CONNECTION', 'BUS');
const error = () => fault('SYSTEM_ERROR', 'REGISTER');

describe('a guarded read', () => {
  it('gives the answer and the account of its only attempt', async () => {
    const { read, calls, clock, caller } = createScene();
    const startedAt = clock.now();
    const result = await read(() => {
      clock.advance(120);
      Object.assign(calls[0]?.evidence ?? {}, { httpStatus: 200, messageId: 'm-1' });
      return 'answer';
    });
    const evidence = { httpStatus: 200, messageId: 'm-1' };
    expect(result).toEqual({
      ok: true,
      value: 'answer',
      attempts: [{ startedAt, endedAt: startedAt + 120, evidence, fault: null }],
    });
    expect(calls).toMatchObject([{ timeoutMs: 3000, drill: undefined, signal: caller.signal }]);
  });

  it('is repeated once after a failure, each attempt with evidence of its own', async () => {
    const { read, calls } = createScene();
    const result = await read(error());
    expect(result).toMatchObject({ ok: true, value: 'answer' });
    expect(result.attempts.map((attempt) => attempt.fault?.faultClass)).toEqual(['SYSTEM_ERROR', undefined]);
    expect(calls[0]?.evidence).not.toBe(calls[1]?.evidence);
  });

  it.each([
    ['CONNECTION', 'BUS', 2],
    ['SYSTEM_ERROR', 'REGISTER', 2],
    ['TIMEOUT', 'REGISTER', 2],
    ['OVERLOADED', 'REGISTER', 1],
    ['BAD_RESPONSE', 'REGISTER', 1],
    ['CONTRACT_DRIFT', 'REGISTER', 1],
    ['OUR_QUOTA', 'OURS', 1],
    ['OUR_CREDENTIALS', 'OURS', 1],
    ['ABANDONED', 'OURS', 1],
  ] as const)('that fails with %s (%s) every time makes %i attempts and tells it', async (faultClass, origin, attempts) => {
    const { read, calls } = createScene();
    const again = () => fault(faultClass, origin);
    const result = await read(again(), again(), again(), again());
    expect(result).toMatchObject({ ok: false, fault: { faultClass, origin } });
    expect([calls.length, result.attempts.length]).toEqual([attempts, attempts]);
  });

  it.each([
    ['thrown in a promise', () => Promise.reject(new TypeError('x is undefined'))],
    ['thrown at once', () => { throw new TypeError('x is undefined'); }],
    ['that is no error', () => Promise.reject('text')],
  ])('never throws: a defect of ours (%s) is a fault like others, and opens nothing', async (_how, defect) => {
    const { read, kinds, calls } = createScene();
    for (let i = 0; i < 20; i += 1) {
      expect(await read(defect)).toMatchObject({ ok: false, fault: { faultClass: 'OUR_DEFECT', origin: 'OURS' } });
    }
    expect(calls).toHaveLength(20);
    expect(kinds()).toEqual(['closed', 'closed', 'closed']);
  });

  it('never throws: neither when the client throws before it returns a promise', async () => {
    const { guard, context } = createScene();
    const result = await guard.read(context, () => {
      throw new TypeError('at once');
    });
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'OUR_DEFECT' } });
  });
});

describe('no call is made', () => {
  it('where the breaker of the register is open', async () => {
    const { read, calls, failTimes } = createScene();
    failTimes(5, registerA, 'SYSTEM_ERROR', 'REGISTER');
    const result = await read();
    expect(result).toMatchObject({ ok: false, attempts: [], fault: { faultClass: 'NOT_TRIED', origin: 'REGISTER', openedBy: 'SYSTEM_ERROR' } });
    expect(calls).toEqual([]);
  });

  it('where the breaker of the bus is open', async () => {
    const { read, calls, failTimes } = createScene();
    failTimes(5, registerB, 'CONNECTION', 'BUS');
    expect(await read()).toMatchObject({ ok: false, attempts: [], fault: { faultClass: 'NOT_TRIED', origin: 'BUS', openedBy: 'CONNECTION' } });
    expect(calls).toEqual([]);
  });

  it('for those who waited in the queue while the breaker opened', async () => {
    const { read, calls, kinds } = createScene({ queue: createFairQueue(1, 100) });
    const results = await Promise.all(Array.from({ length: 30 }, () => read(error(), error())));
    expect(kinds()[0]).toBe('open');
    expect(calls.length).toBe(5);
    expect(results.filter(({ attempts }) => attempts.length === 0).length).toBeGreaterThanOrEqual(25);
  });

  it('after a refused credential, by nobody who shows the same one', async () => {
    const { read, calls, guard, context } = createScene();
    await read(fault('OUR_CREDENTIALS', 'OURS'));
    const other = createScene({ target: registerB });
    const results = [await read(), await guard.read(context, async () => 'x')];
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, attempts: [], fault: { faultClass: 'OUR_CREDENTIALS', retryAfterMs: 60_000 } });
    }
    expect(calls).toHaveLength(1);
    expect(await other.read()).toMatchObject({ ok: true });
  });

  it('where the queue is full', async () => {
    const queue = createFairQueue(1, 0);
    const { read, calls } = createScene({ queue });
    const leave = await queue.enter({}, new AbortController().signal);
    expect(await read()).toMatchObject({ ok: false, attempts: [], fault: { faultClass: 'OUR_CAPACITY' } });
    leave();
    expect(await read()).toMatchObject({ ok: true });
    expect(calls).toHaveLength(1);
  });

  it.each([
    [deadlinePassed, 'OUR_CAPACITY'],
    [undefined, 'ABANDONED'],
  ])('where the answer is over before it began (%s): %s', async (reason, faultClass) => {
    const { read, calls, caller } = createScene();
    caller.abort(reason);
    expect(await read()).toMatchObject({ ok: false, attempts: [], fault: { faultClass } });
    expect(calls).toEqual([]);
  });
});

describe('a repetition', () => {
  it('that is not admitted leaves the first failure as the one that is told', async () => {
    const { read, calls, failTimes } = createScene();
    failTimes(4, registerA, 'SYSTEM_ERROR', 'REGISTER');
    const result = await read(error());
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' } });
    expect([calls.length, result.attempts.length]).toEqual([1, 1]);
  });

  it('that finds the queue full leaves the first failure as the one that is told', async () => {
    const queue = createFairQueue(1, 0);
    const { read, context } = createScene({ queue });
    const result = await read(() => {
      // Somebody takes the place as soon as it is free.
      setImmediate(() => queue.enter(context, new AbortController().signal));
      throw error();
    });
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'SYSTEM_ERROR' } });
  });

  it('that was abandoned leaves the first failure as the one that is told: the outage must not vanish', async () => {
    const { read, calls } = createScene();
    const result = await read(error(), fault('ABANDONED', 'OURS'));
    expect(calls).toHaveLength(2);
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' } });
  });

  it('that failed otherwise is the one that is told', async () => {
    const { read } = createScene();
    expect(await read(down(), error())).toMatchObject({ ok: false, fault: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' } });
  });

  it('is not made where the budget is spent', async () => {
    const { read, calls } = createScene({ budget: createRetryBudget(0, 1) });
    await read(error());
    expect(calls).toHaveLength(2);
    await read(error());
    expect(calls).toHaveLength(3);
  });

  it('is not made where the answer has no time for it', async () => {
    const { read, calls, clock } = createScene();
    const late = (ms: number, seen: CallFault) => () => {
      clock.advance(ms);
      throw seen;
    };
    expect(await read(late(5000, fault('TIMEOUT', 'REGISTER')))).toMatchObject({ ok: false });
    expect(calls).toHaveLength(1);
  });

  it('waits as long as it was asked to', async () => {
    const { read, calls } = createScene();
    const times: number[] = [];
    const result = await read(() => {
      times.push(performance.now());
      throw fault('OVERLOADED', 'REGISTER', { retryAfterMs: 150 });
    }, () => times.push(performance.now()));
    expect(result.ok).toBe(true);
    expect(calls).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(145);
  });

  it('gives its place to others while it waits', async () => {
    const queue = createFairQueue(1, 10);
    const { read } = createScene({ queue });
    const waiting = read(fault('OVERLOADED', 'REGISTER', { retryAfterMs: 150 }));
    await sleep(50);
    expect(queue.load).toEqual({ active: 0, waiting: 0 });
    expect(await read()).toMatchObject({ ok: true });
    expect(await waiting).toMatchObject({ ok: true });
  });

  it('is not made where the caller goes away while it waits, and the first failure is told', async () => {
    const { read, calls, caller } = createScene();
    const reading = read(fault('OVERLOADED', 'REGISTER', { retryAfterMs: 5000 }));
    await sleep(20);
    caller.abort();
    expect(await reading).toMatchObject({ ok: false, fault: { faultClass: 'OVERLOADED' } });
    expect(calls).toHaveLength(1);
  });
});

describe('what a read tells the health', () => {
  it('is one failure of the register per attempt', async () => {
    const { read, kinds, calls } = createScene();
    for (let i = 0; i < 2; i += 1) await read(error(), error());
    expect(kinds()).toEqual(['closed', 'closed', 'closed']);
    await read(error(), error());
    expect(kinds()).toEqual(['open', 'closed', 'closed']);
    expect(calls).toHaveLength(5);
  });

  it('is the bus’s failure where the bus failed', async () => {
    const { read, kinds } = createScene();
    for (let i = 0; i < 3; i += 1) await read(down(), down());
    expect(kinds()).toEqual(['closed', 'closed', 'open']);
  });

  it('is told with the origin that silence turned out to have', async () => {
    const { read, fail } = createScene();
    fail(registerB, 'TIMEOUT', 'REGISTER');
    const result = await read(fault('TIMEOUT', 'REGISTER'), fault('TIMEOUT', 'REGISTER'));
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'TIMEOUT', origin: 'BUS' } });
    expect(result.attempts[0]?.fault?.origin).toBe('BUS');
  });

  it('closes a half-open breaker by an answer, and gives the place back whatever happens', async () => {
    const queue = createFairQueue(4, 10);
    const { read, failTimes, clock, kinds } = createScene({ queue });
    failTimes(5, registerA, 'SYSTEM_ERROR', 'REGISTER');
    clock.advance(15_000);
    const results = await Promise.all(Array.from({ length: 10 }, () => read(() => sleep(20))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(2);
    expect(kinds()[0]).toBe('closed');
    expect(queue.load).toEqual({ active: 0, waiting: 0 });
  });
});
