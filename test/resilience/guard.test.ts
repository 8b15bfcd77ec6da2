import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { deadlinePassed } from '../../src/resilience/deadline.ts';
import { createFairQueue, type FairQueue } from '../../src/resilience/queue.ts';
import { inventedIins } from '../support/persons.ts';
import { createScene, down, error } from './guard-scene.ts';
import { fault, registerA, registerB } from './health-bench.ts';
import { fixedPlaces } from './queue-line.ts';

describe('A guarded read', () => {
  it('A guarded read gives the answer and the account of its only attempt', async () => {
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

  it('A guarded read is repeated once after a failure, each attempt with evidence of its own', async () => {
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
  ] as const)(
    'A guarded read that fails with %s (%s) every time makes %i attempts and reports it',
    async (faultClass, origin, attempts) => {
      const { read, calls } = createScene();
      const again = () => fault(faultClass, origin);
      const result = await read(again(), again(), again(), again());
      expect(result).toMatchObject({ ok: false, fault: { faultClass, origin } });
      expect([calls.length, result.attempts.length]).toEqual([attempts, attempts]);
    },
  );

  it.each([
    ['thrown in a promise', () => Promise.reject(new TypeError('x is undefined'))],
    [
      'thrown at once',
      () => {
        throw new TypeError('x is undefined');
      },
    ],
    ['that is no error', () => Promise.reject('text')],
  ])(
    'A guarded read never throws: a defect of the gateway (%s) is a fault like others, and opens nothing',
    async (_how, defect) => {
      const { read, kinds, calls } = createScene();
      for (let i = 0; i < 20; i += 1) {
        expect(await read(defect)).toMatchObject({
          ok: false,
          fault: { faultClass: 'OUR_DEFECT', origin: 'OURS' },
        });
      }
      expect(calls).toHaveLength(20);
      expect(kinds()).toEqual(['closed', 'closed', 'closed']);
    },
  );

  it('A guarded read never throws, not even if the client throws before it returns a promise', async () => {
    const { guard, context } = createScene();
    const result = await guard.read(context, () => {
      throw new TypeError('at once');
    });
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'OUR_DEFECT' } });
  });
});

describe('A call that is not made', () => {
  it('An open breaker of the register stops the call', async () => {
    const { read, calls, failTimes } = createScene();
    failTimes(5, registerA, 'SYSTEM_ERROR', 'REGISTER');
    const result = await read();
    expect(result).toMatchObject({
      ok: false,
      attempts: [],
      fault: { faultClass: 'NOT_TRIED', origin: 'REGISTER', openedBy: 'SYSTEM_ERROR' },
    });
    expect(calls).toEqual([]);
  });

  it('An open breaker of the bus stops the call', async () => {
    const { read, calls, failTimes } = createScene();
    failTimes(5, registerB, 'CONNECTION', 'BUS');
    expect(await read()).toMatchObject({
      ok: false,
      attempts: [],
      fault: { faultClass: 'NOT_TRIED', origin: 'BUS', openedBy: 'CONNECTION' },
    });
    expect(calls).toEqual([]);
  });

  it('An open breaker lets no call wait for a place', async () => {
    const queue = createFairQueue(fixedPlaces(1), 10);
    const { read, failTimes } = createScene({ queue });
    failTimes(5, registerA, 'SYSTEM_ERROR', 'REGISTER');
    await queue.enter({ account: 'another', signal: new AbortController().signal });
    expect(await read()).toMatchObject({ ok: false, fault: { faultClass: 'NOT_TRIED' } });
    expect(queue.load).toMatchObject({ active: 1, waiting: 0 });
  });

  it('A breaker that opens stops the calls in the queue', async () => {
    const { read, calls, kinds } = createScene({ queue: createFairQueue(fixedPlaces(1), 100) });
    const results = await Promise.all(Array.from({ length: 30 }, () => read(error(), error())));
    expect(kinds()[0]).toBe('open');
    expect(calls.length).toBe(5);
    expect(results.filter(({ attempts }) => attempts.length === 0).length).toBeGreaterThanOrEqual(25);
  });

  it('A refused credential stops every call that would show the same one', async () => {
    const { read, calls, guard, context } = createScene();
    await read(fault('OUR_CREDENTIALS', 'OURS'));
    const other = createScene({ target: registerB });
    const results = [await read(), await guard.read(context, async () => 'x')];
    for (const result of results) {
      expect(result).toMatchObject({
        ok: false,
        attempts: [],
        fault: { faultClass: 'OUR_CREDENTIALS', retryAfterMs: 60_000 },
      });
    }
    expect(calls).toHaveLength(1);
    expect(await other.read()).toMatchObject({ ok: true });
  });

  it('A full queue stops the call', async () => {
    const queue = createFairQueue(fixedPlaces(1), 0);
    const { read, calls } = createScene({ queue });
    const leave = await queue.enter({ account: 'another', signal: new AbortController().signal });
    expect(await read()).toMatchObject({ ok: false, attempts: [], fault: { faultClass: 'OUR_CAPACITY' } });
    leave();
    expect(await read()).toMatchObject({ ok: true });
    expect(calls).toHaveLength(1);
  });

  it.each([
    [deadlinePassed, 'OUR_CAPACITY'],
    [undefined, 'ABANDONED'],
  ])('An answer whose time is over stops the call before it begins (%s): %s', async (reason, faultClass) => {
    const { read, calls, caller } = createScene();
    caller.abort(reason);
    expect(await read()).toMatchObject({ ok: false, attempts: [], fault: { faultClass } });
    expect(calls).toEqual([]);
  });
});

describe('The effect of a read on the health', () => {
  it('A read counts one failure of the register per attempt', async () => {
    const { read, kinds, calls } = createScene();
    for (let i = 0; i < 2; i += 1) await read(error(), error());
    expect(kinds()).toEqual(['closed', 'closed', 'closed']);
    await read(error(), error());
    expect(kinds()).toEqual(['open', 'closed', 'closed']);
    expect(calls).toHaveLength(5);
  });

  it('A read counts the bus’s failure if the bus failed', async () => {
    const { read, kinds } = createScene();
    for (let i = 0; i < 3; i += 1) await read(down(), down());
    expect(kinds()).toEqual(['closed', 'closed', 'open']);
  });

  it('A read counts with the origin that the silence turned out to have', async () => {
    const { read, fail } = createScene();
    fail(registerB, 'TIMEOUT', 'REGISTER');
    const result = await read(fault('TIMEOUT', 'REGISTER'), fault('TIMEOUT', 'REGISTER'));
    expect(result).toMatchObject({ ok: false, fault: { faultClass: 'TIMEOUT', origin: 'BUS' } });
    expect(result.attempts[0]?.fault?.origin).toBe('BUS');
  });

  it('A read is charged in the queue, each time, for its people, to its account', async () => {
    const charged: [account: string, cost: number | undefined][] = [];
    const queue = createFairQueue(fixedPlaces(4), 10);
    const enter: FairQueue['enter'] = (caller, cost) => {
      charged.push([caller.account, cost]);
      return queue.enter(caller, cost);
    };
    const { guard, context } = createScene({ queue: { ...queue, enter } });
    const failing = async () => {
      throw error();
    };
    await guard.read({ ...context, account: 'clerk' }, failing, inventedIins(7));
    expect(charged).toEqual([
      ['clerk', 7],
      ['clerk', 7],
    ]);
  });

  it('A read closes a half-open breaker by an answer, and gives the place back in every case', async () => {
    const queue = createFairQueue(fixedPlaces(4), 10);
    const { read, failTimes, clock, kinds, context } = createScene({ queue });
    failTimes(5, registerA, 'SYSTEM_ERROR', 'REGISTER');
    clock.advance(15_000);
    context.deadlineAt = clock.now() + 8000;
    const results = await Promise.all(Array.from({ length: 10 }, () => read(() => sleep(20))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(2);
    expect(kinds()[0]).toBe('closed');
    expect(queue.load).toMatchObject({ active: 0, waiting: 0 });
  });
});
