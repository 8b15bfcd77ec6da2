/** Text of a kept message: its incident as it was frozen, and the tickets that it carries. */
import type { Incident } from '../../incidents/incident.ts';
import { findIncident } from '../../incidents/records/incident-rows.ts';
import { Defect } from '../../kernel/defect.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Database } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { selectTickets, toTicket, withoutIin } from '../filing/ticket-rows.ts';
import { type Message, type MessageSettings, writeMessage } from '../message/message.ts';
import { threadRoot } from '../message/thread-root.ts';
import type { MessageKind, ToldTicket } from '../message/told.ts';
import type { TicketSettings } from '../support-ticket.ts';
import type { KeptMessage } from './messages.ts';
import { operatorMailbox } from './outbox.ts';

/** Form of an organisation's tickets in a message that a viewer reads; a message that is sent has all of them whole. */
type Shown = 'WHOLE' | 'WITHOUT_IIN' | 'HIDDEN';

/** Null: every ticket of the message is hidden. */
export type Compose = (message: KeptMessage, show?: (owner: Owner) => Shown) => Promise<Message | null>;

/** @returns a function that throws when the incident, or the key of an IIN, no longer exists */
export function createCompose(deps: {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly tickets: TicketSettings;
  readonly messages: MessageSettings;
}): Compose {
  const { database, sealing } = deps;

  return async (message, show = () => 'WHOLE') => {
    const told = message.told_incident as Incident | null;
    const incident = told ?? (await findIncident(database, message.incident_id));
    if (incident === null) throw new Defect('expected the incident of a message to be kept as long as it is');
    const rows = await ticketRows(message);
    const kind = message.kind as MessageKind;
    const seen = rows.filter((row) => show(row.owner) !== 'HIDDEN');
    if (seen.length === 0 && rows.length > 0) return null;
    const tickets: ToldTicket[] = seen.map((row) => {
      const whole = toTicket(row, incident, sealing, deps.tickets);
      const ticket = show(row.owner) === 'WHOLE' ? whole : withoutIin(whole);
      // A message is read as it was sent, without a number that came later.
      return kind === 'TICKETS' ? { ...ticket, laterNumber: null } : ticket;
    });
    const mailbox = message.mailbox === operatorMailbox ? null : message.mailbox;
    const { id: key, ready_at: at } = message;
    const root = threadRoot(message.incident_id, message.mailbox);
    return writeMessage({ kind, incident, tickets, mailbox, key, root, at }, deps.messages);
  };

  function ticketRows({ kind, id, incident_id, mailbox, about_ticket_id }: KeptMessage) {
    const tickets = selectTickets(database)
      .orderBy('support_tickets.created_at')
      .orderBy('support_tickets.id');
    if (kind === 'TICKETS') return tickets.where('message_id', '=', id).execute();
    if (kind === 'NUMBER') return tickets.where('support_tickets.id', '=', about_ticket_id).execute();
    // The end is told for the tickets that were told.
    return tickets
      .where((is) => is.and({ incident_id, mailbox }))
      .where('message_id', 'is not', null)
      .execute();
  }
}
