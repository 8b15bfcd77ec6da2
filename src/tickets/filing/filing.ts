/** What a failed question brings on its way into a ticket, and what filing comes to. */
import type { Incident } from '../../incidents/incident.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { TicketSettings } from '../support-ticket.ts';
import type { QuestionRecord } from './question-record.ts';

/** A question on its way into a ticket. */
export interface Filing {
  readonly record: QuestionRecord;
  readonly iin: string | null;
  readonly owner: Owner;
  /** As the replica that asked knows it: it may have another number in the database. */
  readonly incident: Incident;
  readonly at: number;
}

export interface FilingParts {
  readonly sealing: Sealing;
  readonly settings: TicketSettings;
  /** Whether this incident's tickets go out by themselves now. */
  readonly leavesByItself: (incident: Incident) => boolean;
  /** The registration number of an application that we take care of; null where it has none. */
  readonly numberOf: (tx: Transaction, owner: Owner, applicationRef: string) => Promise<string | null>;
}

/** What filing came to, for whoever sends. */
export interface Filed {
  readonly ticketId: string;
  /** `queued`: it is to be sent now. `numbered`: it has left, and its number came now. */
  readonly news: 'queued' | 'numbered' | null;
  readonly mailbox: string | null;
}
