/** A message that the mail server refused for good, sent again by a person: with all its tickets, as it was. */

import { takeTurn } from '../../incidents/records/merge-incident.ts';
import type { Changed } from '../../kernel/changed.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { once } from '../../storage/idempotency.ts';
import type { SystemKey } from '../../systems/systems.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { noteEvents } from '../filing/ticket-events.ts';

interface ResendRequest {
  readonly id: string;
  readonly by: string;
  readonly owner: Owner;
  /** The same request under the same key is done once; null: a message on its way is out of turn. */
  readonly key: string | null;
}

interface ResendParts {
  readonly database: Database;
  readonly outbox: Pick<Outbox, 'again'>;
  readonly clock: Clock;
}

export type ResendMessage = (request: ResendRequest) => Promise<Changed>;

export function createResendMessage({ database, outbox, clock }: ResendParts): ResendMessage {
  async function resend(tx: Transaction, { id, by }: ResendRequest): Promise<Changed> {
    const incident = await tx
      .selectFrom('support_messages as messages')
      .innerJoin('incidents', 'incidents.id', 'messages.incident_id')
      .select(['incidents.system_id', 'incidents.part'])
      .where('messages.id', '=', id)
      .executeTakeFirst();
    if (incident === undefined) return { kind: 'notFound' };
    await takeTurn(tx, { systemId: incident.system_id as SystemKey, part: incident.part });
    const message = await tx
      .selectFrom('support_messages')
      .select(['kind', 'state'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const at = clock.now();
    const tickets = await tx
      .updateTable('support_tickets')
      .set(({ eb }) => ({ state: 'QUEUED', queued_at: at, version: eb('version', '+', 1) }))
      .where('message_id', '=', id)
      .where('state', '=', 'PARKED')
      .returning('id')
      .execute();
    // What a person has sent by other means since is left out of it; and a message without tickets is none.
    const isEmpty = message.kind === 'TICKETS' && tickets.length === 0;
    if (message.state !== 'PARKED' || isEmpty) return { kind: 'outOfTurn', state: message.state };
    await tx
      .updateTable('support_tickets')
      .set({ message_id: null })
      .where('message_id', '=', id)
      .where('state', '<>', 'QUEUED')
      .execute();
    await tx
      .updateTable('support_messages')
      .set({ state: 'QUEUED', reply: null })
      .where('id', '=', id)
      .execute();
    await noteEvents(
      tx,
      tickets.map((ticket) => ({ ticketId: ticket.id, at, what: 'QUEUED', by, note: null })),
    );
    await outbox.again(tx, id);
    return { kind: 'done', id };
  }

  return (request) =>
    database.transaction().execute(async (tx) => {
      const { key, owner, id } = request;
      if (key === null) return resend(tx, request);
      let changed: Changed = { kind: 'keyInUse' };
      const asked = { owner, key, mutation: 'resendMessage', input: { id }, at: clock.now() };
      const result = await once(tx, asked, async () => {
        changed = await resend(tx, request);
        return changed.kind === 'done' ? changed.id : null;
      });
      return 'resultId' in result ? { kind: 'done', id: result.resultId } : changed;
    });
}
