/** Messages as the database keeps them: which tickets they carry to whom, not their text, which is written when it is needed. */
import type { Database, Transaction } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';
import type { MessageKind } from '../message/told.ts';

export type MessageState = 'COLLECTING' | 'QUEUED' | 'SENT' | 'PARKED';

/** What stands for a mailbox where a message is for our own operator. */
export const operatorMailbox = 'OPERATOR';

export type KeptMessage = Row<'support_messages'>;

export interface NewMessage {
  readonly id: string;
  readonly incidentId: string;
  readonly mailbox: string;
  readonly kind: MessageKind;
  readonly state: MessageState;
  readonly readyAt: number;
  readonly at: number;
  readonly aboutTicketId?: string;
}

export async function insertMessage(tx: Transaction, message: NewMessage): Promise<void> {
  await tx
    .insertInto('support_messages')
    .values({
      id: message.id,
      incident_id: message.incidentId,
      mailbox: message.mailbox,
      kind: message.kind,
      state: message.state,
      ready_at: message.readyAt,
      created_at: message.at,
      attempts: 0,
      about_ticket_id: message.aboutTicketId ?? null,
    })
    .execute();
}

/** Whether a mailbox has got, or will get, tickets of an incident. */
export async function hasTicketMessages(
  tx: Transaction,
  incidentId: string,
  mailbox: string,
): Promise<boolean> {
  const any = await tx
    .selectFrom('support_messages')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('mailbox', '=', mailbox)
    .where('kind', '=', 'TICKETS')
    .limit(1)
    .executeTakeFirst();
  return any !== undefined;
}

/**
 * The message that collects for a mailbox. Until the end of the transaction nobody may freeze it (deliver.ts): a ticket
 * that came to it after it was written out would count as sent, and be in no letter.
 */
export function lockCollecting(tx: Transaction, incidentId: string, mailbox: string) {
  return tx
    .selectFrom('support_messages')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('mailbox', '=', mailbox)
    .where('state', '=', 'COLLECTING')
    .forUpdate()
    .executeTakeFirst();
}

export function findMessage(database: Database, id: string): Promise<KeptMessage | undefined> {
  return database.selectFrom('support_messages').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Every message of an incident, oldest first. */
export function messagesOf(database: Database, incidentId: string): Promise<KeptMessage[]> {
  return database
    .selectFrom('support_messages')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}
