import { expect, it } from 'vitest';
import { createBusSuspicion } from '../../src/resilience/bus-suspicion.ts';
import { createTestClock } from '../support/clock.ts';

function start() {
  const clock = createTestClock();
  const suspicion = createBusSuspicion(30_000, clock);
  return { clock, suspicion, silent: (register: string) => suspicion.timedOut(register, clock.now()) };
}

it('The suspicion falls on no bus at first, nor after one silent service, however often it is silent', () => {
  const { suspicion, silent } = start();
  expect(suspicion.suspectsBus()).toBe(false);
  for (let i = 0; i < 10; i += 1) silent('register-a');
  expect(suspicion.suspectsBus()).toBe(false);
});

it('The suspicion falls on the bus when two services time out within 30 seconds', () => {
  const { suspicion, silent, clock } = start();
  silent('register-a');
  clock.advance(30_000);
  silent('register-b');
  expect(suspicion.suspectsBus()).toBe(true);
});

it('The suspicion does not fall on the bus if more time lies between them', () => {
  const { suspicion, silent, clock } = start();
  silent('register-a');
  clock.advance(30_001);
  silent('register-b');
  expect(suspicion.suspectsBus()).toBe(false);
});

it('The suspicion does not fall on the bus if anything came through it between them, or after', () => {
  const { suspicion, silent } = start();
  silent('register-a');
  suspicion.answered();
  silent('register-b');
  expect(suspicion.suspectsBus()).toBe(false);
  silent('register-a');
  expect(suspicion.suspectsBus()).toBe(true);
  suspicion.answered();
  expect(suspicion.suspectsBus()).toBe(false);
});

it('The suspicion ends when no call leaves any more', () => {
  const { suspicion, silent, clock } = start();
  silent('register-a');
  silent('register-b');
  clock.advance(30_001);
  expect(suspicion.suspectsBus()).toBe(false);
});

it('The suspicion does not fall on the bus if a call was answered while the silent question was under way', () => {
  const { suspicion, clock } = start();
  const askedAt = clock.now();
  clock.advance(100);
  suspicion.answered();
  clock.advance(3000);
  suspicion.timedOut('register-a', askedAt);
  suspicion.timedOut('register-b', askedAt);
  expect(suspicion.suspectsBus()).toBe(false);
});
