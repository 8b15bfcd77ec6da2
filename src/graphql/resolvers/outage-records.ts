import { listIncidents } from '../../incidents/list-incidents.ts';
import { isOpenAt } from '../../incidents/operations/maintenance-window.ts';
import { standingWindows } from '../../incidents/operations/window-rows.ts';
import { findIncident } from '../../incidents/records/incident-rows.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { kept } from '../../storage/kept.ts';
import { seenTicket, seenTickets } from '../../tickets/seen-tickets.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toCountedConnection, toIncidentFilter, toPageRequest, toTicketFilter } from '../inputs/lists.ts';

/** Lists of records. The pending rows of this replica are written first. */
export const outageRecordResolvers = {
  Query: {
    async incidents(_, { first, after = null, filter }, { records }) {
      const page = toPageRequest({ first, after });
      await records.flush();
      const found = await kept(() => listIncidents(records.database, page, toIncidentFilter(filter)));
      return toCountedConnection(page, found, ({ since, id }) => ({ at: since, id }));
    },
    async incident(_, { id }, { records }) {
      await records.flush();
      return kept(() => findIncident(records.database, id));
    },
    async supportTickets(_, { first, after = null, filter }, context) {
      const page = toPageRequest({ first, after });
      await context.records.flush();
      const found = await kept(() => seenTickets(context, page, toTicketFilter(filter)));
      return toCountedConnection(page, found, ({ createdAt, id }) => ({ at: createdAt, id }));
    },
    async supportTicket(_, { id }, context) {
      await context.records.flush();
      return kept(() => seenTicket(context, id));
    },
    maintenanceWindows: (_, _args, { records, clock }) =>
      kept(() => standingWindows(records.database, clock.now())),
  },
  Incident: {
    parent: ({ parentId }, _, { records }) =>
      parentId === null ? null : kept(() => findIncident(records.database, parentId)),
    faults: ({ faults }) =>
      Object.entries(faults).map(([faultClass, { first, last, questions }]) => ({
        faultClass: faultClass as FaultClass,
        firstAt: first,
        lastAt: last,
        questions,
      })),
    evidence: ({ lastEvidence }) => lastEvidence,
    messages: ({ id }, _, { letters }) => letters.ofIncident(id),
  },
  MaintenanceWindow: {
    system: ({ systemId }) => systemId,
    open: (window, _, { clock }) => isOpenAt(window, clock.now()),
  },
} satisfies Resolvers;
