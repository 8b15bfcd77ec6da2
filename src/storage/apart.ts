import { sql } from 'kysely';
import type { Transaction } from './database.ts';
import { isDatabaseDown } from './trouble.ts';

/** Runs work that is taken back alone if it fails; null then. @throws Error of a database that is away: nothing is kept */
export async function apart<Value>(
  tx: Transaction,
  work: () => Promise<Value>,
  onDefect: (error: unknown) => void,
): Promise<Value | null> {
  await sql`savepoint apart`.execute(tx);
  try {
    const value = await work();
    await sql`release savepoint apart`.execute(tx);
    return value;
  } catch (error) {
    if (isDatabaseDown(error)) throw error;
    await sql`rollback to savepoint apart`.execute(tx);
    onDefect(error);
    return null;
  }
}
