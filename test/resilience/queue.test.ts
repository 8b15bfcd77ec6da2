import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createAdaptivePlaces } from '../../src/resilience/adaptive-places.ts';
import { deadlinePassed } from '../../src/resilience/deadline.ts';
import { createFairQueue, type Leave } from '../../src/resilience/queue.ts';
import { createTestClock } from '../support/clock.ts';
import { createLine, faultOf, fixedPlaces, request } from './queue-line.ts';

describe('The places of a system', () => {
  it('The places of a system are never more than configured, and all are used', async () => {
    const queue = createFairQueue(fixedPlaces(3), 100);
    const line = createLine(queue);
    const callers = Array.from({ length: 20 }, (_, i) => line.come(`c${i}`));
    await new Promise(setImmediate);
    expect(queue.load).toMatchObject({ active: 3, waiting: 17 });
    for (let i = 0; i < 20; i += 1) {
      expect(queue.load.active).toBe(Math.min(3, 20 - i));
      await line.goOne();
    }
    await Promise.all(callers);
    expect(queue.load).toMatchObject({ active: 0, waiting: 0 });
    expect(line.served).toEqual(Array.from({ length: 20 }, (_, i) => `c${i}`));
  });

  it('The places that a system gains go to waiting calls at once', async () => {
    const queue = createFairQueue(createAdaptivePlaces({ floor: 4, ceiling: 100 }, createTestClock()), 100);
    const inside: Leave[] = [];
    for (let i = 0; i < 20; i += 1) void queue.enter(request()).then((leave) => inside.push(leave));
    await new Promise(setImmediate);
    expect(queue.load).toMatchObject({ active: 4, waiting: 16, places: 4 });
    for (const leave of inside.splice(0)) leave({ tookMs: 200, blockedMs: 0 });
    await new Promise(setImmediate);
    expect(queue.load).toEqual({ active: 6, waiting: 10, places: 6, latencyMs: 200 });
    // Silence takes places: calls under way stay, and the next ones wait for fewer places.
    for (const leave of inside.splice(0)) leave('strained');
    await new Promise(setImmediate);
    expect(queue.load).toMatchObject({ active: 4, waiting: 6, places: 4 });
  });

  it('A place is given back once, however often a caller says that it leaves', async () => {
    const queue = createFairQueue(fixedPlaces(1), 10);
    const leave = await queue.enter(request());
    leave();
    leave();
    expect(queue.load.active).toBe(0);
    await queue.enter(request());
    expect(queue.load.active).toBe(1);
    leave();
    expect(queue.load.active).toBe(1);
  });

  it('The places of a system go to a caller with one question after at most as many calls as there are places', async () => {
    for (const places of [1, 4, 16]) {
      const line = createLine(createFairQueue(fixedPlaces(places), 200));
      const crowd = request();
      for (let i = 0; i < 100; i += 1) void line.come('crowd', crowd);
      void line.come('single');
      await new Promise(setImmediate);
      let left = 0;
      while (!line.served.includes('single') && left < 100) {
        await line.goOne();
        left += 1;
      }
      expect(left).toBeLessThanOrEqual(Math.max(places, 2));
    }
  });

  it('The places of a system go round among the callers, each caller’s calls in their order', async () => {
    const line = createLine(createFairQueue(fixedPlaces(1), 100));
    const [a, b, c] = [request(), request(), request()];
    for (const [name, caller] of [
      ['a0', a],
      ['a1', a],
      ['a2', a],
      ['b1', b],
      ['b2', b],
      ['c1', c],
      ['a3', a],
    ] as const) {
      void line.come(name, caller);
    }
    await new Promise(setImmediate);
    for (let i = 0; i < 6; i += 1) await line.goOne();
    expect(line.served).toEqual(['a0', 'b1', 'c1', 'a1', 'b2', 'a2', 'a3']);
  });

  it('A caller that comes again and again has no place before others', async () => {
    const line = createLine(createFairQueue(fixedPlaces(1), 100));
    const greedy = request();
    void line.come('first');
    void line.come('greedy', greedy);
    void line.come('patient');
    await new Promise(setImmediate);
    await line.goOne();
    void line.come('greedy again', greedy);
    await line.goOne();
    expect(line.served).toEqual(['first', 'greedy', 'patient']);
  });
});

describe('A call without a place', () => {
  it('A call gets OUR_CAPACITY when the queue is full, and the others keep their places', async () => {
    const queue = createFairQueue(fixedPlaces(1), 2);
    const line = createLine(queue);
    for (const name of ['in', 'w1', 'w2']) void line.come(name);
    expect(await faultOf(queue.enter(request()))).toBe('OUR_CAPACITY OURS');
    expect(queue.load).toMatchObject({ active: 1, waiting: 2 });
    await line.goOne();
    await line.goOne();
    expect(line.served).toEqual(['in', 'w1', 'w2']);
  });

  it('A call gets OUR_CAPACITY at once if no call may wait', async () => {
    const queue = createFairQueue(fixedPlaces(1), 0);
    await queue.enter(request());
    expect(await faultOf(queue.enter(request()))).toBe('OUR_CAPACITY OURS');
  });

  it.each([
    ['the time of the answer is over', deadlinePassed, 'OUR_CAPACITY OURS'],
    ['the caller has gone', undefined, 'ABANDONED OURS'],
    ['the caller has gone for a reason of its own', 'bye', 'ABANDONED OURS'],
  ])('A call that ends because %s gets its reason, waiting or before', async (_why, reason, told) => {
    const queue = createFairQueue(fixedPlaces(1), 10);
    const line = createLine(queue);
    void line.come('in');
    const leaver = new AbortController();
    const waiting = faultOf(queue.enter(request(undefined, leaver.signal)));
    leaver.abort(reason);
    expect(await waiting).toBe(told);
    expect(await faultOf(queue.enter(request(undefined, leaver.signal)))).toBe(told);
    expect(queue.load).toMatchObject({ active: 1, waiting: 0 });
  });

  it('A call that leaves frees room for another, and holds up no call behind', async () => {
    const queue = createFairQueue(fixedPlaces(1), 2);
    const line = createLine(queue);
    const leaver = new AbortController();
    void line.come('in');
    const gone = faultOf(queue.enter(request(undefined, leaver.signal)));
    void line.come('behind');
    leaver.abort();
    await gone;
    void line.come('new');
    await line.goOne();
    await line.goOne();
    expect(line.served).toEqual(['in', 'behind', 'new']);
  });

  it('A call that leaves takes only its own request’s calls out, not those of the same account in another request', async () => {
    const queue = createFairQueue(fixedPlaces(1), 10);
    const line = createLine(queue);
    const leaver = new AbortController();
    void line.come('in');
    const gone = faultOf(queue.enter(request('caller', leaver.signal)));
    void line.come('stays', request('caller'));
    leaver.abort();
    await gone;
    await line.goOne();
    expect(line.served).toEqual(['in', 'stays']);
  });
});

describe('The signal that many calls share', () => {
  it('The signal keeps no listener of served calls, and its late abort disturbs no call', async () => {
    const queue = createFairQueue(fixedPlaces(2), 100);
    const line = createLine(queue);
    const shared = new AbortController();
    const all = Array.from({ length: 50 }, (_, i) => line.come(`c${i}`, request(undefined, shared.signal)));
    await new Promise(setImmediate);
    expect(getEventListeners(shared.signal, 'abort')).toHaveLength(48);
    for (let i = 0; i < 50; i += 1) await line.goOne();
    await Promise.all(all);
    expect(getEventListeners(shared.signal, 'abort')).toEqual([]);
    shared.abort();
    expect(queue.load).toMatchObject({ active: 0, waiting: 0 });
  });

  it('The signal keeps no listener of refused calls', async () => {
    const queue = createFairQueue(fixedPlaces(1), 0);
    const { signal } = new AbortController();
    await queue.enter(request());
    for (let i = 0; i < 20; i += 1) await faultOf(queue.enter(request(undefined, signal)));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('The signal empties the whole line when it is aborted', async () => {
    const queue = createFairQueue(fixedPlaces(1), 100);
    const shared = new AbortController();
    await queue.enter(request());
    const all = Array.from({ length: 30 }, () => faultOf(queue.enter(request(undefined, shared.signal))));
    shared.abort(deadlinePassed);
    expect(new Set(await Promise.all(all))).toEqual(new Set(['OUR_CAPACITY OURS']));
    expect(queue.load).toMatchObject({ active: 1, waiting: 0 });
  });
});
