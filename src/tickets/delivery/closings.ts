import { sql } from 'kysely';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Outbox } from './outbox.ts';

/**
 * Tells mailboxes that had letters of an incident's end, once in the flap window, and its return. An application that still
 * waits for others when the outage is over leaves at once, in a letter that tells the end to its mailbox. Replicas may do it at
 * once.
 */
export async function writeClosings(database: Database, outbox: Outbox, flapWindowMs: number, at: number) {
  await database.transaction().execute(async (tx) => {
    for (const { id, resolved_at, was_told } of await turned(tx, at - flapWindowMs)) {
      if (resolved_at === null) await tell(tx, outbox, id, 'AGAIN', at);
      // The applications of the outage come first: the next turn tells its end to those who had no letter with it.
      else if (!(await outbox.hastenCollected(tx, id, at)) && !was_told)
        await tell(tx, outbox, id, 'CLOSING', at);
    }
  });
}

/** Incidents whose mailboxes know another state: over, or open again. Told lately, the end counts as known for a while. */
function turned(tx: Transaction, toldBefore: number) {
  const ofEarlierEnd = sql`(kind = 'CLOSING' and created_at > ${toldBefore}
    or ${toldEnd} > ${toldBefore} and ${toldEnd} < incidents.resolved_at)`;
  const told = sql<boolean>`(closing_written_at is not null or exists (select from support_messages
    where incident_id = incidents.id and ${ofEarlierEnd}))`;
  const collecting = sql<boolean>`exists (select from support_messages
    where incident_id = incidents.id and state = 'COLLECTING')`;
  return tx
    .selectFrom('incidents')
    .select(['id', 'resolved_at', told.as('was_told')])
    .where(
      sql<boolean>`case when resolved_at is null then closing_written_at is not null else not ${told} or ${collecting} end`,
    )
    .orderBy('id')
    .limit(20)
    .forNoKeyUpdate()
    .skipLocked()
    .execute();
}

/** The end that a message tells: a message with applications tells it too when it leaves after the end. Null: it was not written out, or the outage went on. */
const toldEnd = sql<number>`(told_incident ->> 'resolvedAt')::bigint`;

/** Only a message that was written out may have told an end; closing messages that were not are dropped (deliver.ts). */
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
  const ended = sql<number>`(select resolved_at from incidents where id = ${incidentId})`;
  const knowing = written.where('state', '!=', 'PARKED').where(toldEnd, '>=', ended);
  const addressed =
    kind === 'CLOSING' ? written.where('mailbox', 'not in', knowing) : written.where(toldEnd, 'is not', null);
  for (const { mailbox } of await addressed.execute())
    await outbox.addNotice(tx, incidentId, kind, mailbox, at);
  const closing_written_at = kind === 'CLOSING' ? at : null;
  await tx.updateTable('incidents').set({ closing_written_at }).where('id', '=', incidentId).execute();
}
