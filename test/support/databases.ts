import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabaseOn, onServer, type TestDatabase } from './database-server.ts';

/** Makes a database of one test, on the server that all tests share. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createDatabaseOn(inject('postgresUrl'));
}

/** The same database for a role of its own, which owns nothing. To be dropped after the database. */
export async function createRuntimeRole({ url }: TestDatabase): Promise<TestDatabase> {
  const role = `runtime_${randomUUID().replaceAll('-', '')}`;
  await onServer(inject('postgresUrl'), (client) => client.query(`create role ${role} login password 'x'`));
  return {
    url: Object.assign(new URL(url), { username: role, password: 'x' }).href,
    drop: () => onServer(inject('postgresUrl'), (client) => client.query(`drop role ${role}`)),
  };
}
