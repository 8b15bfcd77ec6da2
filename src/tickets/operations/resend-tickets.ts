/** Resends tickets that the mail server refused for good, at a person's request: together, with as few messages as threads allow. */
import type { Incident } from '../../incidents/incident.ts';
import { toIncident } from '../../incidents/records/incident-rows.ts';
import { takeTurn } from '../../incidents/records/merge-incident.ts';
import { noteAction } from '../../incidents/records/outage-actions.ts';
import type { Clock } from '../../kernel/clock.ts';
import { changeOnce } from '../../storage/change-kept.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { partKey } from '../../systems/systems.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { FilingParts } from '../filing/filing.ts';
import { takeTicketStep } from '../filing/ticket-events.ts';
import { type KeptTicket, selectTickets, toTicket } from '../filing/ticket-rows.ts';
import { sendAgain } from './resend-message.ts';
import type { TicketChanged, TicketRequest } from './ticket-changes.ts';

type ResendRequest = Pick<TicketRequest, 'by' | 'owner' | 'key'> & { readonly ids: readonly string[] };
export type ResendTickets = ReturnType<typeof createResendTickets>;

/** Tickets that leave in one message. */
interface Bundle {
  readonly incident: Incident;
  readonly mailbox: string;
  readonly tickets: readonly KeptTicket[];
}

export function createResendTickets(deps: {
  readonly database: Database;
  readonly outbox: Pick<Outbox, 'again' | 'addTogether' | 'mostTogether'>;
  readonly filing: Pick<FilingParts, 'sealing' | 'settings'>;
  readonly clock: Clock;
}) {
  const { database, outbox, filing, clock } = deps;

  /** @returns the message of the bundle: the parked one, where it has these tickets and no others, or a new one */
  async function send(tx: Transaction, { incident, mailbox, tickets }: Bundle, at: number): Promise<string> {
    const ids = tickets.map(({ id }) => id);
    const before = [...new Set(tickets.flatMap(({ messageId }) => messageId ?? []))];
    const whole = await wholeMessage(tx, before, mailbox, ids.length);
    if (whole !== null) {
      await sendAgain(tx, whole, outbox);
      return whole;
    }
    const id = await outbox.addTogether(tx, incident.id, mailbox, ids, at);
    if (before.length > 0) await removeEmptied(tx, before);
    return id;
  }

  /** Gives the ids of the messages, with a blank between. Nothing is changed unless all tickets are parked and complete. */
  return ({ ids, by, owner, key }: ResendRequest): Promise<TicketChanged> => {
    const at = clock.now();
    const asked = { owner, key, mutation: 'resendSupportTickets', input: { ids: ids.toSorted() }, at };
    return changeOnce(database, asked, async (tx): Promise<TicketChanged> => {
      const incidents = await turnsOf(tx, ids);
      const rows = await selectTickets(tx)
        .where('support_tickets.id', 'in', [...ids])
        .orderBy('support_tickets.created_at')
        .orderBy('support_tickets.id')
        .execute();
      if (rows.length < ids.length) return { kind: 'notFound' };
      const other = rows.find(({ state }) => state !== 'PARKED');
      if (other) return { kind: 'outOfTurn', state: other.state };
      const tickets = rows.flatMap((row) => {
        const incident = incidents.get(row.incident_id);
        return incident ? [toTicket(row, incident, filing.sealing, filing.settings)] : [];
      });
      const lacking = tickets.find(({ missing, recipient }) => missing.length > 0 || recipient === null);
      if (lacking) return { kind: 'incomplete', missing: lacking.missing };
      await takeTicketStep(tx, ['id', ids], 'queue', { at, by });
      const messages: string[] = [];
      for (const bundle of bundlesOf(tickets, outbox.mostTogether)) {
        const message_id = await send(tx, bundle, at);
        messages.push(message_id);
        await noteAction(tx, { kind: 'MESSAGE_RESENT', at, by, incident_id: bundle.incident.id, message_id });
      }
      return { kind: 'done', id: messages.join(' ') };
    });
  };
}

/** Takes the turns of the tickets' incidents until the transaction ends, in the order in which replicas take several (recorder.ts). */
async function turnsOf(
  tx: Transaction,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, Incident>> {
  const ofTickets = tx
    .selectFrom('support_tickets')
    .select('incident_id')
    .where('id', 'in', [...ticketIds]);
  const found = await tx.selectFrom('incidents').selectAll().where('id', 'in', ofTickets).execute();
  const incidents = found.map(toIncident);
  const keyOf = ({ systemId, part }: Incident) => partKey(systemId, part);
  for (const incident of incidents.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
    await takeTurn(tx, incident);
  return new Map(incidents.map((incident) => [incident.id, incident]));
}

/** A message tells one incident, in the thread of that incident: tickets of two incidents never share one. */
function bundlesOf(tickets: readonly KeptTicket[], most: number): Bundle[] {
  const groups = Map.groupBy(tickets, ({ incident, recipient }) => `${incident.id} ${recipient?.mailbox}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const mailbox = first?.recipient?.mailbox;
    if (!first || !mailbox) return [];
    const pieces = Array.from({ length: Math.ceil(group.length / most) }, (_, i) =>
      group.slice(i * most, (i + 1) * most),
    );
    return pieces.map((piece) => ({ incident: first.incident, mailbox, tickets: piece }));
  });
}

/** The only parked message of some tickets, if it has no other ticket and goes to this mailbox; else null. */
async function wholeMessage(
  tx: Transaction,
  ids: readonly string[],
  mailbox: string,
  tickets: number,
): Promise<string | null> {
  const [id] = ids;
  if (id === undefined || ids.length > 1) return null;
  const found = await tx
    .selectFrom('support_messages')
    .leftJoin('support_tickets', 'support_tickets.message_id', 'support_messages.id')
    .select(({ fn }) => fn.countAll<number>().as('tickets'))
    .where('support_messages.id', '=', id)
    .where('support_messages.state', '=', 'PARKED')
    .where('support_messages.mailbox', '=', mailbox)
    .executeTakeFirstOrThrow();
  return found.tickets === tickets ? id : null;
}

/** Removes refused messages whose tickets have all left in others: no text could be written for them any more. */
async function removeEmptied(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('support_messages')
    .where('id', 'in', [...ids])
    .where('state', '=', 'PARKED')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('support_tickets')
            .select('support_tickets.id')
            .whereRef('support_tickets.message_id', '=', 'support_messages.id'),
        ),
      ),
    )
    .execute();
}
