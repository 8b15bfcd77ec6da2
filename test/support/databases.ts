import { inject } from 'vitest';
import { createDatabaseOn, type TestDatabase } from './database-server.ts';

/** Makes a database of one test, on the server that all tests share. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createDatabaseOn(inject('postgresUrl'));
}
