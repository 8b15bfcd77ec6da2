/** Messages as the database keeps them: tickets and mailbox. The text is written when it is needed. */
import type { Database } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';

export type MessageState = 'COLLECTING' | 'QUEUED' | 'SENT' | 'PARKED';
export type KeptMessage = Row<'support_messages'>;

/** The message of an id, or every message of an incident; oldest first. */
export function messagesOf(database: Database, column: 'id' | 'incident_id', id: string) {
  return database
    .selectFrom('support_messages')
    .selectAll()
    .where(column, '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Instant at which a message was last taken, epoch ms; null where none was. */
export async function lastAcceptedAt(database: Database): Promise<number | null> {
  const last = await database
    .selectFrom('support_messages')
    .select(({ fn }) => fn.max('sent_at').as('at'))
    .executeTakeFirst();
  return last?.at ?? null;
}
