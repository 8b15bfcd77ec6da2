import { sql } from 'kysely';
import type { Database } from '../storage/database.ts';
import type { CountedPage, PageRequest } from '../storage/page.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Incident } from './incident.ts';
import { toIncident } from './records/incident-rows.ts';

export interface IncidentFilter {
  readonly systems: readonly SystemKey[] | null;
  readonly isOpen: boolean | null;
  readonly audience: Incident['audience'] | null;
  readonly drill: boolean | null;
}

/** Incidents, the youngest first. */
export async function listIncidents(
  database: Database,
  { first, after }: PageRequest,
  { systems, isOpen, audience, drill }: IncidentFilter,
): Promise<CountedPage<Incident>> {
  let all = database.selectFrom('incidents');
  if (systems !== null) all = all.where('system_id', 'in', systems.length === 0 ? [''] : [...systems]);
  if (isOpen !== null) all = all.where('resolved_at', isOpen ? 'is' : 'is not', null);
  if (audience !== null) all = all.where('audience', '=', audience);
  if (drill !== null) all = all.where('drill', '=', drill);
  const page = after ? all.where(sql<boolean>`(since_at, id) < (${after.at}, ${after.id})`) : all;
  const [rows, { total }] = await Promise.all([
    page
      .selectAll()
      .orderBy('since_at', 'desc')
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute(),
    all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  return { items: rows.slice(0, first).map(toIncident), hasNext: rows.length > first, total };
}
