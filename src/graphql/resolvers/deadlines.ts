/** Deadlines of cases that wait for a decision. */

import { checkSeesDeadlines, deadlineSight } from '../../access/deadline-sight.ts';
import { deadlinesAtRisk } from '../../applications/decision/at-risk.ts';
import { openDeadlines, pageOf, placeOf } from '../../applications/decision/deadlines.ts';
import { parseInstant } from '../../kernel/dates.ts';
import { kept } from '../../storage/kept.ts';
import { shownCode } from '../answers/application-result.ts';
import type { Context } from '../context.ts';
import type { DeadlineFilter, Resolvers } from '../generated/resolvers.ts';
import { toCountedConnection, toPageRequest } from '../inputs/lists.ts';

export const deadlineResolvers = {
  Query: {
    async deadlines(_, { first, after = null, filter }, context) {
      const request = toPageRequest({ first, after });
      checkSeesDeadlines(context.viewer);
      const all = await seenDeadlines(context, filter);
      return toCountedConnection(request, { ...pageOf(all, request), total: all.length }, placeOf);
    },
  },
  Incident: {
    async deadlines(incident, { first }, context) {
      const page = toPageRequest({ first });
      if (deadlineSight(context.viewer) === 'NONE') return null;
      if (incident.resolvedAt !== null) return [];
      const outage = { ...incident, isForced: incident.forced !== null };
      const all = await seenDeadlines(context);
      const { database } = context.records;
      return pageOf(await kept(() => deadlinesAtRisk(database, outage, all)), page).items.slice();
    },
  },
  Deadline: {
    application: ({ applicationId }, _, context) =>
      kept(() => context.applicationParts.seen.load(applicationId)),
    stateService: ({ stateService }) => shownCode(stateService) ?? 'OTHER',
    overdue: ({ isOverdue }) => isOverdue,
  },
} satisfies Resolvers;

function seenDeadlines(context: Context, filter?: DeadlineFilter | null) {
  const { viewer, records, clock, applications } = context;
  const sight = deadlineSight(viewer);
  const wanted = filter?.stateService ?? null;
  const seen = sight === 'ALL' ? null : viewer.provides;
  const stateServices = wanted === null ? seen : (seen?.filter((code) => code === wanted) ?? [wanted]);
  const before = filter?.before ? (parseInstant(filter.before) ?? null) : null;
  const of = { stateServices, before, isOverdue: filter?.overdue ?? null };
  return kept(() => openDeadlines(records.database, clock.now(), applications, of));
}
