/** Makes the database ready for this release, also where other replicas do it at the same time. */
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { migrations } from './migrations/migrations.ts';

/** Any number, the same in every release: replicas wait for each other. */
const lock = 840_196;

/**
 * @param database under a role that may alter it
 * @param install makes what a library keeps there for itself
 * @param schemas in which the gateway works
 * @param runtimeRole under which the gateway runs, where it is another one: it may read and write, not alter
 * @throws Error of the statement that failed
 */
export async function prepareDatabase({
  database,
  install,
  schemas,
  runtimeRole,
}: {
  readonly database: Database;
  readonly install: (database: Database) => Promise<void>;
  readonly schemas: readonly string[];
  readonly runtimeRole: string | null;
}): Promise<void> {
  // Held by one connection, since what is installed commits for itself.
  await database.connection().execute(async (holder) => {
    await sql`select pg_advisory_lock(${lock})`.execute(holder);
    try {
      await migrate(database);
      await install(database);
      if (runtimeRole !== null) await grant(database, schemas, runtimeRole);
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(holder);
    }
  });
}

/**
 * Brings the tables up to date. Several replicas may do it at once: the migrator takes an advisory lock, and the second finds
 * nothing to do.
 * @throws Error of the statement that failed; everything is rolled back
 */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function grant(database: Database, schemas: readonly string[], role: string): Promise<void> {
  const to = sql.id(role);
  for (const schema of schemas.map((name) => sql.id(name))) {
    await sql`grant usage on schema ${schema} to ${to}`.execute(database);
    await sql`grant select, insert, update, delete on all tables in schema ${schema} to ${to}`.execute(
      database,
    );
    await sql`grant usage on all sequences in schema ${schema} to ${to}`.execute(database);
    await sql`grant execute on all functions in schema ${schema} to ${to}`.execute(database);
  }
  // The record of looks gets no more than this, whatever an earlier release or a person has granted.
  await sql`revoke all on access_log from ${to}`.execute(database);
  await sql`grant select, insert on access_log to ${to}`.execute(database);
}
