/** Deadlines of cases, as far as the viewer of a request may see them. */
import DataLoader from 'dataloader';
import { deadlineSight } from '../access/deadline-sight.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Applications } from '../applications/applications.ts';
import { deadlinesAtRisk } from '../applications/decision/at-risk.ts';
import { openDeadlines } from '../applications/decision/deadlines.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Clock } from '../kernel/clock.ts';
import { parseInstant } from '../kernel/dates.ts';
import type { Database } from '../storage/database.ts';
import { kept } from '../storage/kept.ts';
import type { DeadlineFilter } from './generated/resolvers.ts';

export type SeenDeadlines = ReturnType<typeof createSeenDeadlines>;

export function createSeenDeadlines(deps: {
  readonly viewer: Viewer;
  readonly database: Database;
  readonly applications: Applications;
  readonly clock: Clock;
}) {
  const { viewer, database, applications, clock } = deps;

  function all(filter?: DeadlineFilter | null) {
    const wanted = filter?.stateService ?? null;
    const seen = deadlineSight(viewer) === 'ALL' ? null : viewer.provides;
    const stateServices = wanted === null ? seen : (seen?.filter((code) => code === wanted) ?? [wanted]);
    const before = filter?.before ? (parseInstant(filter.before) ?? null) : null;
    const of = { stateServices, before, isOverdue: filter?.overdue ?? null };
    return kept(() => openDeadlines(database, clock.now(), applications, of));
  }

  return {
    all,
    /** Those that an open outage endangers: read once for all outages that a request asks about. */
    atRisk: new DataLoader(
      async (incidents: readonly Incident[]) => {
        const outages = incidents.map((one) => ({ ...one, isForced: one.forced !== null }));
        const deadlines = await all();
        return kept(() => deadlinesAtRisk(database, outages, deadlines));
      },
      { cache: false },
    ),
  };
}
