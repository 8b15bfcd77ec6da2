/** All rows of the record of looks, page by page, for its verification. */
import { sql } from 'kysely';
import { beginOf, endOf } from '../../kernel/working-days.ts';
import type { Database } from '../../storage/database.ts';
import { textOfRow } from '../../storage/journal/chain.ts';
import type { Row } from '../../storage/tables.ts';
import type { StoredRow } from './chain-walk.ts';
import { openedDays } from './days.ts';

const pageSize = 5000;
/** Each partition that a statement reads takes locks of the database. */
const daysAtOnce = 31;

type ChainRow = StoredRow & { readonly chain: string };

/** The rows of every chain, those of one chain nearly in their order. @param names of chains by their numbers @throws Error of the database */
export async function* recordedRows(
  database: Database,
  names: ReadonlyMap<number, string>,
): AsyncGenerator<ChainRow> {
  for await (const row of earlierRows(database)) yield { ...row, differs: earlierDiffers(row) };
  for await (const row of rowsOfDays(database))
    yield { ...row, chain: names.get(row.chain) ?? `chain ${row.chain}`, differs: differs(row) };
}

async function* earlierRows(database: Database): AsyncGenerator<Row<'access_log_before'>> {
  for (let last = { chain: '', sequence: 0 }; ; ) {
    const page = await database
      .selectFrom('access_log_before')
      .select(['chain', 'sequence', 'line', 'kind', 'at', 'look', 'person_hash', 'viewer_id', 'organisation'])
      .where(sql<boolean>`(chain, sequence) > (${last.chain}, ${last.sequence})`)
      .orderBy('chain')
      .orderBy('sequence')
      .limit(pageSize)
      .execute();
    yield* page;
    if (page.length < pageSize) return;
    last = page.at(-1) ?? last;
  }
}

async function* rowsOfDays(database: Database): AsyncGenerator<Row<'access_log'>> {
  const { days } = await openedDays(database);
  // Rows of no day lie before the first, after the last and between them.
  const bounds = [0, ...days.filter((_, at) => at % daysAtOnce === 0).map(beginOf)];
  const lastDay = days.at(-1);
  if (lastDay !== undefined) bounds.push(endOf(lastDay) + 1);
  for (const [at, from] of bounds.entries())
    yield* rowsWithin(database, from, bounds[at + 1] ?? Number.MAX_SAFE_INTEGER);
}

async function* rowsWithin(database: Database, from: number, until: number) {
  for (let last = { chain: 0, sequence: 0, at: 0 }; ; ) {
    const page = await database
      .selectFrom('access_log')
      .selectAll()
      .where('at', '>=', from)
      .where('at', '<', until)
      .where(sql<boolean>`(chain, sequence, at) > (${last.chain}, ${last.sequence}, ${last.at})`)
      .orderBy('chain')
      .orderBy('sequence')
      .orderBy('at')
      .limit(pageSize)
      .execute();
    yield* page;
    if (page.length < pageSize) return;
    last = page.at(-1) ?? last;
  }
}

interface Written {
  readonly kind?: string;
  readonly at?: number;
  readonly begun?: number;
  readonly look?: string;
  readonly person?: { readonly hash: string } | null;
  readonly viewer?: { readonly id: string; readonly organisation?: string | null };
}

/** Columns are compared with the row: a changed column leaves the hash as it was. */
function differs(row: Row<'access_log'>): boolean {
  const { kind, at, begun, person, viewer } = parse(row.line);
  const columns = [row.kind, row.at, row.begun, row.person_hash?.toString('base64')];
  const written = [kind, at, begun ?? null, person?.hash];
  return isUnlike([...columns, row.viewer_id, row.organisation], [...written, ...viewerOf(viewer)]);
}

function earlierDiffers(row: Row<'access_log_before'>): boolean {
  const { kind, at, look, person, viewer } = parse(row.line);
  const columns = [row.kind, row.at, row.look, row.person_hash, row.viewer_id, row.organisation];
  return isUnlike(columns, [kind, at, look ?? null, person?.hash ?? null, ...viewerOf(viewer)]);
}

const viewerOf = (viewer: Written['viewer']) => [viewer?.id ?? null, viewer?.organisation ?? null];
const isUnlike = (columns: readonly unknown[], written: readonly unknown[]) =>
  columns.some((column, index) => column !== written[index]);

function parse(line: string): Written {
  try {
    return JSON.parse(textOfRow(line)) as Written;
  } catch {
    return {};
  }
}
