/** Support tickets between the database's words and ours. */
import type { Incident } from '../../incidents/incident.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Row } from '../../storage/tables.ts';
import { type SupportTicket, type TicketSettings, writeSupportTicket } from '../support-ticket.ts';
import { fromQuestionRecord, type QuestionRecord } from './question-record.ts';
import type { TicketState } from './ticket-state.ts';

/** A ticket as it is kept: its facts, and its fate. Instants are epoch ms. */
export interface KeptTicket extends SupportTicket {
  readonly id: string;
  readonly state: TicketState;
  readonly version: number;
  /** A number that came after the ticket had left, told in a message of its own. */
  readonly laterNumber: string | null;
  readonly failedAt: number;
  readonly createdAt: number;
  readonly sentAt: number | null;
  readonly messageId: string | null;
}

export type TicketRow = Row<'support_tickets'> & {
  readonly iin_sealed: Buffer | null;
  readonly key_id: string | null;
};

/** Tickets with the sealed IIN. */
export function selectTickets(database: Database | Transaction) {
  return database
    .selectFrom('support_tickets')
    .leftJoin('people', 'people.id', 'support_tickets.person_id')
    .selectAll('support_tickets')
    .select(['people.iin_sealed', 'people.key_id']);
}

/** @throws Error when the key that sealed the IIN is not configured */
export function toTicket(row: TicketRow, incident: Incident, sealing: Sealing, settings: TicketSettings) {
  const question = fromQuestionRecord(row.question as QuestionRecord, openIin(row, sealing), incident);
  const purpose = {
    ...question.purpose,
    applicationNumber: row.application_number,
    applicationRef: row.application_ref,
  };
  return {
    ...writeSupportTicket({ ...question, purpose }, settings, row.screenshots),
    id: row.id,
    state: row.state as TicketState,
    version: row.version,
    laterNumber: row.later_number,
    failedAt: row.failed_at,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    messageId: row.message_id,
  };
}

/** The same for a viewer who may know of the ticket and not of the person. */
export function withoutIin(ticket: KeptTicket): KeptTicket {
  return { ...ticket, iin: null, question: { ...ticket.question, iin: null } };
}

export function openIin({ iin_sealed, key_id }: TicketRow, sealing: Sealing): string | null {
  return iin_sealed && key_id ? sealing.open({ bytes: iin_sealed, keyId: key_id }, 'iin') : null;
}
