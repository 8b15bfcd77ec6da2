import { describe, expect, it } from 'vitest';
import type { CallFault } from '../../src/resilience/call-fault.ts';
import { createFairQueue } from '../../src/resilience/queue.ts';
import { createLine, faultOf, fixedPlaces, request } from './queue-line.ts';

describe('The turns of accounts', () => {
  /** Lets every call in, one after the other. */
  async function servedIn(line: ReturnType<typeof createLine>): Promise<string[]> {
    await new Promise(setImmediate);
    for (let before = -1; before < line.served.length; ) {
      before = line.served.length;
      await line.goOne();
    }
    return line.served.slice(1);
  }

  it('Turns are as many for an account with twenty requests as for one with a single request', async () => {
    const line = createLine(createFairQueue(fixedPlaces(1), 100));
    void line.come('in');
    for (let i = 0; i < 20; i += 1) void line.come(`crowd ${i}`, request('crowd'));
    void line.come('single 0', request('single'));
    void line.come('single 1', request('single'));
    expect((await servedIn(line)).slice(0, 5)).toEqual([
      'crowd 0',
      'single 0',
      'crowd 1',
      'single 1',
      'crowd 2',
    ]);
  });

  it('Turns go round among the requests of an account', async () => {
    const line = createLine(createFairQueue(fixedPlaces(1), 100));
    const [long, short] = [request('one'), request('one')];
    void line.come('in');
    for (let i = 0; i < 3; i += 1) void line.come(`long ${i}`, long);
    void line.come('short', short);
    expect(await servedIn(line)).toEqual(['long 0', 'short', 'long 1', 'long 2']);
  });

  it.each([
    [1, ['dear', 'cheap 0', 'dear', 'cheap 1', 'cheap 2', 'cheap 3', 'cheap 4']],
    [3, ['dear', 'cheap 0', 'cheap 1', 'cheap 2', 'dear', 'cheap 3', 'cheap 4']],
    [100, ['dear', 'cheap 0', 'cheap 1', 'cheap 2', 'cheap 3', 'cheap 4', 'dear']],
  ])('A turn costs as much as its call: one that asks about %d people', async (cost, expected) => {
    const line = createLine(createFairQueue(fixedPlaces(1), 100));
    void line.come('in');
    for (let i = 0; i < 2; i += 1) void line.come('dear', request('dear'), cost);
    for (let i = 0; i < 5; i += 1) void line.come(`cheap ${i}`, request('cheap'));
    expect(await servedIn(line)).toEqual(expected);
  });

  it('A call that came in without waiting is charged too', async () => {
    const line = createLine(createFairQueue(fixedPlaces(2), 100));
    void line.come('dear', request('dear'), 50);
    void line.come('cheap', request('cheap'));
    void line.come('dear again', request('dear'));
    for (let i = 0; i < 3; i += 1) void line.come(`cheap ${i}`, request('cheap'));
    expect((await servedIn(line)).slice(1)).toEqual(['cheap 0', 'cheap 1', 'cheap 2', 'dear again']);
  });

  it('An account alone for long has no fewer turns afterwards', async () => {
    const queue = createFairQueue(fixedPlaces(1), 100);
    for (let i = 0; i < 500; i += 1) (await queue.enter(request('old'), 10))();
    const line = createLine(queue);
    void line.come('in', request('old'), 10);
    for (let i = 0; i < 3; i += 1) void line.come(`old ${i}`, request('old'));
    for (let i = 0; i < 30; i += 1) void line.come(`new ${i}`, request('new'));
    const served = await servedIn(line);
    expect(served.indexOf('old 0')).toBeLessThanOrEqual(11);
  });

  it('An account that comes late has a turn after at most one turn of each other account', async () => {
    const line = createLine(createFairQueue(fixedPlaces(1), 1000));
    for (let i = 0; i < 50; i += 1) for (const one of ['a', 'b', 'c']) void line.come(one, request(one));
    await new Promise(setImmediate);
    for (let i = 0; i < 60; i += 1) await line.goOne();
    void line.come('late', request('late'));
    const before = line.served.length;
    for (let i = 0; i < 4; i += 1) await line.goOne();
    expect(line.served.slice(before)).toContain('late');
  });
});

describe('The room in a full line', () => {
  it.each([
    [
      'the longest line of an account gives up its last call to another account',
      'another',
      1,
      '0 OUR_CAPACITY',
    ],
    [
      'the longest request of an account gives up its last call to another of its requests',
      'crowd',
      4,
      '1 OUR_CAPACITY',
    ],
  ])('%s', async (_what, account, callsOfLast, gaveUp) => {
    const queue = createFairQueue(fixedPlaces(1), 5);
    await queue.enter(request());
    const faults: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      const crowd = request('crowd');
      for (let n = 0; n < (i === 0 ? 5 - callsOfLast : callsOfLast); n += 1)
        queue.enter(crowd).catch((fault: CallFault) => faults.push(`${i} ${fault.faultClass}`));
    }
    void queue.enter(request(account));
    await new Promise(setImmediate);
    expect(faults).toEqual([gaveUp]);
    expect(queue.load.waiting).toBe(5);
  });

  it('A full line makes no room for an account with as long a line itself', async () => {
    const queue = createFairQueue(fixedPlaces(1), 4);
    await queue.enter(request());
    for (let i = 0; i < 2; i += 1) for (const one of ['a', 'b']) void queue.enter(request(one));
    expect(await faultOf(queue.enter(request('a')))).toBe('OUR_CAPACITY OURS');
    expect(queue.load.waiting).toBe(4);
  });
});
