import { inLanguage, type Language } from '../../kernel/text.ts';
import type { Paper } from '../../papers/paper.ts';
import { layoutIsOurs, paperTitles } from '../../papers/sheet-texts.ts';
import type { PaperKind } from '../../services/paper-kinds.ts';
import { kept } from '../../storage/kept.ts';
import { shownCode } from '../answers/application-result.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';

type InLanguage = { readonly language: Language };

/** Fields of every paper. */
const shared = {
  title: ({ kind }: Paper, { language }: InLanguage) => inLanguage(paperTitles[kind], language),
  stateService: ({ service }: Paper) => shownCode(service.code) ?? 'OTHER',
  stateServiceName: ({ service }: Paper, { language }: InLanguage) => inLanguage(service.name, language),
  ruleItem: ({ item }: Paper) => item,
  layoutNote: (_: Paper, { language }: InLanguage) => inLanguage(layoutIsOurs, language),
  iin: ({ person }: Paper) => person.iin,
  personName: ({ person }: Paper) => person.name,
} as const;

/** Papers that were handed out, each kind as a type of its own. */
export const paperResolvers = {
  Application: { papers: ({ id }, _, context) => papersOf(context, id) },
  NotAccepted: {
    async papers({ applicationId, grounds }, _, context) {
      const papers = await papersOf(context, applicationId);
      return papers.filter((paper) => grounds.some(({ code }) => code === groundOf(paper)));
    },
  },
  StateService: { papers: ({ papers }) => [...papers] },
  PaperRule: {
    title: ({ kind }, { language }) => inLanguage(paperTitles[kind], language),
    ruleItem: ({ item }) => item,
  },
  Paper: { __resolveType: ({ kind }: Paper) => paperTypes[kind] },
  PaperIssuer: {
    organisationBin: ({ organisation }) => organisation?.bin ?? null,
    organisationName: ({ organisation }) => organisation?.name ?? null,
  },
  AcceptanceReceipt: {
    ...shared,
    registeredAt: ({ facts }) => facts.registration.registeredAt,
    documents: ({ facts }) => [...facts.documents],
  },
  ReceivedDocument: { kind: ({ kind }, { language }) => inLanguage(kind, language) },
  PensionDifferenceRefusalReceipt: { ...shared, ground: ({ facts }) => facts.ground },
  LossOfCapacityRefusalReceipt: { ...shared, ground: ({ facts }) => facts.ground },
  ContributionsNotification: {
    ...shared,
    periodFrom: ({ facts }) => facts.period.from,
    periodTo: ({ facts }) => facts.period.to,
    contributions: ({ facts }) => [...facts.contributions],
    total: ({ facts }) => facts.total,
  },
  AppointmentDecision: {
    ...shared,
    outcome: ({ facts }) => facts.outcome,
    reasons: ({ facts }) => [...facts.reasons],
  },
} satisfies Resolvers;

/** Type of the schema by the kind of the paper. */
export const paperTypes = {
  ACCEPTANCE_RECEIPT: 'AcceptanceReceipt',
  PENSION_DIFFERENCE_REFUSAL: 'PensionDifferenceRefusalReceipt',
  LOSS_OF_CAPACITY_REFUSAL: 'LossOfCapacityRefusalReceipt',
  CONTRIBUTIONS_NOTIFICATION: 'ContributionsNotification',
  APPOINTMENT_DECISION: 'AppointmentDecision',
} as const satisfies Record<PaperKind, string>;

function papersOf({ applicationParts }: Context, applicationId: string): Promise<Paper[]> {
  return kept(() => applicationParts.papers.load(applicationId));
}

/** Code of the ground of a receipt of refusal; null for every other paper. */
function groundOf({ facts }: Paper): string | null {
  return 'ground' in facts ? facts.ground.code : null;
}
