import type { Database } from '../storage/database.ts';
import { countRows, nonEmpty, readPage } from '../storage/lists.ts';
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

/** Lists incidents, the youngest first. */
export async function listIncidents(
  database: Database,
  page: PageRequest,
  { systems, isOpen, audience, drill }: IncidentFilter,
): Promise<CountedPage<Incident>> {
  let all = database.selectFrom('incidents').selectAll();
  if (systems !== null) all = all.where('system_id', 'in', nonEmpty(systems));
  if (isOpen !== null) all = all.where('resolved_at', isOpen ? 'is' : 'is not', null);
  if (audience !== null) all = all.where('audience', '=', audience);
  if (drill !== null) all = all.where('drill', '=', drill);
  const order = { at: 'since_at', id: 'id' };
  const [{ rows, hasNext }, total] = await Promise.all([readPage(all, order, page), countRows(all)]);
  return { items: rows.map(toIncident), hasNext, total };
}
