/** Reader of a journal that takes its rows into PostgreSQL, in order and each once. */
import { open } from 'node:fs/promises';
import type { Database } from '../../storage/database.ts';
import { headOfRow } from '../../storage/journal/chain.ts';
import { type LookTable, tableOf } from './look-table.ts';

export type JournalReader = ReturnType<typeof createJournalReader>;

/** Bytes that are taken at once. */
const pieceBytes = 500_000;
const lineBreak = 0x0a;

/** @param chain the chain that the rows belong to */
export function createJournalReader(database: Database, path: string, chain: string) {
  let table: LookTable | undefined;
  let done = 0;
  /** Number of the last row. */
  let last = 0;
  return {
    /** Bytes of the file that are in the database. */
    done: () => done,
    /** Takes in the rows since the last call, up to a byte. @throws Error of the database or disk: the next call goes on there */
    async drain(until: number): Promise<void> {
      if (done >= until) return;
      await using file = await open(path, 'r');
      for (let bytes = pieceBytes; done < until; ) {
        const piece = Buffer.allocUnsafe(Math.min(bytes, until - done));
        const { bytesRead } = await file.read(piece, 0, piece.length, done);
        // A row that goes on behind the piece comes with the next one.
        const end = piece.subarray(0, bytesRead).lastIndexOf(lineBreak) + 1;
        if (end === 0 && bytesRead < bytes) return;
        // The row is longer than the piece.
        if (end === 0) bytes *= 2;
        else {
          const lines = piece.toString('utf8', 0, end - 1);
          table ??= await tableOf(database, chain, lines);
          last = await insertLines(table, lines, last);
        }
        done += end;
      }
    },
  };
}

/** @returns the number of the last row */
async function insertLines(table: LookTable, lines: string, before: number) {
  try {
    await table.insertRows(lines);
    return headOfRow(lines.slice(lines.lastIndexOf('\n') + 1)).sequence;
  } catch (error) {
    if (!isAboutData(error)) throw error;
    return insertOneByOne(table, lines.split('\n'), before);
  }
}

/** Takes damaged rows in too: each gets the next place, the same at each repetition, and never that of a row behind it. */
async function insertOneByOne(table: LookTable, lines: readonly string[], before: number) {
  let last = before;
  for (const [at, line] of lines.entries()) {
    if (await isInserted(table, line)) {
      last = headOfRow(line).sequence;
      continue;
    }
    const place = last + 1;
    const follower = lines.find((other, i) => i > at && headOfRow(other).sequence > last);
    if (follower !== undefined && headOfRow(follower).sequence === place) continue;
    await table.insertBroken(place, line.replaceAll('\0', '\ufffd'));
    last = place;
  }
  return last;
}

/** False for a row that the database cannot read. */
async function isInserted(table: LookTable, line: string): Promise<boolean> {
  // An empty line makes no row and no error.
  if (line === '') return false;
  try {
    await table.insertRows(line);
    return true;
  } catch (error) {
    if (!isAboutData(error)) throw error;
    return false;
  }
}

/** SQLSTATE 22 and 23: the columns do not take these values. */
function isAboutData(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));
}
