import { sql } from 'kysely';
import { toIncident } from '../../incidents/records/incident-rows.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';
import type { Outbox } from './outbox.ts';

/**
 * Tells each mailbox that was written to when an incident is over, and when it goes on again after that. A mailbox is told
 * of an end at most once in the flap window, so a system that fails every minute does not fill it.
 * Replicas may do it at once.
 */
export async function writeClosings(
  database: Database,
  outbox: Outbox,
  flapWindowMs: number,
  at: number,
): Promise<void> {
  await database.transaction().execute(async (tx) => {
    for (const row of await turned(tx, at - flapWindowMs)) {
      if (row.resolved_at === null) await tellAgain(tx, outbox, row, at);
      // The applications of the outage first: the next turn tells of its end.
      else if (!(await outbox.hastenCollected(tx, row.id, at))) await tellEnd(tx, outbox, row, at);
    }
  });
}

/** Incidents that stand otherwise than mailboxes were told: over, or open again. */
function turned(tx: Transaction, toldBefore: number): Promise<Row<'incidents'>[]> {
  return tx
    .selectFrom('incidents')
    .selectAll()
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

async function tellEnd(tx: Transaction, outbox: Outbox, row: Row<'incidents'>, at: number): Promise<void> {
  const written = await mailboxesOf(tx, row.id).execute();
  for (const { mailbox } of written) await outbox.addTurn(tx, toIncident(row), 'CLOSING', mailbox, at);
  await tx.updateTable('incidents').set({ closing_written_at: at }).where('id', '=', row.id).execute();
}

/** Only a closing message that was written out may have arrived; the others are dropped (deliver.ts). */
async function tellAgain(tx: Transaction, outbox: Outbox, row: Row<'incidents'>, at: number): Promise<void> {
  const closed = await mailboxesOf(tx, row.id)
    .where('kind', '=', 'CLOSING')
    .where('told_incident', 'is not', null)
    .execute();
  for (const { mailbox } of closed) await outbox.addTurn(tx, toIncident(row), 'AGAIN', mailbox, at);
  await tx.updateTable('incidents').set({ closing_written_at: null }).where('id', '=', row.id).execute();
}

function mailboxesOf(tx: Transaction, incidentId: string) {
  return tx.selectFrom('support_messages').select('mailbox').distinct().where('incident_id', '=', incidentId);
}
