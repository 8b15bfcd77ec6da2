/** A failed question on its way into a ticket, and the outcome of filing it. */
import type { Incident } from '../../incidents/incident.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { SupportTicket, TicketSettings } from '../support-ticket.ts';
import type { QuestionRecord } from './question-record.ts';

export interface Filing {
  readonly record: QuestionRecord;
  readonly iin: string | null;
  readonly owner: Owner;
  /** The incident as the asking replica knows it: the database may have it under another number. */
  readonly incident: Incident;
  readonly at: number;
}

export interface FilingParts {
  readonly sealing: Sealing;
  readonly settings: TicketSettings;
  /** True: this incident's tickets are sent without a person. */
  readonly leavesByItself: (incident: Incident) => boolean;
  /** Finds the registration number of an application that is kept here; null where it has none. */
  readonly numberOf: (tx: Transaction, owner: Owner, applicationRef: string) => Promise<string | null>;
}

export interface Filed {
  readonly ticketId: string;
  /** `queued`: the ticket is to be sent now. `numbered`: the ticket has left, and its number came now. */
  readonly news: 'queued' | 'numbered' | null;
  readonly mailbox: string | null;
}

/** True: the ticket is complete and may leave. Otherwise it waits for facts, or for a person. */
export function isReady({ missing, incident }: SupportTicket, { leavesByItself }: FilingParts): boolean {
  return missing.length === 0 && leavesByItself(incident);
}

/** A filing as a line of the journal: sealed, since it holds a person's IIN. */
export function sealFiling(filing: Filing, sealing: Sealing): string {
  const { bytes, keyId } = sealing.sealJson(filing, 'filing');
  return `${keyId} ${bytes.toString('base64')}`;
}

/** @throws Error when the key is not configured, or the line was damaged */
export function openFiling(entry: string, sealing: Sealing): Filing {
  const [keyId = '', bytes = ''] = entry.split(' ');
  return sealing.openJson<Filing>({ keyId, bytes: Buffer.from(bytes, 'base64') }, 'filing');
}
