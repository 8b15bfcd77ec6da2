/** Archives of the record of looks: a file for each day, `<chain> <row>` in each line, the rows as they were written. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Database } from '../../storage/database.ts';
import { checkRow } from '../../storage/journal/chain.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Archived } from './chain-walk.ts';

/** Name of the file of a day, `YYYY-MM-DD`, or of the record of earlier releases, `before`. */
export const archiveName = (day: string): string => `access-log-${day}.txt`;
const named = /^access-log-([\w-]+)\.txt$/;

/** A piece of a chain in an archive, with the chain's name. */
export type ArchivedPiece = Archived & { readonly chain: string };

/** Pieces that lie in archives, by the names of their chains. @throws Error of the database */
export async function archivedPieces(database: Database): Promise<ReadonlyMap<string, readonly Archived[]>> {
  return Map.groupBy(await piecesOf(database, null), ({ chain }) => chain);
}

/** @param day null: of all days */
export async function piecesOf(database: Database, day: string | null): Promise<readonly ArchivedPiece[]> {
  const pieces = database
    .selectFrom('access_archives as archived')
    .innerJoin('access_chains', 'access_chains.id', 'archived.chain')
    .select(['name as chain', 'first', 'last', 'hash_before', 'hash', 'day'])
    .orderBy('archived.chain')
    .orderBy('first');
  return (day === null ? pieces : pieces.where('day', '=', day)).execute();
}

interface VerifiedArchive {
  readonly file: string;
  readonly rows: number;
  /** The first fault; null where there is none. */
  readonly broken: string | null;
}

/** Verifies a file against what the database knows of its day. @throws Error of the disk or the database */
export async function verifyArchive(database: Database, path: string, sealing: Pick<Sealing, 'hash'>) {
  const [, day = ''] = named.exec(basename(path)) ?? [];
  return verifyPieces(path, await piecesOf(database, day), sealing);
}

/** Verifies that a file has the rows of these pieces, in this order, and no others. @throws Error of the disk */
export async function verifyPieces(
  path: string,
  pieces: readonly ArchivedPiece[],
  sealing: Pick<Sealing, 'hash'>,
): Promise<VerifiedArchive> {
  const file = basename(path);
  const lines = linesOf(path);
  let rows = 0;
  const fault = (why: string) => ({ file, rows, broken: why });
  try {
    if (pieces.length === 0) return fault('the database knows no archive of this name');
    for (const { chain, first, last, hash_before, hash } of pieces) {
      let head = { sequence: first - 1, hash: hash_before };
      while (head.sequence < last) {
        const { value: line = '' } = await lines.next();
        const isOfChain = line.startsWith(`${chain} `);
        const checked = checkRow(head, isOfChain ? line.slice(chain.length + 1) : '', sealing);
        if ('broken' in checked) return fault(`chain ${chain}, row ${head.sequence + 1}: ${checked.broken}`);
        head = checked;
        rows += 1;
      }
      if (head.hash !== hash) return fault(`chain ${chain}, row ${last}: not the row that was archived`);
    }
    const { done } = await lines.next();
    return { file, rows, broken: done ? null : 'expected no row behind the last one' };
  } finally {
    await lines.return(undefined);
  }
}

/** Lines of a file that may be larger than memory. A row may have any character but a line break. */
async function* linesOf(path: string): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const text of createReadStream(path, 'utf8')) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
