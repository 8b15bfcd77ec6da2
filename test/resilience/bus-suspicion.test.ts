import { expect, it } from 'vitest';
import { createBusSuspicion } from '../../src/resilience/bus-suspicion.ts';
import { createTestClock } from '../support/clock.ts';

function start() {
  const clock = createTestClock();
  return { clock, suspicion: createBusSuspicion(30_000, clock) };
}

it('suspects nobody at first, nor for one silent service, however often it is silent', () => {
  const { suspicion } = start();
  expect(suspicion.suspectsBus()).toBe(false);
  for (let i = 0; i < 10; i += 1) suspicion.timedOut('register-a');
  expect(suspicion.suspectsBus()).toBe(false);
});

it('suspects the bus when two services time out within 30 seconds', () => {
  const { suspicion, clock } = start();
  suspicion.timedOut('register-a');
  clock.advance(30_000);
  suspicion.timedOut('register-b');
  expect(suspicion.suspectsBus()).toBe(true);
});

it('does not when more time lies between them', () => {
  const { suspicion, clock } = start();
  suspicion.timedOut('register-a');
  clock.advance(30_001);
  suspicion.timedOut('register-b');
  expect(suspicion.suspectsBus()).toBe(false);
});

it('does not when anything came through the bus between them, or after', () => {
  const { suspicion } = start();
  suspicion.timedOut('register-a');
  suspicion.answered();
  suspicion.timedOut('register-b');
  expect(suspicion.suspectsBus()).toBe(false);
  suspicion.timedOut('register-a');
  expect(suspicion.suspectsBus()).toBe(true);
  suspicion.answered();
  expect(suspicion.suspectsBus()).toBe(false);
});

it('forgets when nothing is asked any more', () => {
  const { suspicion, clock } = start();
  suspicion.timedOut('register-a');
  suspicion.timedOut('register-b');
  clock.advance(30_001);
  expect(suspicion.suspectsBus()).toBe(false);
});
