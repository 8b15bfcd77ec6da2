/** The steps of tickets, and their history. Nothing of it is ever changed or taken away before the ticket itself. */
import type { Database, Transaction } from '../../storage/database.ts';
import { type TicketStep, ticketSteps } from './ticket-state.ts';

export type TicketEvent =
  | (typeof ticketSteps)[TicketStep]['to']
  | 'CREATED'
  | 'COMPLETED'
  | 'NUMBERED'
  | 'SENT_BY_HAND';

interface NewTicketEvent {
  readonly ticketId: string;
  readonly at: number;
  readonly what: TicketEvent;
  /** GATEWAY, or the account of the person. */
  readonly by: string;
  readonly note?: string | null;
}

export async function noteEvents(tx: Transaction, events: readonly NewTicketEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ ticketId, note = null, ...event }) => ({ ...event, ticket_id: ticketId, note }));
  await tx.insertInto('support_ticket_events').values(rows).execute();
}

/** The history, in order. */
export async function eventsOf(database: Database, ticketId: string) {
  return database
    .selectFrom('support_ticket_events')
    .select(['at', 'what', 'by', 'note'])
    .where('ticket_id', '=', ticketId)
    .orderBy('id')
    .execute();
}

/**
 * Takes a step with the ticket of an id, or with those of a message. A ticket for which it is out of turn stays as it is.
 * @returns the tickets that took it
 */
export async function takeTicketStep(
  tx: Transaction,
  [column, id]: readonly ['id' | 'message_id', string],
  step: TicketStep,
  { at, by, note = null }: Pick<NewTicketEvent, 'at' | 'by' | 'note'>,
) {
  const { from, to } = ticketSteps[step];
  const moved = await tx
    .updateTable('support_tickets')
    .set(({ eb }) => ({
      ...{ state: to, version: eb('version', '+', 1) },
      ...(to === 'QUEUED' && { queued_at: at }),
      ...(to === 'SENT' && { sent_at: at }),
    }))
    .where(column, '=', id)
    .where('state', 'in', [...from])
    .returning(['id', 'failed_at'])
    .execute();
  const what = step === 'sendByHand' ? 'SENT_BY_HAND' : to;
  await noteEvents(
    tx,
    moved.map((ticket) => ({ ticketId: ticket.id, at, what, by, note })),
  );
  return moved;
}
