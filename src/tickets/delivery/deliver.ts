/** One try to hand a message over: it is frozen first, so that every try says the same, and settled after. */
import { toIncident } from '../../incidents/records/incident-rows.ts';
import { noteAction } from '../../incidents/records/outage-actions.ts';
import type { Clock } from '../../kernel/clock.ts';
import { Defect } from '../../kernel/defect.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Tried } from '../../storage/work-queues.ts';
import { takeTicketStep } from '../filing/ticket-events.ts';
import { toEml } from '../message/to-eml.ts';
import type { Compose } from './compose.ts';
import type { KeptMessage } from './messages.ts';
import type { HandOver, Post } from './post.ts';

/** @returns a function that tries one message; one that has left, or was refused, is not tried again */
export function createDeliver(deps: {
  readonly database: Database;
  readonly compose: Compose;
  readonly post: Post;
  readonly clock: Clock;
  /** Told of each ticket that was handed over, with the time since its failure, ms. */
  readonly onHandedOver: (tookMs: number) => void;
  readonly onTried: (result: HandOver) => void;
}): (messageId: string) => Promise<Tried> {
  const { database, clock } = deps;
  /** Results that the database has not taken yet. Their messages have left: they are settled, and not sent again. */
  const unsettled = new Map<string, HandOver>();

  async function tryOnce(messageId: string): Promise<HandOver | null> {
    const message = await database.transaction().execute((tx) => freeze(tx, messageId));
    if (message === null) return null;
    const written = await deps.compose(message);
    if (written === null) throw new Defect('expected what is sent to be whole');
    const eml = Buffer.from(await toEml(written));
    const { from, to } = written;
    const result = await deps.post.handOver({ messageId: written.messageId, from, to, eml });
    deps.onTried(result);
    return result;
  }

  return async function deliver(messageId) {
    const result = unsettled.get(messageId) ?? (await tryOnce(messageId));
    if (result === null) return 'done';
    if (result.kind !== 'later') unsettled.set(messageId, result);
    const handedOver = await database
      .transaction()
      .execute((tx) => settle(tx, messageId, result, clock.now()));
    unsettled.delete(messageId);
    for (const tookMs of handedOver) deps.onHandedOver(tookMs);
    return result.kind === 'later' ? 'later' : 'done';
  };
}

/** Null: there is nothing to do. */
async function freeze(tx: Transaction, messageId: string): Promise<KeptMessage | null> {
  const message = await tx
    .selectFrom('support_messages')
    .selectAll()
    .where('id', '=', messageId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!message || !['QUEUED', 'COLLECTING'].includes(message.state)) return null;
  const incident = await tx
    .selectFrom('incidents')
    .selectAll()
    .where('id', '=', message.incident_id)
    .executeTakeFirstOrThrow();
  if (isOvertaken(message, incident.resolved_at)) {
    await tx.deleteFrom('support_messages').where('id', '=', messageId).execute();
    return null;
  }
  const told = message.told_incident ?? toIncident(incident);
  return tx
    .updateTable('support_messages')
    .set({ state: 'QUEUED', attempts: message.attempts + 1, told_incident: JSON.stringify(told) })
    .where('id', '=', messageId)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** True: the outage turned before the message about its last turn was written out. */
function isOvertaken({ kind, told_incident }: KeptMessage, resolvedAt: number | null): boolean {
  if (told_incident !== null) return false;
  return kind === 'CLOSING' ? resolvedAt === null : kind === 'AGAIN' && resolvedAt !== null;
}

/** Settles a message. Of two tries at once the first result stands, as after a worker that was taken for dead. */
async function settle(tx: Transaction, messageId: string, result: HandOver, at: number): Promise<number[]> {
  const isSent = result.kind === 'accepted';
  const reply = isSent ? null : result.reply;
  const isOver = result.kind !== 'later' && {
    state: isSent ? 'SENT' : 'PARKED',
    sent_at: isSent ? at : null,
  };
  const settled = await tx
    .updateTable('support_messages')
    .set({ reply, ...isOver })
    .where((is) => is.and({ id: messageId, state: 'QUEUED' }))
    .returning('incident_id')
    .execute();
  if (result.kind === 'later') return [];
  if (!isSent)
    for (const { incident_id } of settled)
      await noteAction(tx, {
        ...{ kind: 'MESSAGE_PARKED', at, by: 'GATEWAY', reason: reply },
        ...{ incident_id, message_id: messageId },
      });
  const step = isSent ? 'send' : 'park';
  const tickets = await takeTicketStep(tx, ['message_id', messageId], step, {
    at,
    by: 'GATEWAY',
    note: reply,
  });
  return isSent ? tickets.map(({ failed_at }) => at - failed_at) : [];
}
