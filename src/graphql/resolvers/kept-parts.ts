/** The statement, the records of clerks and the enclosed answers of an application. */
import type { Enclosure as KeptEnclosure } from '../../applications/answers/answer-rows.ts';
import { isOfRepresentation } from '../../applications/applicant/representation.ts';
import { type Application, purposeOf } from '../../applications/application.ts';
import { presentedAccess, type Shown, shownDocuments, wasInForce } from '../../applications/presented.ts';
import { complies, expiring, withShown } from '../../applications/records/document-ends.ts';
import { statementText } from '../../applications/statement/signed-statement.ts';
import { type ReadableEnclosure, readEnclosure } from '../../applications/use-cases/read-enclosure.ts';
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import type { ServiceRoute, StateService } from '../../services/state-service.ts';
import { kept } from '../../storage/kept.ts';
import { isConsentSystem } from '../../systems/systems.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const keptPartResolvers = {
  Application: {
    statementText: (application) => statementText(application),
    async records(application, _, context) {
      const service = stateServiceOf(application.stateService);
      const route = routeOf(service, application.route);
      const records = await kept(() => context.applicationParts.records.load(application.id));
      const shown = await shownOf(context, application, route);
      return records.map((record) => ({ ...record, service, places: route?.reception ?? [], shown }));
    },
    async enclosures(application, _, { applicationParts }) {
      const answers = await kept(() => applicationParts.answers.load(application.id));
      return answers.flatMap((answer) => toEnclosure(application, answer));
    },
  },
  Statement: {
    signedAt: ({ signature }) => signature?.at ?? null,
    notification: ({ notification }) => notification ?? null,
    iban: ({ account }) => (account?.kind === 'iban' ? account.number : null),
    controlAccount: ({ account }) => (account?.kind === 'controlAccount' ? account.number : null),
  },
  ClerkRecord: {
    __resolveType: ({ kind }) => recordTypes[kind],
  },
  PackageLook: {
    complies: (look) => complies(withShown(look, look.shown)),
    documents: ({ service, documents }) => kindsOf(service, documents),
    documentEnds: ({ service, ends = [] }) =>
      ends.map(({ document, lastDay }) => ({ document: kindsOf(service, [document])[0] ?? null, lastDay })),
    decisionExpectedOn: ({ decisionOn = null }) => decisionOn,
    expiring: (look) => kindsOf(look.service, expiring(withShown(look, look.shown))),
  },
  ClerkFinding: {
    contrary: ({ contrary }) => [...contrary],
  },
  FoundGround: {
    ground: ({ service, ground }) => service?.refusalGrounds.find(({ code }) => code === ground) ?? null,
  },
  PresentedDocument: { form: () => 'SHOWN_DOCUMENT', inForce: wasInForce },
  Enclosure: {
    system: ({ systemId }) => systemId,
    async answer(enclosure, _, context) {
      const { application } = enclosure;
      const question = { iin: application.iin, purpose: purposeOf(application) };
      return context.answers.of(await readEnclosure(context, enclosure), question);
    },
  },
} satisfies Resolvers;

const kindsOf = (service: StateService | null, codes: readonly string[]) =>
  service?.documents.filter(({ code }) => codes.includes(code)) ?? [];

/** Documents that the person showed; no answer is opened where no item of the route lets them. */
async function shownOf(
  { applicationParts }: Context,
  { id, statement }: Application,
  route: ServiceRoute | null,
): Promise<readonly Shown[]> {
  if (!route?.identification) return [];
  return shownDocuments(route, statement, await kept(() => applicationParts.answers.load(id)));
}

const recordTypes = {
  PACKAGE: 'PackageLook',
  FINDING: 'ClerkFinding',
  GROUND: 'FoundGround',
  RECEPTION: 'Reception',
} as const;

function toEnclosure(application: Application, answer: KeptEnclosure): ReadableEnclosure[] {
  const { kind, systemId, askedAt } = answer;
  const isReadable = systemId === presentedAccess.system || isConsentSystem(systemId);
  // The gateway keeps no answer about the applicant's relation that could be shown.
  if (kind !== 'records' || askedAt === null || isOfRepresentation(answer) || !isReadable) return [];
  return [{ ...answer, application, systemId, askedAt }];
}
