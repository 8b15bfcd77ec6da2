/** Actions of people and of the gateway about outages, read from the rows that keep them. */
import { type RawBuilder, sql } from 'kysely';
import type { TicketSight } from '../access/ticket-sight.ts';
import { hasNumber } from '../incidents/records/incident-rows.ts';
import type { Database } from '../storage/database.ts';
import type { Page, PageRequest } from '../storage/page.ts';
import type { SystemKey } from '../systems/systems.ts';
import { tellsOf } from './list-messages.ts';
import type { timelineTexts } from './texts/timeline-texts.ts';

export interface TimelineEntry {
  readonly at: number;
  /** Place among the entries of one instant. */
  readonly key: string;
  readonly kind: keyof typeof timelineTexts;
  /** GATEWAY, or the account of a person. */
  readonly by: string;
  /** Reason or note of the person, reply of the mail server, or cause of an end; null where there is none. */
  readonly reason: string | null;
  readonly incident: string | null;
  readonly ticket: string | null;
  readonly message: string | null;
  readonly window: string | null;
  readonly system: SystemKey;
  readonly part: string | null;
}

export interface TimelineFilter {
  readonly incidentId: string | null;
  readonly systems: readonly string[] | null;
  readonly byPeople: boolean | null;
}

/** Lists the entries that the viewer may see, the youngest first. */
export async function listTimeline(
  database: Database,
  page: PageRequest,
  sight: TicketSight,
  filter: TimelineFilter,
): Promise<Page<TimelineEntry>> {
  const { first, after } = page;
  const conditions = [...filters(filter), ...seen(sight)];
  // The instant alone bounds the scan of an index; the key decides among entries of one instant.
  if (after) conditions.push(sql`at <= ${after.at} and (at < ${after.at} or key < ${after.id})`);
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
  // Each source gives a page of its own by its index: only these few rows are sorted together.
  const pages = sources.map(
    (source) =>
      sql`(select * from (${source}) as entry (${columns}) where ${where} order by at desc, key desc limit ${first + 1})`,
  );
  const { rows } = await sql<TimelineEntry>`
    ${sql.join(pages, sql` union all `)} order by at desc, key desc limit ${first + 1}`.execute(database);
  return { items: rows.slice(0, first), hasNext: rows.length > first };
}

function filters({ incidentId, systems, byPeople }: TimelineFilter): RawBuilder<unknown>[] {
  return [
    ...(incidentId === null
      ? []
      : [sql`incident in (select id from incidents where ${hasNumber(incidentId)})`]),
    ...(systems === null ? [] : [sql`system = any(${[...systems]}::text[])`]),
    ...(byPeople === null ? [] : [byPeople ? sql`by <> 'GATEWAY'` : sql`by = 'GATEWAY'`]),
  ];
}

/** Entries about tickets and messages are as secret as these. */
function seen(sight: TicketSight): RawBuilder<unknown>[] {
  if (sight.kind === 'NONE') return [sql`ticket is null and message is null`];
  if (sight.kind !== 'OWN') return [];
  const { owner } = sight;
  return [
    sql`(ticket is null or exists (
      select 1 from support_tickets where id = entry.ticket and support_tickets.owner = ${owner}))`,
    sql`(message is null or exists (
      select 1 from support_messages where id = entry.message and ${tellsOf(owner)}))`,
  ];
}

const columns = sql`at, key, kind, by, reason, incident, ticket, message, "window", system, part`;

/** Rows of each table as entries, with these columns. */
const sources: readonly RawBuilder<unknown>[] = [
  sql`select since_at, 'I.' || id, 'INCIDENT_OPENED', 'GATEWAY', null,
    id, null, null, null, system_id, part from incidents`,
  // An operator's end has a row of its own: a reopened incident forgets it.
  sql`select resolved_at, 'J.' || id, 'INCIDENT_ENDED', 'GATEWAY', resolved_by,
    id, null, null, null, system_id, part from incidents where resolved_at is not null and resolved_by <> 'OPERATOR'`,
  sql`select event.at, 'T.' || event.id, case event.what when 'NUMBERED' then 'TICKET_COMPLETED' else 'TICKET_' || event.what end,
    event.by, event.note, incident_id, ticket_id, null, null, system_id, part
    from support_ticket_events as event
      join support_tickets on support_tickets.id = ticket_id join incidents on incidents.id = incident_id
    where event.by <> 'GATEWAY' and what in ('COMPLETED', 'NUMBERED', 'SENT_BY_HAND', 'ANSWERED', 'CLOSED')`,
  sql`select sent_at, 'M.' || support_messages.id, 'MESSAGE_SENT', 'GATEWAY', null,
    incident_id, null, support_messages.id, null, system_id, part
    from support_messages join incidents on incidents.id = incident_id where sent_at is not null`,
  sql`select action.at, 'A.' || action.id, kind, by, action.reason, incident_id, ticket_id, message_id, window_id,
    coalesce(incidents.system_id, announced.system_id), coalesce(incidents.part, announced.part)
    from outage_actions as action
      left join incidents on incidents.id = incident_id
      left join maintenance_windows as announced on announced.id = window_id`,
];
