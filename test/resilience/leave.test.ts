import { describe, expect, it } from 'vitest';
import type { CallFault } from '../../src/resilience/call-fault.ts';
import { faultRules } from '../../src/resilience/fault-classes.ts';
import {
  askLeave,
  passedByBus,
  refuseIfOpen,
  settleFailure,
  settleSuccess,
} from '../../src/resilience/leave.ts';
import { createBench, fault, ownAddress, registerA, registerB, thrownBy } from './health-bench.ts';

const counted = ['CONNECTION', 'OVERLOADED', 'SYSTEM_ERROR', 'BAD_RESPONSE'] as const;

describe('The booking of a failure', () => {
  it.each(counted)('%s of the register opens the register’s breaker only', (faultClass) => {
    const { failTimes, kinds, mayGo } = createBench();
    failTimes(5, registerA, faultClass, 'REGISTER');
    expect(kinds()).toEqual(['open', 'closed', 'closed']);
    expect(mayGo(registerA)).toBe('NOT_TRIED REGISTER');
    expect(mayGo(registerB)).toBe('passed');
  });

  it.each(counted)(
    '%s of the bus opens the bus’s breaker only, and no system behind it is asked',
    (faultClass) => {
      const { failTimes, kinds, mayGo } = createBench();
      failTimes(5, registerA, faultClass, 'BUS');
      expect(kinds()).toEqual(['closed', 'closed', 'open']);
      expect([mayGo(registerA), mayGo(registerB)]).toEqual(['NOT_TRIED BUS', 'NOT_TRIED BUS']);
      expect(mayGo(ownAddress)).toBe('passed');
    },
  );

  it('Silence of one register opens the register’s breaker', () => {
    const { failTimes, kinds } = createBench();
    failTimes(5, registerA, 'TIMEOUT', 'REGISTER');
    expect(kinds()).toEqual(['open', 'closed', 'closed']);
  });

  it.each(counted)('%s of a system of its own opens its breaker', (faultClass) => {
    const { failTimes, health, mayGo } = createBench();
    failTimes(5, ownAddress, faultClass, 'REGISTER');
    expect(health.breaker('own').kind).toBe('open');
    expect(mayGo(ownAddress)).toBe('NOT_TRIED REGISTER');
  });

  it.each([
    ['CONTRACT_DRIFT', 'REGISTER'],
    ['CONTRACT_DRIFT', 'BUS'],
    ['OUR_QUOTA', 'OURS'],
    ['OUR_CAPACITY', 'OURS'],
    ['OUR_DEFECT', 'OURS'],
    ['ABANDONED', 'OURS'],
  ] as const)('%s (%s) opens nothing', (faultClass, origin) => {
    const { failTimes, kinds, mayGo } = createBench();
    failTimes(50, registerA, faultClass, origin);
    expect(kinds()).toEqual(['closed', 'closed', 'closed']);
    expect(mayGo(registerA)).toBe('passed');
  });

  it('Answers between failures keep a breaker closed', () => {
    const { fail, answer, kinds } = createBench();
    for (let i = 0; i < 20; i += 1) {
      fail(registerA, 'SYSTEM_ERROR', 'REGISTER');
      answer(registerA);
      answer(registerA);
    }
    expect(kinds()).toEqual(['closed', 'closed', 'closed']);
  });

  it('A register that fails through a bus shows that the bus lives', () => {
    const { fail, kinds } = createBench();
    for (let i = 0; i < 4; i += 1) fail(registerA, 'SYSTEM_ERROR', 'BUS');
    fail(registerB, 'SYSTEM_ERROR', 'REGISTER');
    fail(registerA, 'SYSTEM_ERROR', 'BUS');
    expect(kinds()).toEqual(['closed', 'closed', 'closed']);
  });

  it('Only an answer of a register shows that the bus passed a call on', () => {
    for (const faultClass of Object.keys(faultRules) as (keyof typeof faultRules)[]) {
      const silent = faultClass === 'TIMEOUT' || faultClass === 'NOT_TRIED';
      expect(passedByBus(fault(faultClass, 'REGISTER')), faultClass).toBe(!silent);
      expect(passedByBus(fault(faultClass, 'BUS')), faultClass).toBe(false);
      expect(passedByBus(fault(faultClass, 'OURS')), faultClass).toBe(false);
    }
  });
});

describe('Silence', () => {
  it('Silence of two services within the window is the bus’s, and counts against the bus', () => {
    const { fail, failTimes, kinds } = createBench();
    expect(fail(registerA, 'TIMEOUT', 'REGISTER').origin).toBe('REGISTER');
    expect(fail(registerB, 'TIMEOUT', 'REGISTER')).toMatchObject({ faultClass: 'TIMEOUT', origin: 'BUS' });
    failTimes(4, registerA, 'TIMEOUT', 'REGISTER');
    expect(kinds()).toEqual(['closed', 'closed', 'open']);
  });

  it.each([
    ['an answer', (bench: ReturnType<typeof createBench>) => bench.answer(registerB)],
    [
      'a failure of a register',
      (bench: ReturnType<typeof createBench>) => bench.fail(registerB, 'SYSTEM_ERROR', 'REGISTER'),
    ],
    [
      'a drift of a register',
      (bench: ReturnType<typeof createBench>) => bench.fail(registerB, 'CONTRACT_DRIFT', 'REGISTER'),
    ],
  ])('Silence is the register’s if %s came through the bus meanwhile', (_what, happen) => {
    const bench = createBench();
    bench.fail(registerA, 'TIMEOUT', 'REGISTER');
    happen(bench);
    expect(bench.fail(registerB, 'TIMEOUT', 'REGISTER').origin).toBe('REGISTER');
  });

  it('Silence of a system of its own never is the bus’s', () => {
    const { fail } = createBench();
    fail(registerA, 'TIMEOUT', 'REGISTER');
    expect(fail(ownAddress, 'TIMEOUT', 'REGISTER').origin).toBe('REGISTER');
  });
});

describe('A half-open bus', () => {
  function halfOpen() {
    const bench = createBench();
    bench.failTimes(5, registerA, 'CONNECTION', 'BUS');
    bench.clock.advance(15_000);
    return bench;
  }

  it('A half-open bus lets two calls through, for any register, and refuses the rest', () => {
    const { mayGo } = halfOpen();
    expect([mayGo(registerA), mayGo(registerB), mayGo(registerB)]).toEqual([
      'passed',
      'passed',
      'NOT_TRIED BUS',
    ]);
  });

  it.each([
    ['an answer', 'closed', (bench: ReturnType<typeof createBench>) => bench.answer(registerB)],
    [
      'a failure of the register',
      'closed',
      (bench: ReturnType<typeof createBench>) => bench.fail(registerB, 'SYSTEM_ERROR', 'REGISTER'),
    ],
    [
      'a failure of the bus',
      'open',
      (bench: ReturnType<typeof createBench>) => bench.fail(registerB, 'SYSTEM_ERROR', 'BUS'),
    ],
    [
      'silence',
      'open',
      (bench: ReturnType<typeof createBench>) => bench.fail(registerB, 'TIMEOUT', 'REGISTER'),
    ],
    [
      'a drift of the bus',
      'half-open',
      (bench: ReturnType<typeof createBench>) => bench.fail(registerB, 'CONTRACT_DRIFT', 'BUS'),
    ],
    [
      'a refused credential',
      'half-open',
      (bench: ReturnType<typeof createBench>) => bench.fail(registerB, 'OUR_CREDENTIALS', 'OURS'),
    ],
    [
      'an abandoned call',
      'half-open',
      (bench: ReturnType<typeof createBench>) => bench.fail(registerB, 'ABANDONED', 'OURS'),
    ],
  ])('A half-open bus after %s is %s', (_what, kind, happen) => {
    const bench = halfOpen();
    happen(bench);
    expect(bench.health.breaker('bus').kind).toBe(kind);
  });

  it('A half-open bus gets an undecided probe back', () => {
    const { fail, mayGo } = halfOpen();
    for (let i = 0; i < 10; i += 1) fail(registerA, 'ABANDONED', 'OURS');
    expect([mayGo(registerA), mayGo(registerA), mayGo(registerA)]).toEqual([
      'passed',
      'passed',
      'NOT_TRIED BUS',
    ]);
  });

  it('A half-open bus uses up none of a register’s probes if the bus refuses', () => {
    const { health, failTimes, clock, mayGo } = createBench();
    failTimes(5, registerA, 'SYSTEM_ERROR', 'REGISTER');
    failTimes(5, registerB, 'CONNECTION', 'BUS');
    clock.advance(14_999);
    for (let i = 0; i < 5; i += 1) expect(mayGo(registerA)).toBe('NOT_TRIED BUS');
    expect(health.breaker('register-a').kind).toBe('open');
  });

  it('A half-open bus uses up none of its probes if the register refuses', () => {
    const { health, failTimes, clock, mayGo } = createBench();
    failTimes(5, registerB, 'CONNECTION', 'BUS');
    clock.advance(10_000);
    failTimesAtRegister(health);
    clock.advance(5000);
    for (let i = 0; i < 5; i += 1) expect(mayGo(registerA)).toBe('NOT_TRIED REGISTER');
    expect([mayGo(registerB), mayGo(registerB)]).toEqual(['passed', 'passed']);

    function failTimesAtRegister({ breaker }: typeof health): void {
      const own = breaker('register-a');
      for (let i = 0; i < 5; i += 1) own.failed(own.admit(), 'SYSTEM_ERROR');
    }
  });
});

describe('A half-open register', () => {
  it.each([
    ['an answer', 'closed', undefined],
    ['a failure of its own', 'open', fault('SYSTEM_ERROR', 'REGISTER')],
    ['silence', 'open', fault('TIMEOUT', 'REGISTER')],
    ['a drift', 'half-open', fault('CONTRACT_DRIFT', 'REGISTER')],
    ['a failure of the bus', 'half-open', fault('CONNECTION', 'BUS')],
    ['a refused credential', 'half-open', fault('OUR_CREDENTIALS', 'OURS')],
  ] as [string, string, CallFault | undefined][])(
    'A half-open register after %s is %s',
    (_what, kind, seen) => {
      const { health, failTimes, clock } = createBench();
      failTimes(5, registerA, 'SYSTEM_ERROR', 'REGISTER');
      clock.advance(15_000);
      const leave = askLeave(registerA, health);
      if (seen) settleFailure(registerA, health, leave, seen, clock.now());
      else settleSuccess(registerA, health, leave);
      expect(health.breaker('register-a').kind).toBe(kind);
    },
  );
});

describe('A refusal', () => {
  it('A refusal gives the class that opened the breaker and the time of the next try', () => {
    const { failTimes, health, clock } = createBench();
    failTimes(5, registerA, 'BAD_RESPONSE', 'REGISTER');
    clock.advance(5000);
    expect(() => refuseIfOpen(registerA, health)).toThrow(
      expect.objectContaining({ faultClass: 'NOT_TRIED', openedBy: 'BAD_RESPONSE', retryAfterMs: 10_000 }),
    );
  });

  it('A refusal names the bus first if both are open', () => {
    const { failTimes, health } = createBench();
    failTimes(5, registerA, 'SYSTEM_ERROR', 'REGISTER');
    failTimes(5, registerB, 'CONNECTION', 'BUS');
    expect(thrownBy(() => refuseIfOpen(registerA, health))).toBe('NOT_TRIED BUS');
  });

  it('A refusal can be foreseen without taking a probe', () => {
    const { failTimes, health, clock, mayGo } = createBench();
    failTimes(5, registerA, 'SYSTEM_ERROR', 'REGISTER');
    clock.advance(15_000);
    for (let i = 0; i < 10; i += 1) expect(thrownBy(() => refuseIfOpen(registerA, health))).toBe('passed');
    expect([mayGo(registerA), mayGo(registerA), mayGo(registerA)]).toEqual([
      'passed',
      'passed',
      'NOT_TRIED REGISTER',
    ]);
  });
});
