/** The way along one chain, from its first row to its last: through tables, and past the pieces that lie in archives. */
import { type ChainHead, chainStart, checkRow } from '../../storage/journal/chain.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Row } from '../../storage/tables.ts';

/** A row as it lies in a table. */
export interface StoredRow {
  readonly sequence: number;
  readonly line: string;
  /** True: a column does not have the value that was written. */
  readonly differs: boolean;
}

/** A broken row; `where` is `database`, or the name of a file. */
export interface BrokenRow {
  readonly row: number;
  readonly where: string;
  readonly why: string;
}

export type Archived = Omit<Row<'access_archives'>, 'chain' | 'archived_at'>;
export type ChainWalk = ReturnType<typeof createChainWalk>;

/** Rows of one chain may lie out of their order by few: around midnight, and beside the days. */
const mostAhead = 20_000;
const where = 'database';

/**
 * @param archived pieces of this chain that lie in archives
 * @param remembered rows whose hashes are needed later (`passed`)
 */
export function createChainWalk(
  archived: readonly Archived[],
  remembered: ReadonlySet<number>,
  sealing: Pick<Sealing, 'hash'>,
) {
  const pieces = new Map(archived.map((piece) => [piece.first, piece]));
  const ahead = new Map<number, StoredRow>();
  const hashes = new Map<number, ChainHead>([[0, chainStart]]);
  let head = chainStart;
  let broken: BrokenRow | null = null;

  function stop(row: number, why: string): void {
    broken ??= { row, where, why };
    ahead.clear();
  }

  function goTo(next: ChainHead): void {
    head = next;
    if (remembered.has(next.sequence)) hashes.set(next.sequence, next);
  }

  function check({ line, differs }: StoredRow): void {
    const checked = checkRow(head, line, sealing);
    // A fault of the row itself comes before one of its columns.
    if ('broken' in checked) stop(head.sequence + 1, checked.broken);
    else if (differs) stop(checked.sequence, 'a column differs from the row as it was written');
    else goTo(checked);
  }

  /** Goes on as far as rows and archives reach. */
  function goOn(): void {
    while (broken === null) {
      const next = head.sequence + 1;
      const [piece, row] = [pieces.get(next), ahead.get(next)];
      ahead.delete(next);
      if (piece !== undefined && piece.hash_before !== head.hash)
        stop(next, `the archive of ${piece.day} does not follow from the row before it`);
      else if (piece !== undefined) goTo({ sequence: piece.last, hash: piece.hash });
      else if (row !== undefined) check(row);
      else return;
    }
  }

  goOn();
  return {
    take(row: StoredRow): void {
      if (broken !== null) return;
      if (row.sequence <= head.sequence || ahead.has(row.sequence)) {
        stop(row.sequence, `a second row has the number ${row.sequence}`);
        return;
      }
      ahead.set(row.sequence, row);
      goOn();
      if (ahead.size > mostAhead) stop(head.sequence + 1, expected());
    },
    /** The last good row, and the first broken one, after all rows were taken. */
    end(): { readonly head: ChainHead; readonly broken: BrokenRow | null } {
      if (ahead.size > 0) stop(head.sequence + 1, expected());
      return { head, broken };
    },
    /** A remembered row that was passed; undefined where it lies within an archive. */
    passed: (sequence: number): ChainHead | undefined => hashes.get(sequence),
  };

  function expected(): string {
    return `expected row ${head.sequence + 1} of the chain`;
  }
}
