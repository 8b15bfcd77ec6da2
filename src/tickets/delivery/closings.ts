import { toIncident } from '../../incidents/records/incident-rows.ts';
import type { Database } from '../../storage/database.ts';
import type { Outbox } from './outbox.ts';

/**
 * Writes the closing messages of incidents that have ended and not come back: one to each mailbox that was written to.
 * Replicas may do it at once. What counted affected people is erased with it.
 * @param endedBefore epoch ms: an incident that ended later may still be reopened
 */
export async function writeClosings(
  database: Database,
  outbox: Outbox,
  endedBefore: number,
  at: number,
): Promise<void> {
  await database.transaction().execute(async (tx) => {
    const ended = await tx
      .selectFrom('incidents')
      .selectAll()
      .where('resolved_at', '<', endedBefore)
      .where('closing_written_at', 'is', null)
      .orderBy('id')
      .limit(20)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const row of ended) {
      const mailboxes = await tx
        .selectFrom('support_messages')
        .select('mailbox')
        .distinct()
        .where('incident_id', '=', row.id)
        .execute();
      for (const { mailbox } of mailboxes) await outbox.addClosing(tx, toIncident(row), mailbox, at);
      await tx.deleteFrom('incident_affected').where('incident_id', '=', row.id).execute();
      await tx.updateTable('incidents').set({ closing_written_at: at }).where('id', '=', row.id).execute();
    }
  });
}
