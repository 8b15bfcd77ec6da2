/** Makes the database ready for this release, whoever else does it at the same time. */
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';

/** Any number, the same in every release: replicas wait for each other. */
const lock = 840_196;

interface Preparation {
  /** A role that may alter the database. */
  readonly database: Database;
  /** Makes what a library keeps there for itself. */
  readonly install: (database: Database) => Promise<void>;
  /** Schemas in which the gateway works. */
  readonly schemas: readonly string[];
  /** The role that the gateway runs under, where it is another one: it may read and write, not alter. */
  readonly runtimeRole: string | null;
}

/** @throws Error of the statement that failed */
export async function prepareDatabase(preparation: Preparation): Promise<void> {
  const { database, install, schemas, runtimeRole } = preparation;
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
  // Of the record of looks no more than this, whatever an earlier release or a person has granted.
  await sql`revoke all on access_log from ${to}`.execute(database);
  await sql`grant select, insert on access_log to ${to}`.execute(database);
}
