import { sql } from 'kysely';
import type { Database } from '../storage/database.ts';

/**
 * Gives a short text that differs when an incident began or ended, a ticket or a message has another state, or maintenance was
 * announced or ended, or a case came to its provider or was decided. One statement over indexes and short tables; counts of questions that an outage hit are no change.
 * @param undecided states of the cases that wait for a decision: an outage endangers their deadlines
 */
export async function newestChange(database: Database, undecided: readonly string[]): Promise<string> {
  const { rows } = await sql<{ change: string }>`
    select concat_ws('/',
      (select concat_ws(',', count(*), max(since_at)) from incidents where resolved_at is null),
      (select max(resolved_at) from incidents),
      (select max(id) from support_ticket_events),
      (select string_agg(concat_ws(',', state, n, tries, newest), ';' order by state)
        from (select state, count(*) as n, sum(attempts) as tries, max(coalesce(sent_at, created_at)) as newest
          from support_messages group by state) as states),
      (select concat_ws(',', count(*), max(created_at), max(ended_at)) from maintenance_windows),
      (select concat_ws(',', count(*), max(handed_over_at)) from applications
        where state in (${sql.join(undecided)}))) as change
  `.execute(database);
  return rows[0]?.change ?? '';
}
