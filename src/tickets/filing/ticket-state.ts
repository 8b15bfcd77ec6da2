/** The life of a support ticket: a pure table of what may follow what. */

export const ticketStates = ['DRAFT', 'QUEUED', 'SENT', 'PARKED', 'ANSWERED', 'CLOSED'] as const;

export type TicketState = (typeof ticketStates)[number];

/** What may happen to a ticket. */
export type TicketStep = 'queue' | 'send' | 'park' | 'sendByHand' | 'answer' | 'close';

const steps: Readonly<
  Record<TicketStep, { readonly from: readonly TicketState[]; readonly to: TicketState }>
> = {
  queue: { from: ['DRAFT', 'PARKED'], to: 'QUEUED' },
  send: { from: ['QUEUED'], to: 'SENT' },
  park: { from: ['QUEUED'], to: 'PARKED' },
  // What is on its way must not arrive twice: by hand only what nobody sends.
  sendByHand: { from: ['DRAFT', 'PARKED'], to: 'SENT' },
  answer: { from: ['SENT'], to: 'ANSWERED' },
  close: { from: ['DRAFT', 'PARKED', 'SENT', 'ANSWERED'], to: 'CLOSED' },
};

/** @returns the state after the step, or null when it is out of turn */
export function afterStep(state: TicketState, step: TicketStep): TicketState | null {
  const { from, to } = steps[step];
  return from.includes(state) ? to : null;
}

/** Its facts may still change without anybody having read the old ones. */
export function isOpenToChange(state: TicketState): boolean {
  return state === 'DRAFT' || state === 'QUEUED' || state === 'PARKED';
}
