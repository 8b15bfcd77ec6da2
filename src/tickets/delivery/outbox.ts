/** What leaves, and with what: puts tickets into messages, and messages on their way, within the transaction that made them. */

import type { Incident } from '../../incidents/incident.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Transaction } from '../../storage/database.ts';
import type { Jobs } from '../../storage/work-queues.ts';
import {
  hasTicketMessages,
  insertMessage,
  lockCollecting,
  type NewMessage,
  operatorMailbox,
} from './messages.ts';

interface OutboxSettings {
  /** One message for many applications of an incident, or one for each. */
  readonly grouping: 'incident' | 'application';
  /** After the first message at once, further applications are collected so long, ms … */
  readonly collectMs: number;
  /** … or until there are so many. */
  readonly groupSize: number;
}

/** A complete ticket, or one whose number came later, and the mailbox it belongs to. */
interface Leaving {
  readonly ticketId: string;
  readonly mailbox: string;
  readonly at: number;
  /** A person sends it, now: it is not collected with others. */
  readonly isAlone?: boolean;
}

/** Each must run within the turn of the incident (incidents/records/merge-incident.ts). */
export interface Outbox {
  addTicket(tx: Transaction, incident: Incident, leaving: Leaving): Promise<void>;
  /** The registration number of a ticket that has left. */
  addNumber(tx: Transaction, incident: Incident, leaving: Leaving): Promise<void>;
  addOperatorNotice(tx: Transaction, incident: Incident, at: number): Promise<void>;
  /** A message that is there already, and was refused. */
  again(tx: Transaction, messageId: string): Promise<void>;
  /** The outage is over, or goes on again after that. */
  addTurn(
    tx: Transaction,
    incident: Incident,
    kind: 'CLOSING' | 'AGAIN',
    mailbox: string,
    at: number,
  ): Promise<void>;
  /** Sends what is still collected for an incident. @returns whether any of its tickets are in no letter yet */
  hastenCollected(tx: Transaction, incidentId: string, at: number): Promise<boolean>;
}

/** Ends the collecting of messages. */
function hasten(tx: Transaction, at: number) {
  return tx
    .updateTable('support_messages')
    .set({ state: 'QUEUED', ready_at: at })
    .where('state', '=', 'COLLECTING')
    .returning('id');
}

export function createOutbox(jobs: Jobs, settings: OutboxSettings, newId: NewId): Outbox {
  async function add(tx: Transaction, message: Omit<NewMessage, 'id'>): Promise<string> {
    const id = `${message.incidentId}.${newId().slice(0, 8)}`;
    await insertMessage(tx, { ...message, id });
    await jobs.enqueue(tx, id, message.readyAt - message.at);
    return id;
  }

  async function collect(tx: Transaction, incident: Incident, leaving: Leaving): Promise<string> {
    const { mailbox, at } = leaving;
    const common = { incidentId: incident.id, mailbox, kind: 'TICKETS', at } as const;
    const open = await lockCollecting(tx, incident.id, mailbox);
    if (open) return open.id;
    const isFirst = !(await hasTicketMessages(tx, incident.id, mailbox));
    if (isFirst) return add(tx, { ...common, state: 'QUEUED', readyAt: at });
    return add(tx, { ...common, state: 'COLLECTING', readyAt: at + settings.collectMs });
  }

  async function sendIfFull(tx: Transaction, messageId: string, at: number): Promise<void> {
    const { count } = await tx
      .selectFrom('support_tickets')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('message_id', '=', messageId)
      .executeTakeFirstOrThrow();
    if (count < settings.groupSize) return;
    const full = await hasten(tx, at).where('id', '=', messageId).executeTakeFirst();
    if (full) await jobs.hasten(tx, messageId);
  }

  return {
    async addTicket(tx, incident, leaving) {
      const { ticketId, mailbox, at } = leaving;
      const isAlone = leaving.isAlone || settings.grouping === 'application';
      const own = {
        incidentId: incident.id,
        mailbox,
        kind: 'TICKETS',
        state: 'QUEUED',
        readyAt: at,
        at,
      } as const;
      const messageId = isAlone ? await add(tx, own) : await collect(tx, incident, leaving);
      await tx
        .updateTable('support_tickets')
        .set({ message_id: messageId })
        .where('id', '=', ticketId)
        .execute();
      if (!isAlone) await sendIfFull(tx, messageId, at);
    },
    async addNumber(tx, incident, { ticketId, mailbox, at }) {
      const common = { incidentId: incident.id, mailbox, state: 'QUEUED', readyAt: at, at } as const;
      await add(tx, { ...common, kind: 'NUMBER', aboutTicketId: ticketId });
    },
    again: (tx, messageId) => jobs.enqueue(tx, messageId, 0),
    async addOperatorNotice(tx, incident, at) {
      const common = { incidentId: incident.id, mailbox: operatorMailbox, readyAt: at, at } as const;
      await add(tx, { ...common, kind: 'OPERATOR', state: 'QUEUED' });
    },
    async addTurn(tx, incident, kind, mailbox, at) {
      await add(tx, { incidentId: incident.id, mailbox, kind, state: 'QUEUED', readyAt: at, at });
    },
    async hastenCollected(tx, incidentId, at) {
      const collected = await hasten(tx, at).where('incident_id', '=', incidentId).execute();
      for (const { id } of collected) await jobs.hasten(tx, id);
      const unwritten = tx
        .selectFrom('support_messages')
        .select('id')
        .where('incident_id', '=', incidentId)
        .where('kind', '=', 'TICKETS')
        .where('told_incident', 'is', null);
      return (await unwritten.limit(1).executeTakeFirst()) !== undefined;
    },
  };
}
