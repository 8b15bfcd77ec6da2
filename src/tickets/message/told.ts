/** The content of a message: an incident, told to one mailbox. */
import type { Incident } from '../../incidents/incident.ts';
import type { SupportTicket } from '../support-ticket.ts';

/** A ticket, and the number that came after it had left. */
export type ToldTicket = SupportTicket & { readonly laterNumber: string | null };

/** TICKETS: applications with their facts. NUMBER: a later number. CLOSING: the outage is over. AGAIN: the outage goes on. OPERATOR: the outage is our own. */
export type MessageKind = 'TICKETS' | 'NUMBER' | 'CLOSING' | 'AGAIN' | 'OPERATOR';

/** LATE: applications that were collected until the outage was over: its end is told with them. */
export type LetterKind = MessageKind | 'LATE';

export function kindOf({ kind, incident }: Pick<Told, 'kind' | 'incident'>): LetterKind {
  return kind === 'TICKETS' && incident.resolvedAt !== null ? 'LATE' : kind;
}

export interface Told {
  readonly kind: MessageKind;
  readonly incident: Incident;
  /** Tickets of one incident and one mailbox. */
  readonly tickets: readonly ToldTicket[];
  /** Mailbox of the orders. Null: the operator's. */
  readonly mailbox: string | null;
  /** Tells the messages of an incident apart. */
  readonly key: string;
  /** Key of the first message of the incident to this mailbox, the root of their thread. */
  readonly root: string;
  /** Instant of writing, epoch ms. */
  readonly at: number;
}

/** Registration number of a told application, as far as it is known now. */
export function knownNumberOf({ laterNumber, registration }: ToldTicket): string | null {
  return laterNumber ?? (registration && 'number' in registration ? registration.number : null);
}
