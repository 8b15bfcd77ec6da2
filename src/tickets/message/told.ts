/** What a message tells: an incident to one mailbox. */
import type { Incident } from '../../incidents/incident.ts';
import type { SupportTicket } from '../support-ticket.ts';

/** A ticket, and the number that came when it had left. */
export type ToldTicket = SupportTicket & { readonly laterNumber: string | null };

/** TICKETS: applications with their facts. NUMBER: a number that came later. CLOSING: it is over. AGAIN: it goes on. OPERATOR: it is ours. */
export type MessageKind = 'TICKETS' | 'NUMBER' | 'CLOSING' | 'AGAIN' | 'OPERATOR';

/** What a message is written from. */
export interface Told {
  readonly kind: MessageKind;
  readonly incident: Incident;
  /** Of one incident and one mailbox. */
  readonly tickets: readonly ToldTicket[];
  /** Where it belongs: a mailbox of the orders. Null: the operator's. */
  readonly mailbox: string | null;
  /** Tells the messages of an incident apart. */
  readonly key: string;
  /** When it is written, epoch ms. */
  readonly at: number;
}
