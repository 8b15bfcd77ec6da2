/** Cases whose working days an open outage eats. */
import { neededByCase } from '../../services/blocks.ts';
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import type { Database } from '../../storage/database.ts';
import { nonEmpty } from '../../storage/lists.ts';
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

/** True where the way from the case to its result leads through the outage. */
function isNeeded({ stateService, route }: Deadline, { systemId, part, isForced }: Outage): boolean {
  const service = stateServiceOf(stateService);
  const way = routeOf(service, route);
  if (service === null || way === null) return false;
  const needed = neededByCase(way, service);
  return systemKeys
    .filter((key) => needed.includes(key))
    .some((key) => {
      const { busId, busPart = null } = systemOf(key);
      if (systemId === key) return true;
      return systemId === busId && (part === busPart || isForced);
    });
}

/** Deadlines that each outage endangers, the nearest first: the case needs the system, or has a ticket of the outage. */
export async function deadlinesAtRisk(
  database: Database,
  outages: readonly Outage[],
  all: readonly Deadline[],
): Promise<Deadline[][]> {
  if (all.length === 0) return outages.map(() => []);
  const tickets = await database
    .selectFrom('support_tickets')
    .select(['incident_id', 'application_ref'])
    .where('incident_id', 'in', nonEmpty(outages.map(({ id }) => id)))
    .where('application_ref', 'is not', null)
    .execute();
  const named = new Set(tickets.map((ticket) => `${ticket.incident_id} ${ticket.application_ref}`));
  return outages.map((outage) =>
    all.filter((one) => named.has(`${outage.id} ${one.applicationId}`) || isNeeded(one, outage)),
  );
}

/** Number of endangered cases by system and by the working days that are left (`unknown` where they cannot be computed). */
export async function countAtRisk(database: Database, now: number, counting: Counting) {
  const rows = await database
    .selectFrom('incidents')
    .select(['id', 'system_id', 'part', 'forced'])
    .where('resolved_at', 'is', null)
    .where('drill', '=', false)
    .execute();
  const outages = rows.map(({ id, system_id, part, forced }) => ({
    ...{ id, part, systemId: system_id as SystemKey, isForced: forced !== null },
  }));
  const all = outages.length === 0 ? [] : await openDeadlines(database, now, counting);
  const found = await deadlinesAtRisk(database, outages, all);
  return [...new Set(outages.map(({ systemId }) => systemId))].flatMap((system) => {
    // A case is one, however many outages of the system endanger it.
    const cases = new Set(found.filter((_, i) => outages[i]?.systemId === system).flat());
    const byDays = Map.groupBy(cases, (one) => String(one.workingDaysLeft ?? 'unknown'));
    return [...byDays].map(([left, ones]) => ({ system, left, cases: ones.length }));
  });
}
