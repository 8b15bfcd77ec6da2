import type { Database } from '../../storage/database.ts';

/** How long the content of a scan waits for its application, ms. */
export const uploadLifeMs = 24 * 3600 * 1000;

/** Deletes contents that nobody has attached in time. */
export async function deleteUploads(database: Database, now: number): Promise<void> {
  await database
    .deleteFrom('application_scans')
    .where('application_id', 'is', null)
    .where('added_at', '<', now - uploadLifeMs)
    .execute();
}
