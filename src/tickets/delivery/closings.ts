import { sql } from 'kysely';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Outbox } from './outbox.ts';

/** Tells mailboxes that had letters of an incident's end, once in the flap window, and its return. Replicas may do it at once. */
export async function writeClosings(database: Database, outbox: Outbox, flapWindowMs: number, at: number) {
  await database.transaction().execute(async (tx) => {
    for (const { id, resolved_at } of await turned(tx, at - flapWindowMs)) {
      if (resolved_at === null) await tell(tx, outbox, id, 'AGAIN', at);
      // The applications of the outage come first: the next turn tells its end.
      else if (!(await outbox.hastenCollected(tx, id, at))) await tell(tx, outbox, id, 'CLOSING', at);
    }
  });
}

/** Incidents whose mailboxes know another state: over, or open again. */
function turned(tx: Transaction, toldBefore: number) {
  return tx
    .selectFrom('incidents')
    .select(['id', 'resolved_at'])
    .where(sql<boolean>`(resolved_at is null) <> (closing_written_at is null)`)
    .where(({ or, eb, not, exists, selectFrom }) => {
      const lately = selectFrom('support_messages')
        .select('support_messages.id')
        .whereRef('incident_id', '=', 'incidents.id')
        .where('kind', '=', 'CLOSING')
        .where('created_at', '>', toldBefore);
      return or([eb('resolved_at', 'is', null), not(exists(lately))]);
    })
    .orderBy('id')
    .limit(20)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** A closing message may have arrived only if it was written out; the others are dropped (deliver.ts). */
async function tell(
  tx: Transaction,
  outbox: Outbox,
  incidentId: string,
  kind: 'CLOSING' | 'AGAIN',
  at: number,
): Promise<void> {
  const written = tx
    .selectFrom('support_messages')
    .select('mailbox')
    .distinct()
    .where('incident_id', '=', incidentId);
  const closed = written.where('kind', '=', 'CLOSING').where('told_incident', 'is not', null);
  for (const { mailbox } of await (kind === 'CLOSING' ? written : closed).execute())
    await outbox.addNotice(tx, incidentId, kind, mailbox, at);
  const closing_written_at = kind === 'CLOSING' ? at : null;
  await tx.updateTable('incidents').set({ closing_written_at }).where('id', '=', incidentId).execute();
}
