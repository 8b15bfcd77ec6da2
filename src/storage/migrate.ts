import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { migrations } from './migrations/migrations.ts';

/**
 * Brings the tables up to date. Several replicas may do it at once: the migrator takes an advisory lock, and who comes
 * second finds nothing to do.
 * @throws Error of the statement that failed; everything is rolled back
 */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
