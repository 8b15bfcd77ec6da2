import { expect, it } from 'vitest';
import { createCredentialPause } from '../../src/resilience/credential-pause.ts';
import { createTestClock } from '../support/clock.ts';

const minute = 60_000;

it('The pause lets every call pass as long as no credential was refused', () => {
  const pause = createCredentialPause(minute, createTestClock());
  expect([pause.waitMs(), pause.waitMs(), pause.waitMs()]).toEqual([0, 0, 0]);
});

it('The pause lets one call a minute try after a refusal', () => {
  const clock = createTestClock();
  const pause = createCredentialPause(minute, clock);
  pause.refused();
  expect(pause.waitMs()).toBe(minute);
  clock.advance(59_999);
  expect(pause.waitMs()).toBe(1);
  clock.advance(1);
  expect([pause.waitMs(), pause.waitMs(), pause.waitMs()]).toEqual([0, minute, minute]);
});

it('The pause counts the minute from the last refusal', () => {
  const clock = createTestClock();
  const pause = createCredentialPause(minute, clock);
  pause.refused();
  clock.advance(minute);
  expect(pause.waitMs()).toBe(0);
  clock.advance(3000);
  pause.refused();
  expect(pause.waitMs()).toBe(minute);
});

it('The pause allows a further try after a minute if the one try brought no verdict', () => {
  const clock = createTestClock();
  const pause = createCredentialPause(minute, clock);
  pause.refused();
  clock.advance(minute);
  expect(pause.waitMs()).toBe(0);
  clock.advance(minute);
  expect(pause.waitMs()).toBe(0);
});

it('The pause ends when the credential is accepted', () => {
  const clock = createTestClock();
  const pause = createCredentialPause(minute, clock);
  pause.refused();
  pause.accepted();
  expect([pause.waitMs(), pause.waitMs()]).toEqual([0, 0]);
});
