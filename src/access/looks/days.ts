/** Days of the record of looks: the table has a partition for each day of Kazakhstan (+05:00). */
import { sql } from 'kysely';
import { toDate } from '../../kernel/clock.ts';
import type { Database } from '../../storage/database.ts';

const dayMs = 86_400_000;
/** Days that are opened ahead: where the database is away for less, rows of a new day find their partition. */
const daysAhead = 7;

/** Opens today and the next days. Rows of a day that could not be opened lie beside the days. @throws Error of the database */
export async function openDays(database: Database, now: number): Promise<void> {
  for (let ahead = 0; ahead <= daysAhead; ahead += 1)
    await sql`select access_log_open_day(${toDate(now + ahead * dayMs)}::date)`.execute(database);
}

/** Partition of a day. @param day `YYYY-MM-DD` */
export const partitionOf = (day: string): string => `access_log_${day.replaceAll('-', '')}`;

/** The days that have a partition, the earliest first, as `YYYY-MM-DD`, and the database's time, epoch ms. @throws Error of the database */
export async function openedDays(
  database: Database,
): Promise<{ readonly now: number; readonly days: readonly string[] }> {
  const { rows } = await sql<{ now: number; days: readonly string[] }>`
    select (extract(epoch from now()) * 1000)::bigint as now, coalesce(array_agg(
      to_char(to_date(right(relname, 8), 'YYYYMMDD'), 'YYYY-MM-DD') order by relname), '{}') as days
    from pg_inherits join pg_class on pg_class.oid = inhrelid
    where inhparent = 'public.access_log'::regclass and relname ~ '^access_log_[0-9]{8}$'`.execute(database);
  return rows[0] ?? { now: 0, days: [] };
}
