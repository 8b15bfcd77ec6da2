/** Archives days of the record of looks: each becomes a file that is verified, and only then leaves the database. */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../../storage/database.ts';
import { headOfRow } from '../../storage/journal/chain.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { type ArchiveSource, sourcesBefore } from './archive-source.ts';
import { type ArchivedPiece, archiveName, piecesOf, verifyPieces } from './archives.ts';
import { hashOf } from './hash-of-row.ts';

interface ArchiveParts {
  /** Under the role that owns the tables. */
  readonly database: Database;
  /** Folder of the files. */
  readonly folder: string;
  readonly sealing: Pick<Sealing, 'hash'>;
  readonly clock: Clock;
}

interface ArchivedDay {
  /** `YYYY-MM-DD`, or `before` for the table of earlier releases. */
  readonly day: string;
  readonly rows: number;
  /** The reason for which its rows stay in the database; null where they left. */
  readonly kept: string | null;
}

interface Piece extends Omit<ArchivedPiece, 'last' | 'hash'> {
  /** Number of the chain. */
  readonly number: number;
  last: number;
  hash: string;
}

const cameMeanwhile = new Error('rows came meanwhile: run it again');

/**
 * Archives the days before another, the earliest first. A killed run is begun again: a day is in the database until its file is whole.
 * @param before `YYYY-MM-DD` @throws Error of the disk or the database
 */
export async function* archiveLooks(parts: ArchiveParts, before: string): AsyncGenerator<ArchivedDay> {
  await mkdir(parts.folder, { recursive: true, mode: 0o700 });
  for (const source of await sourcesBefore(parts.database, before)) yield await archive(parts, source);
}

async function archive(parts: ArchiveParts, source: ArchiveSource): Promise<ArchivedDay> {
  const { day } = source;
  // Its file must not be written over.
  const known = await piecesOf(parts.database, day);
  if (known.length > 0) return { day, rows: 0, kept: 'an archive of this name is on record already' };
  const pieces = await writeArchive(parts, source);
  const written = pieces.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (written > 0) {
    const path = join(parts.folder, archiveName(day));
    const { rows, broken } = await verifyPieces(path, pieces, parts.sealing);
    if (broken !== null) return { day, rows, kept: broken };
  }
  const kept = await leave(parts, source, pieces, written);
  return { day, rows: written, kept };
}

/** Notes the pieces and takes the table away, both or none. @returns the reason for which it stays */
async function leave(parts: ArchiveParts, source: ArchiveSource, pieces: readonly Piece[], rows: number) {
  const archived_at = parts.clock.now();
  const leaving = parts.database.transaction().execute(async (tx) => {
    // Gateways wait behind this command while it waits for a reader of the table.
    await sql`set local lock_timeout = '2s'`.execute(tx);
    if (!(await source.remove(tx, rows))) throw cameMeanwhile;
    for (const { chain: _, number: chain, ...piece } of pieces)
      await tx
        .insertInto('access_archives')
        .values({ ...piece, chain, archived_at })
        .execute();
  });
  return leaving.then(
    () => null,
    (error: unknown) => {
      if (error === cameMeanwhile) return cameMeanwhile.message;
      if (isBusy(error)) return 'others hold the table: run it again';
      throw error;
    },
  );
}

/** SQLSTATE of a lock that did not come in time, and of one that two waited for in a circle. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['55P03', '40P01'].includes(String(error.code));

/** Writes the file of a table, on disk when this resolves. @returns the pieces of chains in it; none for an empty table */
async function writeArchive(
  { database, folder }: ArchiveParts,
  source: ArchiveSource,
): Promise<readonly Piece[]> {
  const path = join(folder, archiveName(source.day));
  const pieces: Piece[] = [];
  await using file = await open(`${path}.part`, 'w', 0o600);
  for (let after = { chain: 0, sequence: 0 }; ; ) {
    const page = await source.page(database, after);
    const last = page.at(-1);
    if (last === undefined) break;
    for (const { chain: number, name: chain, sequence, line } of page) {
      const piece = pieces.at(-1);
      const { hash } = headOfRow(line);
      if (piece?.number === number && piece.last === sequence - 1) {
        piece.last = sequence;
        piece.hash = hash;
        continue;
      }
      const hash_before = await hashOf(database, number, sequence - 1, source.day);
      pieces.push({ number, chain, day: source.day, first: sequence, last: sequence, hash_before, hash });
    }
    await file.write(page.map(({ name, line }) => `${name} ${line}\n`).join(''));
    after = last;
  }
  await file.sync();
  await (pieces.length > 0 ? rename(`${path}.part`, path) : rm(`${path}.part`));
  await syncFolder(folder);
  return pieces;
}

/** Puts the name of the file on disk. */
async function syncFolder(folder: string): Promise<void> {
  await using opened = await open(folder, 'r');
  await opened.sync();
}
