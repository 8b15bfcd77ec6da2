/** Changes of a support ticket by a person: completed, sent, recorded as sent or answered, closed. */
import type { Incident } from '../../incidents/incident.ts';
import { toIncident } from '../../incidents/records/incident-rows.ts';
import { takeTurn } from '../../incidents/records/merge-incident.ts';
import { noteAction } from '../../incidents/records/outage-actions.ts';
import type { Changed } from '../../kernel/changed.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Owner } from '../../kernel/owner.ts';
import { changeOnce, ifUnchanged } from '../../storage/change-kept.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { changeFacts, type NewFacts } from '../filing/change-facts.ts';
import type { FilingParts } from '../filing/filing.ts';
import { takeTicketStep } from '../filing/ticket-events.ts';
import { selectTickets, type TicketRow, toTicket } from '../filing/ticket-rows.ts';
import type { TicketStep } from '../filing/ticket-state.ts';
import type { MissingFact } from '../support-ticket.ts';

/** A ticket as a person has seen it, and the person's account. */
export interface TicketRequest {
  readonly id: string;
  readonly expectedVersion: number;
  readonly by: string;
  readonly owner: Owner;
  /** A request is done once under one key; null: the version alone tells a repetition. */
  readonly key: string | null;
}

/** A ticket may lack facts that the order demands. */
export type TicketChanged =
  | Changed
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingFact[] };

type CompletedFacts = Pick<NewFacts, 'purpose' | 'iin' | 'screenshots'>;
export type TicketChanges = ReturnType<typeof createTicketChanges>;

export function createTicketChanges(deps: {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly filing: FilingParts;
  readonly clock: Clock;
}) {
  const { database, outbox, filing, clock } = deps;

  function change(
    mutation: string,
    { key, owner, ...seen }: TicketRequest,
    input: object,
    make: (tx: Transaction, row: TicketRow, incident: Incident) => Promise<TicketChanged>,
  ): Promise<TicketChanged> {
    const asked = { owner, key, mutation, input: { ...seen, ...input }, at: clock.now() };
    return changeOnce(database, asked, async (tx): Promise<TicketChanged> => {
      const incident = await turnOfIncident(tx, 'support_tickets', seen.id);
      if (incident === null) return { kind: 'notFound' };
      const row = await selectTickets(tx).where('support_tickets.id', '=', seen.id).executeTakeFirst();
      return ifUnchanged(row, seen.expectedVersion, (found) => make(tx, found, incident));
    });
  }

  async function take(
    tx: Transaction,
    { id, state }: TicketRow,
    step: TicketStep,
    by: string,
    note: string | null = null,
  ): Promise<Changed> {
    const moved = await takeTicketStep(tx, ['id', id], step, { at: clock.now(), by, note });
    return moved.length > 0 ? { kind: 'done', id } : { kind: 'outOfTurn', state };
  }

  /** A step that a person took elsewhere. The note is the evidence: when, by whom, to whom. */
  const record = (mutation: string, step: TicketStep) => (request: TicketRequest, note: string) =>
    change(mutation, request, { note }, (tx, row) => take(tx, row, step, request.by, note));

  return {
    /** Fills gaps; a number that comes after the ticket has left follows it in a message of its own. */
    complete(request: TicketRequest, facts: CompletedFacts): Promise<TicketChanged> {
      const { iin, ...others } = facts;
      // A digest is kept: without our key a reader who tries all IINs would find this one.
      const input = { ...others, iin: iin && filing.sealing.hash(iin, 'iin').toString('hex') };
      return change('completeSupportTicket', request, input, async (tx, row, incident) => {
        if (row.state === 'CLOSED') return { kind: 'outOfTurn', state: row.state };
        const at = clock.now();
        const filed = await changeFacts(tx, row, incident, { ...facts, at, by: request.by }, filing);
        await outbox.addNews(tx, incident, filed, at);
        return { kind: 'done', id: row.id };
      });
    },
    /** Sends a complete ticket that does not leave by itself: of our own incidents, or parked. */
    send: (request: TicketRequest): Promise<TicketChanged> =>
      change('sendSupportTicket', request, {}, async (tx, row, incident) => {
        const { missing, recipient } = toTicket(row, incident, filing.sealing, filing.settings);
        if (missing.length > 0 || recipient === null) return { kind: 'incomplete', missing };
        const queued = await take(tx, row, 'queue', request.by);
        if (queued.kind !== 'done') return queued;
        const at = clock.now();
        const leaving = { ticketId: row.id, mailbox: recipient.mailbox, at, isAlone: true };
        await outbox.addTicket(tx, incident, leaving);
        const about = { incident_id: incident.id, ticket_id: row.id };
        await noteAction(tx, { kind: 'TICKET_RELEASED', at, by: request.by, ...about });
        return queued;
      }),
    recordSentByHand: record('recordSupportTicketSent', 'sendByHand'),
    recordAnswer: record('recordSupportTicketAnswer', 'answer'),
    close: record('closeSupportTicket', 'close'),
  };
}

/** Takes the turn of a ticket's or message's incident until the transaction ends. */
export async function turnOfIncident(
  tx: Transaction,
  table: 'support_tickets' | 'support_messages',
  id: string,
): Promise<Incident | null> {
  const row = await tx
    .selectFrom('incidents')
    .selectAll()
    .where('id', '=', tx.selectFrom(table).select('incident_id').where('id', '=', id))
    .executeTakeFirst();
  if (row === undefined) return null;
  const incident = toIncident(row);
  await takeTurn(tx, incident);
  return incident;
}
