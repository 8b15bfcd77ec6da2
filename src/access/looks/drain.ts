/** Reader of a journal that takes its rows into PostgreSQL, in order and each once. */
import { open } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Database } from '../../storage/database.ts';
import { headOfRow, textOfRow } from '../../storage/journal/chain.ts';

export type JournalReader = ReturnType<typeof createJournalReader>;

/** Bytes that are taken at once. */
const pieceBytes = 500_000;
const lineBreak = 0x0a;

/** @param chain the chain that the rows belong to */
export function createJournalReader(database: Database, path: string, chain: string) {
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
        else last = await insertLines(database, chain, piece.toString('utf8', 0, end - 1), last);
        done += end;
      }
    },
  };
}

/** @returns the number of the last row */
async function insertLines(database: Database, chain: string, lines: string, before: number) {
  try {
    await insertRows(database, chain, lines);
    return headOfRow(lines.slice(lines.lastIndexOf('\n') + 1)).sequence;
  } catch (error) {
    if (!isAboutData(error)) throw error;
    return insertOneByOne(database, chain, lines.split('\n'), before);
  }
}

/** Takes damaged rows in too: each gets the next place, the same at each repetition, and never that of a row behind it. */
async function insertOneByOne(database: Database, chain: string, lines: readonly string[], before: number) {
  let last = before;
  for (const [at, line] of lines.entries()) {
    if (await isInserted(database, chain, line)) {
      last = headOfRow(line).sequence;
      continue;
    }
    const place = last + 1;
    const follower = lines.find((other, i) => i > at && headOfRow(other).sequence > last);
    if (follower !== undefined && headOfRow(follower).sequence === place) continue;
    await insertBroken(database, chain, place, line);
    last = place;
  }
  return last;
}

/** False for a row that the database cannot read. */
async function isInserted(database: Database, chain: string, line: string): Promise<boolean> {
  // An empty line makes no row and no error.
  if (line === '') return false;
  try {
    await insertRows(database, chain, line);
    return true;
  } catch (error) {
    if (!isAboutData(error)) throw error;
    return false;
  }
}

/** Inserts rows. The database reads their columns: parsing here would hold up requests. */
async function insertRows(database: Database, chain: string, lines: string): Promise<void> {
  await sql`
    insert into access_log (chain, sequence, line, kind, at, look, person_hash, viewer_id, organisation)
    select ${chain}, (row->>'n')::bigint, line, row->>'kind', (row->>'at')::bigint, row->>'look',
      row->'person'->>'hash', row->'viewer'->>'id', row->'viewer'->>'organisation'
    from (
      select line, substr(line, 45)::jsonb as row
      from string_to_table(${lines}, E'\\n') with ordinality as given(line, place) order by place
    ) as rows
    on conflict (chain, sequence) do nothing`.execute(database);
}

async function insertBroken(database: Database, chain: string, sequence: number, line: string) {
  const text = line.replaceAll('\0', '\ufffd');
  await database
    .insertInto('access_log')
    .values({ chain, sequence, line: text, kind: 'BROKEN', at: 0 })
    .onConflict((conflict) => conflict.columns(['chain', 'sequence']).doNothing())
    .execute();
}

/** SQLSTATE 22 and 23: the columns do not take these values. */
function isAboutData(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));
}

/** Name of the chain that a file belongs to, as its first row names it. */
export function chainOf(firstLine: string): string | undefined {
  try {
    const { kind, chain } = JSON.parse(textOfRow(firstLine)) as Record<string, unknown>;
    return kind === 'OPENED' && typeof chain === 'string' ? chain : undefined;
  } catch {
    return undefined;
  }
}
