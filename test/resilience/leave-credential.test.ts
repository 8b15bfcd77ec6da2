import { describe, expect, it } from 'vitest';
import { askLeave } from '../../src/resilience/leave.ts';
import { createBench, ownAddress, registerA, registerB } from './health-bench.ts';

describe('A refused credential', () => {
  it('A refused credential of one service stops that service only', () => {
    const { fail, mayGo } = createBench();
    fail(registerA, 'OUR_CREDENTIALS', 'OURS');
    expect([mayGo(registerA), mayGo(registerB)]).toEqual(['OUR_CREDENTIALS OURS', 'passed']);
  });

  it('A refused credential of the bus stops all calls that would show it, and no others', () => {
    const { fail, mayGo } = createBench();
    expect(fail(registerA, 'OUR_CREDENTIALS', 'OURS', { byBus: true }).faultClass).toBe('OUR_CREDENTIALS');
    expect([mayGo(registerA), mayGo(registerB), mayGo(ownAddress)]).toEqual([
      'OUR_CREDENTIALS OURS',
      'OUR_CREDENTIALS OURS',
      'passed',
    ]);
  });

  it('A refused credential is tried once a minute, and an answer frees it', () => {
    const { fail, answer, mayGo, clock } = createBench();
    fail(registerA, 'OUR_CREDENTIALS', 'OURS', { byBus: true });
    clock.advance(60_000);
    expect([mayGo(registerA), mayGo(registerB)]).toEqual(['passed', 'OUR_CREDENTIALS OURS']);
    clock.advance(60_000);
    answer(registerA);
    expect([mayGo(registerA), mayGo(registerB)]).toEqual(['passed', 'passed']);
  });

  it('An answer of a register through the bus frees the credential: the bus has accepted the sender', () => {
    const { fail, mayGo, clock } = createBench();
    fail(registerA, 'OUR_CREDENTIALS', 'OURS', { byBus: true });
    clock.advance(60_000);
    fail(registerA, 'SYSTEM_ERROR', 'REGISTER');
    expect(mayGo(registerB)).toBe('passed');
  });

  it('A refused credential does not spend its try if a breaker refuses anyway', () => {
    const { fail, health, mayGo, clock } = createBench();
    fail(registerB, 'OUR_CREDENTIALS', 'OURS', { byBus: true });
    clock.advance(50_000);
    const own = health.breaker('register-a');
    for (let i = 0; i < 5; i += 1) own.failed(own.admit(), 'SYSTEM_ERROR');
    clock.advance(10_000);
    expect([mayGo(registerA), mayGo(registerA)]).toEqual(['NOT_TRIED REGISTER', 'NOT_TRIED REGISTER']);
    expect([mayGo(registerB), mayGo(registerB)]).toEqual(['passed', 'OUR_CREDENTIALS OURS']);
  });

  it('A refused credential says how long to wait', () => {
    const { fail, health, clock } = createBench();
    fail(registerA, 'OUR_CREDENTIALS', 'OURS', { byBus: true });
    clock.advance(20_000);
    expect(() => askLeave(registerA, health)).toThrow(expect.objectContaining({ retryAfterMs: 40_000 }));
  });
});
