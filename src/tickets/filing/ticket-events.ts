import type { Database, Transaction } from '../../storage/database.ts';

/** What happened to a ticket. */
const ticketEvents = [
  'CREATED',
  'COMPLETED',
  'QUEUED',
  'SENT',
  'SENT_BY_HAND',
  'PARKED',
  'NUMBERED',
  'ANSWERED',
  'CLOSED',
] as const;

export type TicketEvent = (typeof ticketEvents)[number];

interface NewTicketEvent {
  readonly ticketId: string;
  readonly at: number;
  readonly what: TicketEvent;
  /** GATEWAY, or who did it. */
  readonly by: string;
  readonly note?: string | null;
}

/** Adds to the history of a ticket. Nothing of it is ever changed or taken away before the ticket itself. */
export async function noteEvents(tx: Transaction, events: readonly NewTicketEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ ticketId, at, what, by, note = null }) => ({
    ticket_id: ticketId,
    at,
    what,
    by,
    note,
  }));
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
