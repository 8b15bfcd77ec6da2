/** Verifies every chain of looks from its first row on, in the database and in the journals, and names the first broken row. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../storage/database.ts';
import { type ChainHead, checkRow, headOfRow } from '../../storage/journal/chain.ts';
import { readJournal } from '../../storage/journal/journal-files.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { archivedPieces } from './archives.ts';
import { type Archived, type BrokenRow, type ChainWalk, createChainWalk } from './chain-walk.ts';
import { chainOf } from './look-table.ts';
import { recordedRows } from './read-record.ts';

interface VerifiedChain {
  readonly chain: string;
  /** The last good row. An auditor who notes it can see later that no row up to it was cut off. */
  readonly head: ChainHead;
  /** Number of rows that lie in archives: their files are verified apart. */
  readonly archived: number;
  /** The first broken row; null where there is none. */
  readonly broken: BrokenRow | null;
}

/** The rows of a chain that lie in one file. */
interface Piece {
  readonly file: string;
  readonly lines: readonly string[];
}

interface VerifyParts {
  readonly database: Database;
  /** Folder of the journals. */
  readonly folder: string;
  readonly sealing: Pick<Sealing, 'hash'>;
}

export async function verifyChains(parts: VerifyParts): Promise<VerifiedChain[]> {
  const { database, folder, sealing } = parts;
  // Files come first: rows that go into the database meanwhile are found there.
  const files = await readFiles(folder);
  const chains = await database.selectFrom('access_chains').selectAll().execute();
  const names = new Map(chains.map(({ id, name }) => [id, name]));
  const archived = await archivedPieces(database);
  const walks = new Map<string, ChainWalk>();
  const walkOf = (chain: string) => {
    const before = (files.get(chain) ?? []).map(({ lines }) => headOfRow(lines[0] ?? '').sequence - 1);
    const walk = walks.get(chain) ?? createChainWalk(archived.get(chain) ?? [], new Set(before), sealing);
    walks.set(chain, walk);
    return walk;
  };
  for (const chain of [...archived.keys(), ...files.keys()]) walkOf(chain);
  for await (const row of recordedRows(database, names)) walkOf(row.chain).take(row);
  return [...walks]
    .map(([chain, walk]) => ({
      chain,
      ...endOf(walk, files.get(chain) ?? [], sealing),
      archived: rowsIn(archived.get(chain) ?? []),
    }))
    .sort((one, other) => (one.chain < other.chain ? -1 : 1));
}

const rowsIn = (pieces: readonly Archived[]) =>
  pieces.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/** A file may hold rows that the database has too: both are read. */
function endOf(walk: ChainWalk, files: readonly Piece[], sealing: VerifyParts['sealing']) {
  const { head, broken } = walk.end();
  if (broken) return { head, broken };
  let last = head;
  for (const { file, lines } of files) {
    const [firstLine = '', ...others] = lines;
    const first = headOfRow(firstLine);
    const before = first.sequence > last.sequence ? last : walk.passed(first.sequence - 1);
    // The row before it lies within an archive: the first row is taken as it is.
    const followed = before ? follow(before, file, lines, sealing) : follow(first, file, others, sealing);
    if (followed.broken) return followed;
    if (followed.head.sequence > last.sequence) last = followed.head;
  }
  return { head: last, broken: null };
}

function follow(
  before: ChainHead,
  file: string,
  lines: readonly string[],
  sealing: VerifyParts['sealing'],
): { readonly head: ChainHead; readonly broken: BrokenRow | null } {
  let head = before;
  for (const line of lines) {
    const checked = checkRow(head, line, sealing);
    if ('broken' in checked)
      return { head, broken: { row: head.sequence + 1, where: file, why: checked.broken } };
    head = checked;
  }
  return { head, broken: null };
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
    chains.set(chain, [...(chains.get(chain) ?? []), { file: name, lines }]);
  }
  const begins = ({ lines }: Piece) => headOfRow(lines[0] ?? '').sequence;
  for (const pieces of chains.values()) pieces.sort((one, other) => begins(one) - begins(other));
  return chains;
}
