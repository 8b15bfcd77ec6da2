/** Resends a message that the mail server refused for good, at a person's request: with all its tickets, as it was. */
import { noteAction } from '../../incidents/records/outage-actions.ts';
import type { Changed } from '../../kernel/changed.ts';
import type { Clock } from '../../kernel/clock.ts';
import { changeOnce } from '../../storage/change-kept.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { takeTicketStep } from '../filing/ticket-events.ts';
import { type TicketRequest, turnOfIncident } from './ticket-changes.ts';

export type ResendMessage = ReturnType<typeof createResendMessage>;

export function createResendMessage(deps: {
  readonly database: Database;
  readonly outbox: Pick<Outbox, 'again'>;
  readonly clock: Clock;
}) {
  /** Without a key, a message on its way is out of turn. */
  return ({ id, by, owner, key }: Omit<TicketRequest, 'expectedVersion'>): Promise<Changed> => {
    const at = deps.clock.now();
    const asked = { owner, key, mutation: 'resendMessage', input: { id }, at };
    return changeOnce(deps.database, asked, async (tx) => {
      const incident = await turnOfIncident(tx, 'support_messages', id);
      if (incident === null) return { kind: 'notFound' };
      const message = await tx
        .selectFrom('support_messages')
        .select(['kind', 'state'])
        .where('id', '=', id)
        .forNoKeyUpdate()
        .executeTakeFirstOrThrow();
      const outOfTurn = { kind: 'outOfTurn', state: message.state } as const;
      if (message.state !== 'PARKED') return outOfTurn;
      const tickets = await takeTicketStep(tx, ['message_id', id], 'queue', { at, by });
      // A ticket that a person sent by other means since is left out; a message without tickets is not sent.
      if (message.kind === 'TICKETS' && tickets.length === 0) return outOfTurn;
      await tx
        .updateTable('support_tickets')
        .set({ message_id: null })
        .where('message_id', '=', id)
        .where('state', '<>', 'QUEUED')
        .execute();
      await sendAgain(tx, id, deps.outbox);
      await noteAction(tx, { kind: 'MESSAGE_RESENT', at, by, incident_id: incident.id, message_id: id });
      return { kind: 'done', id };
    });
  };
}

/** Puts a parked message on its way once more, as it was. */
export async function sendAgain(tx: Transaction, id: string, outbox: Pick<Outbox, 'again'>): Promise<void> {
  await tx
    .updateTable('support_messages')
    .set({ state: 'QUEUED', reply: null })
    .where('id', '=', id)
    .execute();
  await outbox.again(tx, id);
}
