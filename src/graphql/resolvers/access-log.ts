import type { RecordedAnswer } from '../../access/looks/look-rows.ts';
import { allLooks, looksAtViewer, type SeenLook } from '../../access/looks/seen-looks.ts';
import { inLanguage } from '../../kernel/text.ts';
import { shownCode } from '../answers/application-result.ts';
import { lookSentence } from '../answers/look-sentence.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toConnection, toLookFilter, toPageRequest } from '../inputs/lists.ts';

/** The access log. Looks on this replica's disk are taken into the database first. */
export const accessLogResolvers = {
  Query: {
    async myAccessLog(_, { first, after = null }, context) {
      const page = toPageRequest({ first, after });
      return toConnection(page, await looksAtViewer(context, page, toLookFilter(null)), placeOf);
    },
    async accessLog(_, { first, after = null, filter }, context) {
      const page = toPageRequest({ first, after });
      return toConnection(page, await allLooks(context, page, toLookFilter(filter)), placeOf);
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

function resultOf(answer: RecordedAnswer | null) {
  if (answer === null) return null;
  if (answer.records === null) return 'FAILED';
  return answer.records > 0 ? 'DATA' : 'NO_DATA';
}

const placeOf = ({ entry }: SeenLook) => entry.place;
