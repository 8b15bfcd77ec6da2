import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LookRow } from '../../../src/access/looks/look-rows.ts';
import { readRow } from '../../../src/access/looks/read-row.ts';
import { verifyChains } from '../../../src/access/looks/verify-chains.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { chainedLines, chainRow, chainStart, type RowBody } from '../../../src/storage/journal/chain.ts';
import { openJournal } from '../../../src/storage/journal/journal.ts';
import { createSealing } from '../../../src/storage/sealing.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const key = Buffer.alloc(32, 7);
export const sealing = createSealing([{ id: 'a', secret: key }], key);

/** A folder of journals and a database, of one test. */
export interface Scene {
  readonly folder: string;
  readonly database: Database;
  readonly databaseUrl: string;
}

export async function createScene(): Promise<Scene> {
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  const database = openDatabase({ url, applicationName: 'looks', connections: 3, timeoutMs: 10_000 });
  onTestFinished(() => database.destroy());
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  return { folder: folder.path, database, databaseUrl: url };
}

/** Hash of the person of a row. */
export const hashOf = (i: number): string => sealing.hash(`person ${i}`, 'iin').toString('base64');

/** A row that begins a look, with letters of two bytes. */
const begun = (i: number) => ({
  kind: 'BEGUN',
  at: 1_790_000_000_000 + i,
  viewer: {
    id: `account-${i % 3}`,
    kind: 'PERSON',
    roles: [],
    organisation: '260140900011',
    name: 'Мекеме',
  },
  person: { hash: hashOf(i), sealed: 'sealed', key: 'a' },
  purposes: [],
  systems: [],
});

/**
 * Writes the journals of a process that has died.
 * @param counts rows of each file, the opening one not counted
 * @param row the body of each row, from 0 on
 * @returns their paths, in the order of the chain
 */
export async function leaveJournals(
  folder: string,
  chain: string,
  counts: readonly number[],
  row: (i: number) => object = begun,
): Promise<string[]> {
  const paths: string[] = [];
  const nextPath = () => {
    // Named by the number of this process, or by the token of one before it. Later files come first in the
    // alphabet.
    const path = join(folder, `${hostname()}.${process.pid}.${chain}-${99 - paths.length}.journal`);
    paths.push(path);
    return path;
  };
  const journal = openJournal(
    nextPath,
    chainedLines(chain, sealing, () => 5),
  );
  let written = 0;
  for (const count of counts) {
    const rows = Array.from({ length: count }, (_, i) => row(written + i));
    written += count;
    await journal.commit(rows);
    journal.rotate();
  }
  await journal.close();
  return paths;
}

export async function linesOf(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).split('\n').slice(0, -1);
}

/** Changes the bytes of a row of a file, from 1 on, its line break included. */
export async function changeRow(path: string, n: number, change: (row: Buffer) => Buffer): Promise<void> {
  const lines = (await readFile(path)).toString('latin1').split(/(?<=\n)/);
  const changed = change(Buffer.from(lines[n - 1] ?? '', 'latin1')).toString('latin1');
  await writeFile(path, Buffer.from(lines.with(n - 1, changed).join(''), 'latin1'));
}

export function flip(bytes: Buffer, at: number, bit = 0): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

/** The rows of a chain in the database, in the order of their numbers. */
export function arrived({ database }: Scene, chain: string) {
  return database
    .selectFrom('access_log')
    .innerJoin('access_chains', 'access_chains.id', 'chain')
    .select(['sequence', 'line', 'kind'])
    .where('name', '=', chain)
    .orderBy('sequence')
    .execute();
}

/** Result of the verification for each chain: the number of good rows, and the first broken one. */
export async function verify({ database, folder }: Scene) {
  const chains = await verifyChains({ database, folder, sealing });
  return chains.map(({ chain, head, broken }) => ({ chain, rows: head.sequence, broken }));
}

export const journalsIn = async (folder: string) => (await readdir(folder)).length;

/** Bodies of looks as a reader sees them, written as the first rows of a chain. */
export function readBodies(bodies: readonly RowBody[], chain: string, from = chainStart): LookRow[] {
  let head = from;
  return bodies.flatMap((body) => {
    const row = chainRow(head, body, sealing);
    head = row.head;
    return readRow(row.line, chain) ?? [];
  });
}
