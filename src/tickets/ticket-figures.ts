/** Figures of the tickets of one day, as far as the viewer may see them. */
import { sql } from 'kysely';
import type { TicketSight } from '../access/ticket-sight.ts';
import type { Database } from '../storage/database.ts';

interface TicketFigures {
  readonly draft: number;
  readonly collecting: number;
  readonly queued: number;
  readonly sent: number;
  readonly parked: number;
  readonly answered: number;
  readonly closed: number;
  /** Seconds from the failure to the mail server; null where it took no ticket. */
  readonly handOverP50: number | null;
  readonly handOverP95: number | null;
  readonly handOverLongest: number | null;
}

/**
 * Counts the tickets that were made from one instant to another (epoch ms) by their present state. A ticket that a person sent by
 * other means has no time to the mail server.
 */
export async function ticketFigures(database: Database, from: number, until: number, sight: TicketSight) {
  const owner = sight.kind === 'OWN' ? sight.owner : null;
  const { rows } = await sql<TicketFigures>`
    with day as (
      select t.state, m.state = 'COLLECTING' as collecting,
        case when m.state = 'SENT' then (t.sent_at - t.failed_at) / 1000.0::float8 end as took
      from support_tickets as t left join support_messages as m on m.id = t.message_id
      where t.created_at >= ${from} and t.created_at < ${until}
        and ${sight.kind !== 'NONE'} and (${owner}::text is null or t.owner = ${owner}::text)
    )
    select count(*) filter (where state = 'DRAFT') as draft,
      count(*) filter (where state = 'QUEUED' and collecting) as collecting,
      count(*) filter (where state = 'QUEUED' and collecting is not true) as queued,
      count(*) filter (where state = 'SENT') as sent,
      count(*) filter (where state = 'PARKED') as parked,
      count(*) filter (where state = 'ANSWERED') as answered,
      count(*) filter (where state = 'CLOSED') as closed,
      percentile_disc(0.5) within group (order by took) as "handOverP50",
      percentile_disc(0.95) within group (order by took) as "handOverP95",
      max(took) as "handOverLongest"
    from day`.execute(database);
  return rows[0] as TicketFigures;
}
