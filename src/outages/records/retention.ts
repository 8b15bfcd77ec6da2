import type { Database } from '../../storage/database.ts';

/**
 * Deletes incidents that ended long ago with all that belongs to them, requests for consent that are as old, and the
 * people whom nothing refers to any more.
 * @param endedBefore epoch ms
 */
export async function deleteExpired(database: Database, endedBefore: number): Promise<void> {
  await database.transaction().execute(async (tx) => {
    const expired = tx.selectFrom('incidents').select('id').where('resolved_at', '<', endedBefore);
    // Tickets refer to messages, so they go first.
    await tx.deleteFrom('support_tickets').where('incident_id', 'in', expired).execute();
    await tx.deleteFrom('incidents').where('resolved_at', '<', endedBefore).execute();
    await tx.deleteFrom('consents').where('expires_at', '<', endedBefore).execute();
    await tx
      .deleteFrom('people')
      .where('last_seen_at', '<', endedBefore)
      .where(({ and, not, exists, selectFrom }) =>
        and(
          (['support_tickets', 'consents'] as const).map((table) =>
            not(
              exists(
                selectFrom(table).select(`${table}.id`).whereRef(`${table}.person_id`, '=', 'people.id'),
              ),
            ),
          ),
        ),
      )
      .execute();
    await tx.deleteFrom('idempotency_keys').where('at', '<', endedBefore).execute();
  });
}
