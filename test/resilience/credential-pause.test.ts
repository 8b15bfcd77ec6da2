import { expect, it } from 'vitest';
import { createCredentialPause } from '../../src/resilience/credential-pause.ts';
import { createTestClock } from '../support/clock.ts';

const minute = 60_000;

it('lets everybody pass as long as nothing was refused', () => {
  const pause = createCredentialPause(minute, createTestClock());
  expect([pause.waitMs(), pause.waitMs(), pause.waitMs()]).toEqual([0, 0, 0]);
});

it('after a refusal lets one call a minute try', () => {
  const clock = createTestClock();
  const pause = createCredentialPause(minute, clock);
  pause.refused();
  expect(pause.waitMs()).toBe(minute);
  clock.advance(59_999);
  expect(pause.waitMs()).toBe(1);
  clock.advance(1);
  expect([pause.waitMs(), pause.waitMs(), pause.waitMs()]).toEqual([0, minute, minute]);
});

it('counts the minute from the last refusal', () => {
  const clock = createTestClock();
  const pause = createCredentialPause(minute, clock);
  pause.refused();
  clock.advance(minute);
  expect(pause.waitMs()).toBe(0);
  clock.advance(3000);
  pause.refused();
  expect(pause.waitMs()).toBe(minute);
});

it('tries again after a minute where the one try brought no verdict', () => {
  const clock = createTestClock();
  const pause = createCredentialPause(minute, clock);
  pause.refused();
  clock.advance(minute);
  expect(pause.waitMs()).toBe(0);
  clock.advance(minute);
  expect(pause.waitMs()).toBe(0);
});

it('ends when the credential is accepted', () => {
  const clock = createTestClock();
  const pause = createCredentialPause(minute, clock);
  pause.refused();
  pause.accepted();
  expect([pause.waitMs(), pause.waitMs()]).toEqual([0, 0]);
});
