/** Life of a support ticket: its states, and the steps between them. */
import type { Steps } from '../../kernel/life.ts';

export const ticketStates = ['DRAFT', 'QUEUED', 'SENT', 'PARKED', 'ANSWERED', 'CLOSED'] as const;
export type TicketState = (typeof ticketStates)[number];

export const ticketSteps = {
  queue: { from: ['DRAFT', 'PARKED'], to: 'QUEUED' },
  send: { from: ['QUEUED'], to: 'SENT' },
  park: { from: ['QUEUED'], to: 'PARKED' },
  // A ticket on its way must not arrive twice: a person sends only those that the gateway does not send.
  sendByHand: { from: ['DRAFT', 'PARKED'], to: 'SENT' },
  answer: { from: ['SENT'], to: 'ANSWERED' },
  close: { from: ['DRAFT', 'PARKED', 'SENT', 'ANSWERED'], to: 'CLOSED' },
} as const satisfies Steps<TicketState>;

export type TicketStep = keyof typeof ticketSteps;

/** True while facts may still change: no recipient has read the old ones. */
export function isOpenToChange(state: TicketState): boolean {
  return state === 'DRAFT' || state === 'QUEUED' || state === 'PARKED';
}
