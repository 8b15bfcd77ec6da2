import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A database of one test. */
export interface TestDatabase {
  readonly url: string;
  /** Removes the database, with any connections to it. */
  drop(): Promise<void>;
}

/** The database that others are copies of. */
export const templateName = 'tirek_template';

/** Any number: a database is not copied while a client is connected to it, so copies wait for each other. */
const copying = 7421;

/** Makes a database: a copy of the template. */
export async function createDatabaseOn(serverUrl: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, async (client) => {
    await client.query(`select pg_advisory_lock(${copying})`);
    await client.query(`create database ${name} template ${templateName} strategy file_copy`);
  });
  return {
    url: Object.assign(new URL(serverUrl), { pathname: name }).href,
    drop: () => onServer(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

export async function onServer(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  // The lock goes with the connection.
  await work(client).finally(() => client.end());
}
