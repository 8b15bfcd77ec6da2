/** Puts tickets into messages, and messages on their way, within the transaction that made them. */
import type { Incident } from '../../incidents/incident.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Transaction } from '../../storage/database.ts';
import type { Jobs } from '../../storage/work-queues.ts';
import type { Filed } from '../filing/filing.ts';
import { threadRoot } from '../message/thread-root.ts';
import type { MessageKind } from '../message/told.ts';
import type { MessageState } from './messages.ts';

interface OutboxSettings {
  /** One message for many applications of an incident, or one for each. */
  readonly grouping: 'incident' | 'application';
  /** Time for which further applications are collected after the first message, ms … */
  readonly collectMs: number;
  /** … or their number, whichever is reached first. */
  readonly groupSize: number;
}

/** A complete ticket, or one whose number came later, and its mailbox. */
interface Leaving {
  readonly ticketId: string;
  readonly mailbox: string;
  readonly at: number;
  /** True: a person sends it now, and it is not collected with others. */
  readonly isAlone?: boolean;
}

/** Most tickets that a person sends together in one message: the largest `TICKETS_PER_MESSAGE`. */
const largestMessage = 200;

/** The mailbox of messages to our own operator. */
export const operatorMailbox = 'OPERATOR';
export type Outbox = ReturnType<typeof createOutbox>;

/** Each of its functions must run within the turn of the incident (incidents/records/merge-incident.ts). */
export function createOutbox(jobs: Jobs, { grouping, collectMs, groupSize }: OutboxSettings, newId: NewId) {
  /** @param waitMs time for which it collects tickets; null: it leaves at once */
  async function add(
    tx: Transaction,
    message: { incident_id: string; kind: MessageKind; mailbox: string; about_ticket_id?: string },
    at: number,
    waitMs: number | null = null,
  ): Promise<string> {
    const { incident_id, mailbox } = message;
    const isRoot = (await messagesTo(tx, { incident_id, mailbox }).executeTakeFirst()) === undefined;
    const id = isRoot ? threadRoot(incident_id, mailbox) : `${incident_id}.${newId().slice(0, 8)}`;
    const state = waitMs === null ? 'QUEUED' : 'COLLECTING';
    const ready_at = at + (waitMs ?? 0);
    await tx
      .insertInto('support_messages')
      .values({ ...message, id, state, ready_at, created_at: at, attempts: 0 })
      .execute();
    await jobs.enqueue(tx, id, waitMs ?? 0);
    return id;
  }

  function messagesTo(
    tx: Transaction,
    of: {
      readonly incident_id: string;
      readonly mailbox?: string;
      readonly kind?: MessageKind;
      readonly state?: MessageState;
    },
  ) {
    const messages = tx.selectFrom('support_messages').select('id').limit(1);
    return messages.where((is) => is.and(of));
  }

  /** Finds the message that collects for a mailbox, or adds one: the first leaves at once. */
  async function collect(tx: Transaction, incidentId: string, mailbox: string, at: number): Promise<string> {
    const all = messagesTo(tx, { incident_id: incidentId, mailbox, kind: 'TICKETS' });
    // It is not frozen before the transaction ends (deliver.ts): a ticket that came after the text was written would count as
    // sent, and be in no letter.
    const open = await all.where('state', '=', 'COLLECTING').forNoKeyUpdate().executeTakeFirst();
    if (open) return open.id;
    const isFirst = (await all.executeTakeFirst()) === undefined;
    const message = { incident_id: incidentId, kind: 'TICKETS', mailbox } as const;
    return add(tx, message, at, isFirst ? null : collectMs);
  }

  async function sendIfFull(tx: Transaction, messageId: string, at: number): Promise<void> {
    const { count } = await tx
      .selectFrom('support_tickets')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('message_id', '=', messageId)
      .executeTakeFirstOrThrow();
    if (count >= groupSize) await endCollecting(tx, 'id', messageId, at);
  }

  async function endCollecting(tx: Transaction, column: 'id' | 'incident_id', id: string, at: number) {
    const ended = await tx
      .updateTable('support_messages')
      .set({ state: 'QUEUED', ready_at: at })
      .where('state', '=', 'COLLECTING')
      .where(column, '=', id)
      .returning('id')
      .execute();
    for (const message of ended) await jobs.hasten(tx, message.id);
  }

  async function addTicket(tx: Transaction, { id: incident_id }: Incident, leaving: Leaving): Promise<void> {
    const { ticketId, mailbox, at } = leaving;
    const isAlone = leaving.isAlone || grouping === 'application';
    const messageId = isAlone
      ? await add(tx, { incident_id, kind: 'TICKETS', mailbox }, at)
      : await collect(tx, incident_id, mailbox, at);
    await tx
      .updateTable('support_tickets')
      .set({ message_id: messageId })
      .where('id', '=', ticketId)
      .execute();
    if (!isAlone) await sendIfFull(tx, messageId, at);
  }

  return {
    addTicket,
    /** Number of tickets that one message takes when a person sends them together. */
    mostTogether: grouping === 'application' ? 1 : largestMessage,
    /** Sends tickets of one incident together in a new message, at once. @returns its id */
    async addTogether(
      tx: Transaction,
      incidentId: string,
      mailbox: string,
      ticketIds: readonly string[],
      at: number,
    ) {
      const message_id = await add(tx, { incident_id: incidentId, kind: 'TICKETS', mailbox }, at);
      await tx
        .updateTable('support_tickets')
        .set({ message_id, mailbox })
        .where('id', 'in', [...ticketIds])
        .execute();
      return message_id;
    },
    /** Sends the news of a ticket that was filed or changed: the ticket, or its number. */
    async addNews(tx: Transaction, incident: Incident, { ticketId, mailbox, news }: Filed, at: number) {
      if (news === null || mailbox === null) return;
      const { id: incident_id } = incident;
      if (news === 'queued') await addTicket(tx, incident, { ticketId, mailbox, at });
      else await add(tx, { incident_id, kind: 'NUMBER', mailbox, about_ticket_id: ticketId }, at);
    },
    /** Sends word to a mailbox: the outage is over, goes on again, or is of our own making. */
    async addNotice(
      tx: Transaction,
      incidentId: string,
      kind: 'CLOSING' | 'AGAIN' | 'OPERATOR',
      mailbox: string,
      at: number,
    ): Promise<void> {
      await add(tx, { incident_id: incidentId, kind, mailbox }, at);
    },
    /** Sends a refused message once more. */
    again: (tx: Transaction, messageId: string) => jobs.enqueue(tx, messageId, 0),
    /**
     * Sends the messages that still collect for an incident. True: tickets are on their way, and no mail server has said
     * anything about them yet; small letters would overtake theirs, whose pictures take time.
     */
    async hastenCollected(tx: Transaction, incidentId: string, at: number): Promise<boolean> {
      await endCollecting(tx, 'incident_id', incidentId, at);
      const queued = messagesTo(tx, { incident_id: incidentId, kind: 'TICKETS', state: 'QUEUED' });
      return (await queued.where('reply', 'is', null).executeTakeFirst()) !== undefined;
    },
  };
}
