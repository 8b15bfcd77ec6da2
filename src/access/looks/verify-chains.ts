/** Verifies every chain of looks from its first row on, in the database and in the journals, and names the first broken row. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../storage/database.ts';
import { type ChainHead, chainStart, checkRow, headOfRow, textOfRow } from '../../storage/journal/chain.ts';
import { readJournal } from '../../storage/journal/journal-files.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Row } from '../../storage/tables.ts';
import { chainOf } from './drain.ts';

interface VerifiedChain {
  readonly chain: string;
  /** The last good row. An auditor who notes it can see later that no row up to it was cut off. */
  readonly head: ChainHead;
  /** The first broken row; null where there is none. */
  readonly broken: { readonly row: number; readonly where: string; readonly why: string } | null;
}

/** A piece of a chain, as it lies in one place. */
interface Piece {
  /** `database`, or the name of a file. */
  readonly where: string;
  readonly lines: readonly string[];
}

interface VerifyParts {
  readonly database: Database;
  /** Folder of the journals. */
  readonly folder: string;
  readonly sealing: Pick<Sealing, 'hash'>;
}

export async function verifyChains(parts: VerifyParts): Promise<VerifiedChain[]> {
  // Files come first: rows that go into the database meanwhile are found there.
  const files = await readFiles(parts.folder);
  const rows = await parts.database.selectFrom('access_log').select('chain').distinct().execute();
  const chains = [...new Set([...rows.map(({ chain }) => chain), ...files.keys()])].sort();
  const verified: VerifiedChain[] = [];
  for (const chain of chains) verified.push(await verifyChain(chain, files.get(chain) ?? [], parts));
  return verified;
}

/** A file may hold rows that the database has too: both are read. */
async function verifyChain(chain: string, files: readonly Piece[], { database, sealing }: VerifyParts) {
  let last = chainStart;
  for await (const page of pages(database, chain)) {
    const edited = page.findIndex(differs);
    const lines = page.slice(0, edited < 0 ? page.length : edited).map(({ line }) => line);
    const { head, broken } = follow(last, { where: 'database', lines }, sealing);
    if (broken) return { chain, head, broken };
    last = head;
    if (edited < 0) continue;
    // A fault of the row itself comes before one of its columns.
    const next = follow(head, { where: 'database', lines: [page[edited]?.line ?? ''] }, sealing);
    const row = { row: head.sequence + 1, where: 'database', why: columnDiffers };
    return { chain, head, broken: next.broken ?? row };
  }
  for (const file of files) {
    const first = headOfRow(file.lines[0] ?? '');
    const before = first.sequence > last.sequence ? last : await rowBefore(database, chain, first.sequence);
    const { head, broken } = follow(before, file, sealing);
    if (broken) return { chain, head, broken };
    if (head.sequence > last.sequence) last = head;
  }
  return { chain, head: last, broken: null };
}

const columnDiffers = 'a column differs from the row as it was written';

function follow(before: ChainHead, { where, lines }: Piece, sealing: VerifyParts['sealing']) {
  let head = before;
  for (const line of lines) {
    const checked = checkRow(head, line, sealing);
    if ('broken' in checked) return { head, broken: { row: head.sequence + 1, where, why: checked.broken } };
    head = checked;
  }
  return { head, broken: null };
}

async function rowBefore(database: Database, chain: string, sequence: number): Promise<ChainHead> {
  const row = await database
    .selectFrom('access_log')
    .select('line')
    .where((is) => is.and({ chain, sequence: sequence - 1 }))
    .executeTakeFirst();
  return row ? headOfRow(row.line) : chainStart;
}

const pageSize = 5000;

async function* pages(database: Database, chain: string): AsyncGenerator<Row<'access_log'>[]> {
  for (let after = 0; ; ) {
    const page = await database
      .selectFrom('access_log')
      .selectAll()
      .where('chain', '=', chain)
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(pageSize)
      .execute();
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.sequence;
  }
}

/** Columns are compared with the row: a changed column leaves the hash as it was. */
function differs(row: Row<'access_log'>): boolean {
  const { kind, at, look = null, person, viewer } = parse(textOfRow(row.line)) ?? {};
  const columns = [row.kind, row.at, row.look, row.person_hash, row.viewer_id, row.organisation];
  const written = [kind, at, look, person?.hash ?? null, viewer?.id ?? null, viewer?.organisation ?? null];
  return columns.some((column, index) => column !== written[index]);
}

interface Written {
  readonly kind?: string;
  readonly at?: number;
  readonly look?: string;
  readonly person?: { readonly hash: string } | null;
  readonly viewer?: { readonly id: string; readonly organisation: string | null };
}

function parse(text: string): Written | undefined {
  try {
    return JSON.parse(text) as Written;
  } catch {
    return undefined;
  }
}

/** Files of each chain, in the order in which they were begun. */
async function readFiles(folder: string): Promise<Map<string, Piece[]>> {
  const names = await readdir(folder).catch(() => []);
  const chains = new Map<string, Piece[]>();
  for (const name of names) {
    const lines = await readJournal(join(folder, name));
    const [first] = lines;
    if (first === undefined) continue;
    // A file whose first row cannot be read is a broken chain of its own.
    const chain = chainOf(first) ?? name;
    chains.set(chain, [...(chains.get(chain) ?? []), { where: name, lines }]);
  }
  const begins = ({ lines }: Piece) => headOfRow(lines[0] ?? '').sequence;
  for (const pieces of chains.values()) pieces.sort((one, other) => begins(one) - begins(other));
  return chains;
}
