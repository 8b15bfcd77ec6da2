/** Tables of the record of looks that can become a file: those of days, and the one of earlier releases. */
import { sql } from 'kysely';
import { toDate } from '../../kernel/clock.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { openedDays, partitionOf } from './days.ts';

interface SourceRow {
  readonly chain: number;
  readonly name: string;
  readonly sequence: number;
  readonly line: string;
}

export interface ArchiveSource {
  /** `YYYY-MM-DD`, or `before`. */
  readonly day: string;
  /** The next rows behind a place, in the order of chains and numbers; none: all were read. @throws Error of the database */
  page(database: Database, after: Pick<SourceRow, 'chain' | 'sequence'>): Promise<readonly SourceRow[]>;
  /** Takes the table out of the record, if it still has this many rows. @throws Error of the database */
  remove(tx: Transaction, rows: number): Promise<boolean>;
}

const pageSize = 5000;

/** Tables whose rows are all of days before another, the earliest first. @param before `YYYY-MM-DD` @throws Error of the database */
export async function sourcesBefore(database: Database, before: string): Promise<ArchiveSource[]> {
  const { days } = await openedDays(database);
  const last = await database
    .selectFrom('access_log_before')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirst();
  const hasEarlier = last?.at != null && toDate(last.at) < before;
  return [...(hasEarlier ? [earlier] : []), ...days.filter((day) => day < before).map(ofDay)];
}

function ofDay(day: string): ArchiveSource {
  const table = sql.table(partitionOf(day));
  return {
    day,
    async page(database, after) {
      const { rows } = await sql<SourceRow>`
        select chain, name, sequence, line from ${table} join access_chains on id = chain
        where (chain, sequence) > (${after.chain}, ${after.sequence})
        order by chain, sequence limit ${pageSize}`.execute(database);
      return rows;
    },
    async remove(tx, rows) {
      // Only late rows of this day wait while its rows are counted; the whole record waits for the moment of the detaching.
      await sql`lock table ${table} in share mode`.execute(tx);
      if ((await countOf(tx, table)) !== rows) return false;
      await sql`alter table access_log detach partition ${table}`.execute(tx);
      await sql`drop table ${table}`.execute(tx);
      return true;
    },
  };
}

/** Files of earlier releases that a machine still has may bring rows later: the table stays, empty. */
const earlier: ArchiveSource = {
  day: 'before',
  async page(database, after) {
    if (after.chain === 0)
      await sql`insert into access_chains (name) select distinct chain from access_log_before
        on conflict do nothing`.execute(database);
    const rest = await rowsOfChain(database, after);
    if (rest.length > 0) return rest;
    // The next chain that has rows here, by the key of the table.
    const { rows } = await sql<{ chain: number }>`
      select id as chain from access_chains where id > ${after.chain}
        and exists (select from access_log_before as old where old.chain = name)
      order by id limit 1`.execute(database);
    return rows[0] === undefined ? [] : rowsOfChain(database, { chain: rows[0].chain, sequence: -1 });
  },
  async remove(tx, rows) {
    const table = sql.table('access_log_before');
    await sql`lock table ${table} in access exclusive mode`.execute(tx);
    if ((await countOf(tx, table)) !== rows) return false;
    await sql`alter table ${table} disable trigger access_log_is_appended`.execute(tx);
    await sql`truncate ${table}`.execute(tx);
    await sql`alter table ${table} enable trigger access_log_is_appended`.execute(tx);
    return true;
  },
};

async function rowsOfChain(database: Database, after: Pick<SourceRow, 'chain' | 'sequence'>) {
  const { rows } = await sql<SourceRow>`
    select id as chain, name, sequence, line from access_chains join access_log_before as old on old.chain = name
    where id = ${after.chain} and sequence > ${after.sequence}
    order by sequence limit ${pageSize}`.execute(database);
  return rows;
}

async function countOf(tx: Transaction, table: ReturnType<typeof sql.table>): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${table}`.execute(tx);
  return rows[0]?.rows ?? 0;
}
