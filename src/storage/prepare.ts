/** Preparation of the database for this release, also by several replicas at once. */
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { migrations } from './migrations/migrations.ts';

/** Any number, the same in every release: replicas wait for each other. */
const lock = 840_196;

interface PrepareParts {
  /** Under a role that may alter it. */
  readonly database: Database;
  /** Makes the tables of a library. */
  readonly install: (database: Database) => Promise<void>;
  readonly schemas: readonly string[];
  /** Role of the gateway, where it is another one: it may read and write, not alter. */
  readonly runtimeRole: string | null;
}

/** @throws Error of the statement that failed */
export async function prepareDatabase({ database, install, schemas, runtimeRole }: PrepareParts) {
  // One connection holds the lock, since the installation commits for itself.
  await database.connection().execute(async (holder) => {
    await sql`select pg_advisory_lock(${lock})`.execute(holder);
    try {
      await migrate(database);
      await install(database);
      if (runtimeRole !== null) await database.transaction().execute((tx) => grant(tx, schemas, runtimeRole));
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(holder);
    }
  });
}

/** Brings the tables up to date; the migrator's lock makes replicas wait. @throws Error of the statement; all is undone */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** Rights on the record of looks; on its partitions the role has none. */
const recordRights: Readonly<Record<string, string>> = {
  access_log: 'select, insert',
  access_log_before: 'select, insert',
  access_chains: 'select, insert',
  access_looks: 'select',
  access_archives: 'select',
};

async function grant(database: Database, schemas: readonly string[], role: string): Promise<void> {
  const to = sql.id(role);
  for (const schema of schemas.map((name) => sql.id(name)))
    for (const right of [
      sql`usage on schema`,
      sql`select, insert, update, delete on all tables in schema`,
      sql`usage on all sequences in schema`,
      sql`execute on all functions in schema`,
    ])
      await sql`grant ${right} ${schema} to ${to}`.execute(database);
  // The role has no more rights than these, even if an earlier release or a person granted some.
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
      and relname ~ '^access_(log|chains|looks|archives)'`.execute(database);
  await sql`revoke all on ${sql.join(tables.map(({ name }) => sql.id(name)))} from ${to}`.execute(database);
  for (const [name, rights] of Object.entries(recordRights))
    await sql`grant ${sql.raw(rights)} on ${sql.id(name)} to ${to}`.execute(database);
}
