/** The connection to PostgreSQL: one pool per replica, queries by kysely. */
import { Kysely, type Transaction as KyselyTransaction, PostgresDialect } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type Transaction = KyselyTransaction<Tables>;

/** `bigint` as a number: instants in milliseconds and counts, both far below 2^53. */
const readBigints = {
  getTypeParser: ((oid: number, format: 'text') =>
    oid === 20 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

interface DatabaseParts {
  readonly url: string;
  /** Shown in `pg_stat_activity`; begins with `tirek`: no embedded server is stopped while another replica uses it. */
  readonly applicationName: string;
  readonly connections: number;
  /** Longest wait for a connection, and for a statement, ms: a database that is away must be noticed. */
  readonly timeoutMs: number;
}

/** Opens a pool. Nothing is connected before the first query. */
export function openDatabase({ url, applicationName, connections, timeoutMs }: DatabaseParts): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: applicationName,
    max: connections,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    query_timeout: timeoutMs,
    types: readBigints,
  });
  // Without a listener a broken connection would end the process: an idle one, or one in use between two statements.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    const query: (text: string, values: unknown[]) => Promise<never> = client.query.bind(client);
    const coded = (text: string, values: unknown[]) => query(text, values).catch(rethrowCoded);
    client.query = coded as typeof client.query;
  });
  // A statement that was given up may still run. The next one would wait behind it, for ever if the server is gone.
  pool.on('release', (_error, client) => {
    if ((client as PoolClient & { readonly readyForQuery?: boolean }).readyForQuery === false)
      void client.end();
  });
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  pool.connect = () => connect().catch(rethrowCoded);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** The driver gives a broken connection and a timeout no code: they get PostgreSQL's. */
function rethrowCoded(error: unknown): never {
  const isPlain = error instanceof Error && error.constructor === Error && !('code' in error);
  throw isPlain ? Object.assign(error, { code: connectionFailure }) : error;
}

const connectionFailure = '08006';
