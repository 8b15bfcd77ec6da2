/** Deadlines of cases that wait for a decision. */

import { checkSeesDeadlines, deadlineSight } from '../../access/deadline-sight.ts';
import { type Deadline, pageOf, placeOf } from '../../applications/decision/deadlines.ts';
import type { Incident } from '../../incidents/incident.ts';
import { kept } from '../../storage/kept.ts';
import { shownCode } from '../answers/application-result.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toCountedConnection, toPageRequest } from '../inputs/lists.ts';

export const deadlineResolvers = {
  Query: {
    async deadlines(_, { first, after = null, filter }, context) {
      const request = toPageRequest({ first, after });
      checkSeesDeadlines(context.viewer);
      const all = await context.deadlines.all(filter);
      return toCountedConnection(request, { ...pageOf(all, request), total: all.length }, placeOf);
    },
  },
  Incident: {
    async deadlines(incident, { first }, context) {
      const page = toPageRequest({ first });
      const atRisk = await atRiskOf(incident, context);
      return atRisk && pageOf(atRisk, page).items.slice();
    },
    deadlineCount: async (incident, _, context) => (await atRiskOf(incident, context))?.length ?? null,
  },
  Deadline: {
    application: ({ applicationId }, _, context) =>
      kept(() => context.applicationParts.seen.load(applicationId)),
    stateService: ({ stateService }) => shownCode(stateService) ?? 'OTHER',
    overdue: ({ isOverdue }) => isOverdue,
  },
} satisfies Resolvers;

/** Null: the viewer sees no deadlines. An outage that ended endangers none. */
async function atRiskOf(incident: Incident, { viewer, deadlines }: Context): Promise<Deadline[] | null> {
  if (deadlineSight(viewer) === 'NONE') return null;
  return incident.resolvedAt === null ? deadlines.atRisk.load(incident) : [];
}
