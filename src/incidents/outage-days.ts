/** Outages of each system by day, computed from the rows of incidents. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { type Clock, startOfDay, toDate } from '../kernel/clock.ts';
import type { Database } from '../storage/database.ts';
import type { SystemKey } from '../systems/systems.ts';
import { ofOurMaking } from './system-status.ts';

/** A whole system (`part` null: with all its parts), or one part of it, and a number of days up to today. */
interface DaysWanted {
  readonly systemId: SystemKey;
  readonly part: string | null;
  readonly last: number;
}

interface OutageDay {
  /** `YYYY-MM-DD` in Kazakhstan. */
  readonly date: string;
  readonly incidents: number;
  /** Time of the day with an outage, seconds; outages at the same time count once. */
  readonly downSeconds: number;
  readonly drill: boolean;
}

const dayMs = 24 * 3600 * 1000;

export type OutageDays = ReturnType<typeof createOutageDays>;

/** Reads the days of all systems that one request asks for at once. */
export const createOutageDays = (database: Database, clock: Clock) =>
  new DataLoader((wishes: readonly DaysWanted[]) => outageDays(database, clock, wishes), { cache: false });

/** Gives the days of each wish, the oldest first, by one query for all. */
async function outageDays(database: Database, clock: Clock, wishes: readonly DaysWanted[]) {
  const now = clock.now();
  const days = Math.max(...wishes.map(({ last }) => last));
  const from = startOfDay(now) - (days - 1) * dayMs;
  // Our own failures are no outage of the system; an incident without any failure is a forced outage.
  const { rows } = await sql<Found>`
    with wishes as (
      select * from unnest(${wishes.map(({ systemId }) => systemId)}::text[], ${wishes.map(({ part }) => part)}::text[])
        with ordinality as wish (system_id, part, position)
    ), outages as materialized (
      select system_id, part, drill, since_at as began, greatest(since_at, coalesce(resolved_at, ${now})) as ended
      from incidents
      where (resolved_at is null or resolved_at >= ${from}) and since_at <= ${now}
        and (faults = '{}' or faults - ${[...ofOurMaking]}::text[] <> '{}')
    ), by_day as (
      select position, day, count(*) as incidents, bool_or(drill) as drill,
        range_agg(int8range(greatest(began, day), greatest(least(ended, day + ${dayMs}), began, day))) as times
      from wishes
        join outages on outages.system_id = wishes.system_id
          and (wishes.part is null or outages.part is null or outages.part = wishes.part)
        join generate_series(${from}::bigint, ${now}::bigint, ${dayMs}::bigint) as day
          on began < day + ${dayMs} and ended >= day
      group by position, day
    )
    select position, day, incidents, drill,
      (select coalesce(sum(upper(one) - lower(one)), 0)::bigint from unnest(times) as one) as down
    from by_day`.execute(database);
  const found = new Map(rows.map((row) => [`${row.position} ${row.day}`, row]));
  return wishes.map(({ last }, index) =>
    Array.from({ length: last }, (_, i): OutageDay => {
      const day = from + (days - last + i) * dayMs;
      const row = found.get(`${index + 1} ${day}`);
      const { incidents = 0, drill = false, down = 0 } = row ?? {};
      return { date: toDate(day), incidents, drill, downSeconds: Math.round(down / 1000) };
    }),
  );
}

/** Times in ms. */
interface Found {
  readonly position: number;
  readonly day: number;
  readonly incidents: number;
  readonly drill: boolean;
  readonly down: number;
}
