import { ticketSight } from '../../access/ticket-sight.ts';
import { countWaiting } from '../../applications/count-waiting.ts';
import { startOfDay, toDate } from '../../kernel/clock.ts';
import { parseInstant } from '../../kernel/dates.ts';
import { inLanguage } from '../../kernel/text.ts';
import { kept } from '../../storage/kept.ts';
import { lastAcceptedAt } from '../../tickets/delivery/messages.ts';
import { seenMessage, seenMessageList } from '../../tickets/seen-tickets.ts';
import { ticketFigures } from '../../tickets/ticket-figures.ts';
import { listTimeline } from '../../tickets/timeline.ts';
import { timelineSentence } from '../../tickets/timeline-sentence.ts';
import { findRecords } from '../found-records.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { enumNameOf } from '../inputs/drill.ts';
import { toFreeText } from '../inputs/free-text.ts';
import {
  toConnection,
  toCountedConnection,
  toDays,
  toMessageFilter,
  toPageRequest,
  toTimelineFilter,
} from '../inputs/lists.ts';

const dayMs = 24 * 3600 * 1000;

/** Fields of the operator's page. The pending rows of this replica are written first. */
export const operatorRoomResolvers = {
  Query: {
    async gateway(_, _args, { gateway, drills, records, settings, viewer }) {
      const seesLetters = ticketSight(viewer).kind !== 'NONE';
      const redirectedTo = seesLetters ? settings.message.redirectTo : null;
      const accepted = await kept(() => lastAcceptedAt(records.database));
      const mail = { kind: gateway.mail, redirectedTo, lastAcceptedAt: accepted };
      return { ...gateway, mail, drills: drills?.running() ?? [] };
    },
    async supportMessages(_, { first, after = null, filter }, context) {
      const page = toPageRequest({ first, after });
      await context.records.flush();
      const found = await kept(() => seenMessageList(context, page, toMessageFilter(filter)));
      return toCountedConnection(page, found, ({ kept: { created_at: at, id } }) => ({ at, id }));
    },
    async supportMessage(_, { id }, context) {
      await context.records.flush();
      return kept(() => seenMessage(context, id));
    },
    async timeline(_, { first, after = null, filter }, { records, viewer }) {
      const page = toPageRequest({ first, after });
      await records.flush();
      const [sight, wanted] = [ticketSight(viewer), toTimelineFilter(filter)];
      const found = await kept(() => listTimeline(records.database, page, sight, wanted));
      return toConnection(page, found, ({ at, key }) => ({ at, id: key }));
    },
    async supportTicketFigures(_, { day: asked }, { records, viewer, clock }) {
      const from = asked ? (parseInstant(`${asked}T00:00:00+05:00`) ?? 0) : startOfDay(clock.now());
      await records.flush();
      const figures = await kept(() =>
        ticketFigures(records.database, from, from + dayMs, ticketSight(viewer)),
      );
      return { day: toDate(from), ...figures };
    },
    waitingApplications: (_, _args, context) => kept(() => countWaiting(context, context.applications)),
    async findRecords(_, { number }, context) {
      const wanted = toFreeText(number, 'number', 128);
      await context.records.flush();
      return kept(() => findRecords(context, wanted));
    },
  },
  RunningDrill: {
    system: ({ systemId }) => systemId,
    fault: ({ fault }) => enumNameOf(fault),
  },
  ConnectedSystem: {
    days: ({ id: systemId }, { last }, { outageDays }) =>
      kept(() => outageDays.load({ systemId, part: null, last: toDays(last) })),
  },
  SystemPart: {
    days: ({ id: systemId, part }, { last }, { outageDays }) =>
      kept(() => outageDays.load({ systemId, part, last: toDays(last) })),
  },
  SupportMessage: {
    incident: ({ kept: message }, _, { letters }) => message && letters.incident(message.incident_id),
    createdAt: ({ kept: message }) => message?.created_at ?? null,
    ticketCount: ({ message }) => message.ticketCount,
  },
  TimelineEntry: {
    text: (entry, { language }) => inLanguage(timelineSentence(entry), language),
  },
  FoundRecord: {
    text: ({ text }, { language }) => inLanguage(text, language),
  },
} satisfies Resolvers;
