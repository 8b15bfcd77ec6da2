/** The statement, the records of clerks and the enclosed answers of an application. */
import { permission } from '../../access/asking/permission.ts';
import type { Enclosure as KeptEnclosure } from '../../applications/answers/answer-rows.ts';
import { type Application, purposeOf } from '../../applications/application.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import { kept } from '../../storage/kept.ts';
import { accessOf, isConsentSystem } from '../../systems/systems.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { EnclosureSource } from '../sources.ts';

export const keptPartResolvers = {
  Application: {
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
    /** The right is asked anew, and the look goes on record before the answer leaves. */
    async answer({ application, systemId, part, askedAt, records }, _, context) {
      const { iin } = application;
      const purpose = purposeOf(application);
      const refusal = await permission(context, {
        system: systemId,
        scope: accessOf(systemId).scope,
        iin,
        purpose,
      });
      if (refusal !== null) return context.answers.of(refusal, { iin, purpose });
      const outcome = {
        systemId,
        part,
        askedAt,
        records,
        kind: 'answered',
        busId: null,
        attempts: [],
      } as const;
      const look = await context.looks.begin({ systemId, part, subjects: [{ iin }], isKept: true });
      look.end([outcome]);
      return context.answers.of(outcome, { iin, purpose });
    },
  },
} satisfies Resolvers;

const recordTypes = { PACKAGE: 'PackageLook', FINDING: 'ClerkFinding', GROUND: 'FoundGround' } as const;

function toEnclosure(application: Application, answer: KeptEnclosure): EnclosureSource[] {
  const { kind, systemId, askedAt } = answer;
  if (kind !== 'records' || askedAt === null || !isConsentSystem(systemId)) return [];
  return [{ ...answer, application, systemId, askedAt }];
}
