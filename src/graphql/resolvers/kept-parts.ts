/** The statement, the records of clerks and the enclosed answers of an application. */
import type { Enclosure as KeptEnclosure } from '../../applications/answers/answer-rows.ts';
import { type Application, purposeOf } from '../../applications/application.ts';
import { statementText } from '../../applications/statement/signed-statement.ts';
import { type ReadableEnclosure, readEnclosure } from '../../applications/use-cases/read-enclosure.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import { kept } from '../../storage/kept.ts';
import { isConsentSystem } from '../../systems/systems.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const keptPartResolvers = {
  Application: {
    statementText: (application) => statementText(application),
    async records({ id, stateService }, _, { applicationParts }) {
      const service = stateServiceOf(stateService);
      const records = await kept(() => applicationParts.records.load(id));
      return records.map((record) => ({ ...record, service }));
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
    complies: ({ remarks }) => remarks === null,
    documents: ({ service, documents }) =>
      service?.documents.filter(({ code }) => documents.includes(code)) ?? [],
  },
  ClerkFinding: {
    contrary: ({ contrary }) => [...contrary],
  },
  FoundGround: {
    ground: ({ service, ground }) => service?.refusalGrounds.find(({ code }) => code === ground) ?? null,
  },
  Enclosure: {
    system: ({ systemId }) => systemId,
    async answer(enclosure, _, context) {
      const { application } = enclosure;
      const question = { iin: application.iin, purpose: purposeOf(application) };
      return context.answers.of(await readEnclosure(context, enclosure), question);
    },
  },
} satisfies Resolvers;

const recordTypes = { PACKAGE: 'PackageLook', FINDING: 'ClerkFinding', GROUND: 'FoundGround' } as const;

function toEnclosure(application: Application, answer: KeptEnclosure): ReadableEnclosure[] {
  const { kind, systemId, askedAt } = answer;
  if (kind !== 'records' || askedAt === null || !isConsentSystem(systemId)) return [];
  return [{ ...answer, application, systemId, askedAt }];
}
