import { seesReadiness } from '../../access/application-sight.ts';
import type { Application } from '../../applications/application.ts';
import { type KeptParts, readinessOfApplication } from '../../applications/kept-application.ts';
import { listApplications } from '../../applications/list-applications.ts';
import { ownApplications, seenApplication } from '../../applications/use-cases/use-case.ts';
import { inLanguage } from '../../kernel/text.ts';
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import { kept } from '../../storage/kept.ts';
import { shownCode } from '../answers/application-result.ts';
import { applicationTexts, codeTexts, signatureTexts } from '../answers/result-texts.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toConnection, toPageRequest } from '../inputs/lists.ts';
import type { ScanSource } from '../sources.ts';
import { changeTypes } from './outage-mutations.ts';

export const applicationResolvers = {
  Query: {
    application: (_, { id }, context) => kept(() => seenApplication(context, context.applications, id)),
    async applications(_, { first, after = null, filter }, { viewer, ask, applications: { parts } }) {
      const page = toPageRequest({ first, after });
      const { states = null, stateService = null, number = null, iin = null } = filter ?? {};
      const wanted = { ...ownApplications(viewer), states, stateService, number, iin };
      const found = await kept(() => listApplications(parts, page, wanted, ask.onDefect));
      return toConnection(page, found, ({ createdAt, id }) => ({ at: createdAt, id }));
    },
  },
  Application: {
    stateService: ({ stateService }) => shownCode(stateService) ?? 'OTHER',
    async readiness(application, _, context) {
      const service = stateServiceOf(application.stateService);
      if (!seesReadiness(context.viewer, routeOf(service, application.route))) return null;
      const parts = await partsOf(context, application.id);
      const readiness = readinessOfApplication(application, parts, context.applications);
      return service && readiness && { ...readiness, service };
    },
    scans: (application, _, context) => scansOf(context, application),
    decision: ({ decision }) => decision?.reason ?? null,
    decidedBy: ({ decision }) => decision?.by ?? null,
    electronicCase: ({ acceptedCase }) => acceptedCase,
    stages: ({ id }, _, { applicationParts }) => kept(() => applicationParts.stages.load(id)),
    result: ({ id }, _, { applicationParts }) => kept(() => applicationParts.results.load(id)),
  },
  Scan: {
    document: ({ kind }) => kind,
    signed: ({ isSigned }) => isSigned,
    form: ({ isSigned }) => (isSigned ? 'ELECTRONIC_DOCUMENT' : 'SCAN'),
  },
  ApplicationResult: {
    __resolveType: (result) => ('__typename' in result ? result.__typename : typeNames[result.kind]),
  },
  NotReady: {
    message: ({ readiness }, { language }) =>
      inLanguage(readiness === null ? applicationTexts.CheckNeeded : applicationTexts.NotReady, language),
  },
  NotAccepted: {
    grounds: ({ grounds }) => [...grounds],
    message: ({ grounds }, { language }) =>
      [...grounds.map(({ text }) => text), applicationTexts.NotAccepted]
        .map((text) => inLanguage(text, language))
        .join(' '),
  },
  AlreadyRecorded: {
    message: (_, { language }) => inLanguage(applicationTexts.AlreadyRecorded, language),
  },
  StatementMissing: {
    message: (_, { language }) => inLanguage(applicationTexts.StatementMissing, language),
  },
  SignatureRefused: {
    message: ({ reason }, { language }) => inLanguage(signatureTexts[reason], language),
  },
  NotIssued: { message: (_, { language }) => inLanguage(applicationTexts.NotIssued, language) },
  NotDecided: { message: (_, { language }) => inLanguage(applicationTexts.NotDecided, language) },
  DocumentNotShown: {
    message: ({ fault }, { language }) =>
      inLanguage(fault === null ? applicationTexts.NotShown : codeTexts[fault], language),
  },
  ScansMissing: {
    documents: ({ documents }) => [...documents],
    message: (_, { language }) => inLanguage(applicationTexts.ScansMissing, language),
  },
} satisfies Resolvers;

const typeNames = {
  ...changeTypes,
  notReady: 'NotReady',
  notAccepted: 'NotAccepted',
  alreadyRecorded: 'AlreadyRecorded',
  scansMissing: 'ScansMissing',
  statementMissing: 'StatementMissing',
  signatureRefused: 'SignatureRefused',
  refusalNotLawful: 'RefusalNotLawful',
  termsUnknown: 'TermsUnknown',
  notIssued: 'NotIssued',
  notDecided: 'NotDecided',
  notShown: 'DocumentNotShown',
} as const;

async function partsOf({ applicationParts }: Context, id: string): Promise<KeptParts> {
  const { scans, answers, records } = applicationParts;
  const [scanned, enclosed, recorded] = await kept(() =>
    Promise.all([scans.load(id), answers.load(id), records.load(id)]),
  );
  return { documents: scanned.map(({ document }) => document), answers: enclosed, records: recorded };
}

/** Scans of an application, in the order in which they came, each with the kind of document that it shows. */
export async function scansOf(
  { applicationParts }: Context,
  { id, stateService }: Pick<Application, 'id' | 'stateService'>,
): Promise<ScanSource[]> {
  const kinds = stateServiceOf(stateService)?.documents ?? [];
  const scans = await kept(() => applicationParts.scans.load(id));
  return scans.map((scan) => ({ ...scan, kind: kinds.find(({ code }) => code === scan.document) ?? null }));
}
