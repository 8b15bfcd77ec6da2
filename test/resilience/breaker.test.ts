import { describe, expect, it } from 'vitest';
import { type BreakerAdmission, type BreakerSettings, createBreaker } from '../../src/resilience/breaker.ts';
import { createTestClock } from '../support/clock.ts';

const settings: BreakerSettings = {
  failureShare: 0.5,
  minimumCalls: 10,
  windowMs: 30_000,
  failuresInARow: 5,
  openMs: 15_000,
  maxOpenMs: 120_000,
  probes: 2,
};

function start(other: Partial<BreakerSettings> = {}) {
  const clock = createTestClock();
  const breaker = createBreaker({ ...settings, ...other }, clock);
  const fail = () => breaker.failed(breaker.admit(), 'TIMEOUT');
  const answer = () => breaker.answered(breaker.admit());
  /** `F` a failure, `a` an answer. */
  const play = (calls: string) => {
    for (const call of calls) {
      if (call === 'F') fail();
      else answer();
    }
  };
  const admitted = (): BreakerAdmission[] =>
    Array.from({ length: 10 }, () => breaker.admit()).filter(({ allowed }) => allowed);
  return { clock, breaker, play, admitted };
}

describe('A closed breaker', () => {
  it.each([
    ['four failures in a row', 'FFFF', 'closed'],
    ['five failures in a row', 'FFFFF', 'open'],
    ['an answer between them', 'FFFFaFFFF', 'closed'],
    ['half of ten, never five in a row', 'aFaFaFaFaF', 'open'],
    ['half of nine calls', 'aFaFaFaFF', 'closed'],
    ['four of ten', 'aaFaFaaFaF', 'closed'],
    ['five of eleven', 'aaFaFaFaFaF', 'closed'],
    ['eight failures around twenty answers', `FFFF${'a'.repeat(20)}FFFF`, 'closed'],
  ])('A closed breaker after %s (%s) is %s', (_what, calls, kind) => {
    const { breaker, play } = start();
    play(calls);
    expect(breaker.kind).toBe(kind);
  });

  it('A closed breaker forgets failures older than the window', () => {
    const { breaker, play, clock } = start({ failuresInARow: 100 });
    play('FFFFFFFFF');
    clock.advance(30_000);
    play('F');
    expect(breaker.kind).toBe('closed');
    play('FFFFFFFF');
    expect(breaker.kind).toBe('closed');
    play('F');
    expect(breaker.kind).toBe('open');
  });

  it('A closed breaker ignores ends that say nothing about the system, and admits every call', () => {
    const { breaker, play, admitted } = start();
    play('FFFF');
    for (let i = 0; i < 100; i += 1) breaker.undecided(breaker.admit());
    expect(breaker.kind).toBe('closed');
    expect(breaker.refuses()).toBeUndefined();
    expect(admitted()).toHaveLength(10);
    play('F');
    expect(breaker.kind).toBe('open');
  });
});

describe('An open breaker', () => {
  it('An open breaker refuses every call for 15 seconds, with its remaining time and its cause', () => {
    const { breaker, clock, play, admitted } = start();
    play('FFFFF');
    expect(breaker.admit()).toEqual({ allowed: false, waitMs: 15_000, openedBy: 'TIMEOUT' });
    clock.advance(14_999);
    expect(breaker.admit()).toEqual({ allowed: false, waitMs: 1, openedBy: 'TIMEOUT' });
    expect(breaker.refuses()).toEqual({ allowed: false, waitMs: 1, openedBy: 'TIMEOUT' });
    expect(admitted()).toHaveLength(0);
    expect(breaker.kind).toBe('open');
  });

  it('An open breaker then admits exactly two probes, and refuses every other call at once', () => {
    const { breaker, clock, play, admitted } = start();
    play('FFFFF');
    clock.advance(15_000);
    const probes = admitted();
    expect(probes).toMatchObject([
      { allowed: true, probe: true },
      { allowed: true, probe: true },
    ]);
    expect(breaker.kind).toBe('half-open');
    clock.advance(600_000);
    expect(admitted()).toHaveLength(0);
    expect(breaker.refuses()).toMatchObject({ allowed: false, openedBy: 'TIMEOUT' });
  });

  it('An open breaker that is asked if it would refuse loses no probe', () => {
    const { breaker, clock, play, admitted } = start();
    play('FFFFF');
    clock.advance(15_000);
    for (let i = 0; i < 10; i += 1) expect(breaker.refuses()).toBeUndefined();
    expect(breaker.kind).toBe('open');
    expect(admitted()).toHaveLength(2);
  });

  it('An open breaker stays open twice as long after each failed probe, up to two minutes', () => {
    const { breaker, clock, play } = start();
    play('FFFFF');
    for (const openMs of [15_000, 30_000, 60_000, 120_000, 120_000]) {
      clock.advance(openMs - 1);
      expect(breaker.admit().allowed).toBe(false);
      clock.advance(1);
      breaker.failed(breaker.admit(), 'CONNECTION');
      expect(breaker.kind).toBe('open');
    }
    expect(breaker.refuses()).toEqual({ allowed: false, waitMs: 120_000, openedBy: 'CONNECTION' });
  });

  it('An open breaker closes by the answer to a probe, with a clean count and the first time again', () => {
    const { breaker, clock, play } = start();
    play('FFFFF');
    clock.advance(15_000);
    breaker.failed(breaker.admit(), 'TIMEOUT');
    clock.advance(30_000);
    breaker.answered(breaker.admit());
    expect(breaker.kind).toBe('closed');
    play('FFFF');
    expect(breaker.kind).toBe('closed');
    play('F');
    expect(breaker.refuses()?.waitMs).toBe(15_000);
  });

  it('An open breaker does not close by silence, however long', () => {
    const { breaker, clock, play } = start();
    play('FFFFF');
    clock.advance(86_400_000);
    expect(breaker.kind).not.toBe('closed');
  });

  it('An open breaker gets back a probe that decided nothing (drift, a refused credential, an abandoned call)', () => {
    const { breaker, clock, play, admitted } = start();
    play('FFFFF');
    clock.advance(15_000);
    const [first] = admitted();
    if (first) breaker.undecided(first);
    expect(breaker.kind).toBe('half-open');
    expect(admitted()).toHaveLength(1);
  });

  it('Late ends of calls from before the outage neither close an open breaker nor keep it open longer', () => {
    const { breaker, clock, play, admitted } = start();
    const early = Array.from({ length: 20 }, () => breaker.admit());
    play('FFFFF');
    const [answered, failed, undecided] = early;
    if (!answered || !failed || !undecided) throw new Error('expected three admissions');
    breaker.answered(answered);
    breaker.failed(failed, 'BAD_RESPONSE');
    breaker.undecided(undecided);
    expect(breaker.refuses()).toEqual({ allowed: false, waitMs: 15_000, openedBy: 'TIMEOUT' });
    clock.advance(15_000);
    expect(admitted()).toHaveLength(2);
    for (const admission of early) {
      breaker.answered(admission);
      breaker.failed(admission, 'BAD_RESPONSE');
      breaker.undecided(admission);
    }
    expect(breaker.kind).toBe('half-open');
    expect(admitted()).toHaveLength(0);
  });

  it('An open breaker does not count refused calls', () => {
    const { breaker, clock, play } = start();
    play('FFFFF');
    const refusal = breaker.admit();
    clock.advance(15_000);
    breaker.admit();
    breaker.answered(refusal);
    breaker.failed(refusal, 'TIMEOUT');
    expect(breaker.kind).toBe('half-open');
  });

  it('An open breaker never has more than two probes out, even if an undecided one of an earlier round comes back late', () => {
    const { breaker, clock, play, admitted } = start();
    play('FFFFF');
    clock.advance(15_000);
    const [early, failing] = admitted();
    if (!early || !failing) throw new Error('expected two probes');
    breaker.failed(failing, 'TIMEOUT');
    clock.advance(30_000);
    expect(admitted()).toHaveLength(2);
    breaker.undecided(early);
    expect(admitted()).toHaveLength(0);
  });

  it('A probe of an earlier round that fails late does not keep an open breaker open longer', () => {
    const { breaker, clock, play, admitted } = start();
    play('FFFFF');
    clock.advance(15_000);
    const [early, failing] = admitted();
    if (!early || !failing) throw new Error('expected two probes');
    breaker.failed(failing, 'TIMEOUT');
    clock.advance(30_000);
    expect(admitted()).toHaveLength(2);
    breaker.failed(early, 'TIMEOUT');
    expect(breaker.kind).toBe('half-open');
  });
});
