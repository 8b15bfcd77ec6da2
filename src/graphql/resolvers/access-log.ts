import { seesLooks } from '../../access/look-sight.ts';
import type { LookEntry, LookFilter } from '../../access/looks/list-looks.ts';
import { listLooks } from '../../access/looks/list-looks.ts';
import type { RecordedAnswer } from '../../access/looks/look-rows.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { inLanguage } from '../../kernel/text.ts';
import { kept } from '../../storage/kept.ts';
import type { PageRequest } from '../../storage/page.ts';
import { lookSentence } from '../answers/look-sentence.ts';
import { shownCode } from '../answers/shown-code.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toLookFilter } from '../inputs/look-filter.ts';
import { toConnection, toPageRequest } from '../inputs/page.ts';

/** Who looked at whom. What this replica has on disk is taken into the database first. */
export const accessLogResolvers = {
  Query: {
    async myAccessLog(_, { first, after = null }, context) {
      const page = toPageRequest({ first, after });
      const { ownIin } = context.viewer;
      if (ownIin === null)
        throw new RefusedError('FORBIDDEN', 'expected a viewer with an own IIN: a citizen');
      return read(context, page, { ...toLookFilter(null), iin: ownIin }, false);
    },
    async accessLog(_, { first, after = null, filter }, context) {
      const page = toPageRequest({ first, after });
      if (!seesLooks(context.viewer))
        throw new RefusedError('FORBIDDEN', 'expected a viewer with the role auditor');
      return read(context, page, toLookFilter(filter), true);
    },
  },
  AccessLogEntry: {
    id: ({ entry }) => entry.begun.look,
    at: ({ entry }) => entry.begun.at,
    sentence: ({ entry }, { language }) => inLanguage(lookSentence(entry), language),
    viewerKind: ({ entry }) => entry.begun.viewer.kind,
    organisation({ entry }) {
      const { organisation, organisationName } = entry.begun.viewer;
      return organisation === null ? null : { bin: organisation, name: organisationName ?? organisation };
    },
    account: ({ entry, forAuditor }) => (forAuditor ? entry.begun.viewer.id : null),
    iin: ({ entry }) => entry.iin,
    searchedBy: ({ entry }) => entry.begun.searchedBy,
    representation: ({ entry }) => entry.begun.representation,
    purposes: ({ entry }) =>
      entry.purposes.map(({ basis, stateService, ...purpose }) => ({
        ...purpose,
        stateService: shownCode(stateService),
        basis: basis?.kind ?? null,
        basisReference: basis?.reference ?? null,
      })),
    systems: ({ entry }) =>
      entry.systems.map(({ system, part, answer }) => ({
        ...unanswered,
        ...answer,
        system,
        part,
        result: resultOf(answer),
      })),
    ended: ({ entry }) => entry.ended,
    beyondVolume: ({ entry }) => entry.begun.beyondVolume,
    drill: ({ entry }) => entry.begun.drill,
    correlationId: ({ entry }) => entry.begun.correlationId,
  },
} satisfies Resolvers;

const unanswered = {
  attempts: null,
  faultClass: null,
  askedAt: null,
  answeredAt: null,
  serviceId: null,
  messageId: null,
  sessionId: null,
};

function resultOf(answer: RecordedAnswer | null) {
  if (answer === null) return null;
  if (answer.records === null) return 'FAILED';
  return answer.records > 0 ? 'DATA' : 'NO_DATA';
}

async function read(context: Context, page: PageRequest, filter: LookFilter, forAuditor: boolean) {
  const { records, flushLooks } = context;
  await flushLooks();
  const found = await kept(() => listLooks(records, page, filter));
  const items = found.items.map((entry: LookEntry) => ({ entry, forAuditor }));
  return toConnection(page, { ...found, items }, ({ entry }) => ({
    at: entry.begun.at,
    id: entry.begun.look,
  }));
}
