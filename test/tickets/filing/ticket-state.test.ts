import { expect, test } from 'vitest';
import { lifeOf } from '../../../src/kernel/life.ts';
import {
  isOpenToChange,
  type TicketState,
  type TicketStep,
  ticketStates,
  ticketSteps,
} from '../../../src/tickets/filing/ticket-state.ts';

const afterStep = lifeOf<TicketState, typeof ticketSteps>(ticketSteps);
const steps: readonly TicketStep[] = ['queue', 'send', 'park', 'sendByHand', 'answer', 'close'];

/** All possible steps, and no others. */
const allowed: readonly [TicketState, TicketStep, TicketState][] = [
  ['DRAFT', 'queue', 'QUEUED'],
  ['DRAFT', 'sendByHand', 'SENT'],
  ['DRAFT', 'close', 'CLOSED'],
  ['QUEUED', 'send', 'SENT'],
  ['QUEUED', 'park', 'PARKED'],
  ['PARKED', 'queue', 'QUEUED'],
  ['PARKED', 'sendByHand', 'SENT'],
  ['PARKED', 'close', 'CLOSED'],
  ['SENT', 'answer', 'ANSWERED'],
  ['SENT', 'close', 'CLOSED'],
  ['ANSWERED', 'close', 'CLOSED'],
];

test('Each state has the steps of the table, and no other', () => {
  const seen = ticketStates.flatMap((state) =>
    steps.flatMap((step) => {
      const next = afterStep(state, step);
      return next === null ? [] : [[state, step, next]];
    }),
  );
  expect(seen.sort()).toEqual(allowed.toSorted());
});

test('A message on its way is never sent by hand, and a sent one is never changed', () => {
  expect(afterStep('QUEUED', 'sendByHand')).toBeNull();
  expect(ticketStates.filter(isOpenToChange)).toEqual(['DRAFT', 'QUEUED', 'PARKED']);
});
