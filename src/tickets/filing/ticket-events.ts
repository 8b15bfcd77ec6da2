/** Steps of tickets, and their history, which never changes and stays as long as the ticket. */
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

/** History of a ticket, in order. */
export async function eventsOf(database: Database, ticketId: string) {
  return database
    .selectFrom('support_ticket_events')
    .select(['at', 'what', 'by', 'note'])
    .where('ticket_id', '=', ticketId)
    .orderBy('id')
    .execute();
}

/** Takes a step with the tickets of these ids, or of a message, and gives those that took it. Out of turn a ticket stays. */
export async function takeTicketStep(
  tx: Transaction,
  [column, ids]: readonly ['id', string | readonly string[]] | readonly ['message_id', string],
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
    .where(column, 'in', [ids].flat())
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
