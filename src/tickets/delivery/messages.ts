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
