/** What a person may do to a support ticket: complete it, send it, say that it was sent, answered or is to be closed. */

import type { Incident } from '../../incidents/incident.ts';
import { toIncident } from '../../incidents/records/incident-rows.ts';
import { takeTurn } from '../../incidents/records/merge-incident.ts';
import type { Changed } from '../../kernel/changed.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { once } from '../../storage/idempotency.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { changeFacts } from '../filing/change-facts.ts';
import type { FilingParts } from '../filing/filing.ts';
import { keepKeys } from '../filing/keep-keys.ts';
import { noteEvents, type TicketEvent } from '../filing/ticket-events.ts';
import { selectTickets, type TicketRow, toTicket } from '../filing/ticket-rows.ts';
import { afterStep, type TicketState, type TicketStep } from '../filing/ticket-state.ts';
import type { MissingFact } from '../support-ticket.ts';

/** Which ticket, as the person has seen it, and who the person is. */
export interface TicketRequest {
  readonly id: string;
  readonly expectedVersion: number;
  readonly by: string;
  readonly owner: Owner;
  /** The same request under the same key is done once; null: it is told by its version alone. */
  readonly key: string | null;
}

/** A ticket may lack what the order demands of it. */
export type TicketChanged =
  | Changed
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingFact[] };

interface CompletedFacts {
  readonly purpose: Purpose;
  readonly iin: string | null;
  readonly screenshots: readonly string[];
}

export interface TicketChanges {
  /** Fills gaps; a number that comes after the ticket has left follows it in a message of its own. */
  complete(request: TicketRequest, facts: CompletedFacts): Promise<TicketChanged>;
  /** Sends a complete ticket that nobody sends by himself: of our own incidents, or parked. */
  send(request: TicketRequest): Promise<TicketChanged>;
  /** @param note the evidence: when, by whom, to whom */
  recordSentByHand(request: TicketRequest, note: string): Promise<TicketChanged>;
  recordAnswer(request: TicketRequest, note: string): Promise<TicketChanged>;
  close(request: TicketRequest, note: string): Promise<TicketChanged>;
}

interface TicketChangesParts {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly filing: FilingParts;
  readonly clock: Clock;
}

type Change = (tx: Transaction, row: TicketRow, incident: Incident) => Promise<TicketChanged>;

export function createTicketChanges({ database, outbox, filing, clock }: TicketChangesParts): TicketChanges {
  /** A digest of it is kept: made without our key, it would give every IIN away to whoever tries them all. */
  function remembered({ iin, ...facts }: CompletedFacts): object {
    return { ...facts, iin: iin && filing.sealing.hash(iin, 'iin').toString('hex') };
  }

  function change(
    mutation: string,
    request: TicketRequest,
    input: object,
    make: Change,
  ): Promise<TicketChanged> {
    const { key, owner, ...seen } = request;
    return database.transaction().execute(async (tx) => {
      if (key === null) return changeSeen(tx, request, make);
      let changed: TicketChanged = { kind: 'keyInUse' };
      const asked = { owner, key, mutation, input: { ...seen, ...input }, at: clock.now() };
      const result = await once(tx, asked, async () => {
        changed = await changeSeen(tx, request, make);
        return changed.kind === 'done' ? changed.id : null;
      });
      return 'resultId' in result ? { kind: 'done', id: result.resultId } : changed;
    });
  }

  async function changeSeen(
    tx: Transaction,
    { id, expectedVersion }: TicketRequest,
    make: Change,
  ): Promise<TicketChanged> {
    const incident = await incidentOfTicket(tx, id);
    if (incident === undefined) return { kind: 'notFound' };
    await takeTurn(tx, incident);
    const row = await selectTickets(tx).where('support_tickets.id', '=', id).executeTakeFirstOrThrow();
    if (row.version !== expectedVersion) return { kind: 'versionChanged', version: row.version };
    return make(tx, row, incident);
  }

  /** One step of its life, with what goes with it. */
  function step(
    request: TicketRequest,
    [name, event]: readonly [TicketStep, TicketEvent],
    note: string | null,
    more: (at: number) => { sent_at?: number; queued_at?: number } = () => ({}),
  ): Change {
    return async (tx, row) => {
      const state = afterStep(row.state as TicketState, name);
      if (state === null) return { kind: 'outOfTurn', state: row.state };
      const at = clock.now();
      await tx
        .updateTable('support_tickets')
        .set({ state, version: row.version + 1, ...more(at) })
        .where('id', '=', row.id)
        .execute();
      await noteEvents(tx, [{ ticketId: row.id, at, what: event, by: request.by, note }]);
      return { kind: 'done', id: row.id };
    };
  }

  return {
    complete: (request, facts) =>
      change('completeSupportTicket', request, remembered(facts), async (tx, row, incident) => {
        if (row.state === 'CLOSED') return { kind: 'outOfTurn', state: row.state };
        const at = clock.now();
        const filed = await changeFacts(tx, row, incident, { ...facts, at, by: request.by }, filing);
        const { ticketId, mailbox, news } = filed;
        await keepKeys(tx, ticketId, facts, filing.sealing);
        if (news !== null && mailbox !== null) {
          const leaving = { ticketId, mailbox, at };
          await (news === 'queued' ? outbox.addTicket : outbox.addNumber)(tx, incident, leaving);
        }
        return { kind: 'done', id: row.id };
      }),
    send: (request) =>
      change('sendSupportTicket', request, {}, async (tx, row, incident) => {
        const { missing, recipient } = toTicket(row, incident, filing.sealing, filing.settings);
        if (missing.length > 0 || recipient === null) return { kind: 'incomplete', missing };
        const queue = step(request, ['queue', 'QUEUED'], null, (at) => ({ queued_at: at }));
        const queued = await queue(tx, row, incident);
        if (queued.kind !== 'done') return queued;
        const leaving = { ticketId: row.id, mailbox: recipient.mailbox, at: clock.now(), isAlone: true };
        await outbox.addTicket(tx, incident, leaving);
        return queued;
      }),
    recordSentByHand: (request, note) =>
      change(
        'recordSupportTicketSent',
        request,
        { note },
        step(request, ['sendByHand', 'SENT_BY_HAND'], note, (at) => ({ sent_at: at })),
      ),
    recordAnswer: (request, note) =>
      change('recordSupportTicketAnswer', request, { note }, step(request, ['answer', 'ANSWERED'], note)),
    close: (request, note) =>
      change('closeSupportTicket', request, { note }, step(request, ['close', 'CLOSED'], note)),
  };
}

async function incidentOfTicket(tx: Transaction, ticketId: string): Promise<Incident | undefined> {
  const row = await tx
    .selectFrom('incidents')
    .selectAll()
    .where('id', '=', tx.selectFrom('support_tickets').select('incident_id').where('id', '=', ticketId))
    .executeTakeFirst();
  return row && toIncident(row);
}
