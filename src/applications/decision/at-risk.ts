/** Cases whose working days an open outage eats. */
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import type { Database } from '../../storage/database.ts';
import { type SystemKey, systemKeys, systemOf } from '../../systems/systems.ts';
import { type Deadline, openDeadlines } from './deadlines.ts';
import type { Counting } from './proceeding.ts';

/** An outage, as far as the cases need it. */
interface Outage {
  readonly id: string;
  readonly systemId: SystemKey;
  readonly part: string | null;
  /** True: a person switched the system off here, and with it every system behind it. */
  readonly isForced: boolean;
}

/**
 * Systems and parts that the way from the case to its result needs: the one that has the case, the one that learns the stages, the
 * receiver of the result, and their bus.
 */
function isNeeded({ stateService, route }: Deadline, { systemId, part, isForced }: Outage): boolean {
  const service = stateServiceOf(stateService);
  const { monitoring = null, result = null, decision = null } = service ?? {};
  const needed = [
    routeOf(service, route)?.case?.system,
    decision?.from,
    monitoring && (monitoring.from ?? 'SERVICE_MONITORING'),
    result?.routes.includes(route) ? result.to : null,
  ];
  return systemKeys
    .filter((key) => needed.includes(key))
    .some((key) => {
      const { busId, busPart = null } = systemOf(key);
      if (systemId === key) return true;
      return systemId === busId && (part === busPart || isForced);
    });
}

/** Deadlines that an outage endangers, the nearest first: the case needs the system, or has a ticket of the outage. */
export async function deadlinesAtRisk(
  database: Database,
  outage: Outage,
  all: readonly Deadline[],
): Promise<Deadline[]> {
  if (all.length === 0) return [];
  const tickets = await database
    .selectFrom('support_tickets')
    .select('application_ref')
    .where('incident_id', '=', outage.id)
    .where('application_ref', 'is not', null)
    .execute();
  const named = new Set(tickets.map((ticket) => ticket.application_ref));
  return all.filter((one) => named.has(one.applicationId) || isNeeded(one, outage));
}

/** Number of endangered cases by system and by the working days that are left (`unknown` where they cannot be computed). */
export async function countAtRisk(database: Database, now: number, counting: Counting) {
  const incidents = await database
    .selectFrom('incidents')
    .select(['id', 'system_id', 'part', 'forced'])
    .where('resolved_at', 'is', null)
    .where('drill', '=', false)
    .execute();
  const all = incidents.length === 0 ? [] : await openDeadlines(database, now, counting);
  const systems = Map.groupBy(incidents, (row) => row.system_id as SystemKey);
  const counted = [...systems].map(async ([system, rows]) => {
    const found = await Promise.all(
      rows.map(({ id, part, forced }) =>
        deadlinesAtRisk(database, { id, systemId: system, part, isForced: forced !== null }, all),
      ),
    );
    const cases = new Map(found.flat().map((one) => [one.applicationId, one]));
    const byDays = Map.groupBy(cases.values(), (one) => String(one.workingDaysLeft ?? 'unknown'));
    return [...byDays].map(([left, ones]) => ({ system, left, cases: ones.length }));
  });
  return (await Promise.all(counted)).flat();
}
