/** The provider's proceeding: its acts, its terms, and its records. */
import { decidingSystemOf } from '../../applications/decision/ask-decision.ts';
import { proceedingOf } from '../../applications/decision/proceeding.ts';
import type { ProceedingKind } from '../../applications/decision/proceeding-records.ts';
import type { RefusalObstacle, Terms } from '../../applications/decision/terms.ts';
import { decide, recordInProceeding } from '../../applications/use-cases/decide.ts';
import { takeDecision } from '../../applications/use-cases/take-decision.ts';
import type { UseCase } from '../../applications/use-cases/use-case.ts';
import { inLanguage } from '../../kernel/text.ts';
import { kept } from '../../storage/kept.ts';
import { shownCode } from '../answers/application-result.ts';
import { collisionTexts, obstacleTexts, termTexts } from '../answers/decision-texts.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toGrant, toHearing, toNotice, toObjection, toObtained, toReasons } from '../inputs/decision.ts';
import { changeApplication } from './application-mutations.ts';

type Changing = Parameters<typeof changeApplication>;
type Change = (useCase: UseCase) => ReturnType<Changing[2]>;
const byProvider = (context: Changing[0], input: Changing[1], change: Change) =>
  changeApplication(context, input, change, 'DECIDE');

export const decisionResolvers = {
  Mutation: {
    intendRefusal: (_, { input }, context) => recorded(context, input, toNotice(input)),
    recordNoticeObtained: (_, { input }, context) => recorded(context, input, toObtained(input)),
    recordObjection: (_, { input }, context) => recorded(context, input, toObjection(input)),
    recordHearing: (_, { input }, context) => recorded(context, input, toHearing(input)),
    grantApplication(_, { input }, context) {
      const decision = toGrant(input);
      return byProvider(context, input, (useCase) => decide(useCase, decision));
    },
    refuseApplication(_, { input }, context) {
      const reasons = toReasons(input.reasons, 1);
      return byProvider(context, input, (useCase) => decide(useCase, { outcome: 'REFUSED', reasons }));
    },
    takeDecision: (_, { input }, context) => changeApplication(context, input, takeDecision, 'SEE'),
  },
  Application: {
    async proceeding(application, _, { applicationParts, applications, clock }) {
      if (application.acceptedCase === null) return null;
      const records = await kept(() => applicationParts.proceedings.load(application.id));
      return proceedingOf(application, records, clock.now(), applications);
    },
  },
  Proceeding: {
    decideBy: ({ terms }) => terms?.decideBy ?? null,
    noticeBy: ({ terms }) => terms?.noticeBy ?? null,
    objectBy: ({ terms }) => terms?.objectBy ?? null,
    refuseFrom: ({ terms }) => terms?.refuseFrom ?? null,
    obstacles: ({ terms, records }) => (terms && !isDecided(records) ? obstaclesOf(terms) : []),
    collisions: ({ terms }) => (terms?.collisions ?? []).map((kind) => ({ kind })),
    records: ({ records, ...of }) => records.map((record) => ({ ...record, ...of })),
    termsUnknownBecause: ({ isUnknown }, { language }) =>
      isUnknown ? inLanguage(termTexts.TermsUnknown, language) : null,
  },
  RefusalObstacle: {
    until: ({ kind, terms }) => endOfObstacle(kind, terms),
    message: ({ kind }, { language }) => inLanguage(obstacleTexts[kind], language),
  },
  TermCollision: { message: ({ kind }, { language }) => inLanguage(collisionTexts[kind], language) },
  ProceedingRecord: { __resolveType: ({ kind }) => recordTypes[kind] },
  RefusalNotice: { reasons: ({ reasons }) => [...reasons] },
  Objection: {
    late: ({ madeAt, terms }) => (terms?.objectBy == null ? null : madeAt > terms.objectBy),
  },
  ProviderDecision: {
    reasons: ({ reasons }) => [...reasons],
    late: ({ terms }) => terms?.collisions.includes('DECISION_OVERDUE') ?? null,
    period: ({ period = null, rule, provider }) => period && { ...period, rule, provider },
    told: ({ told }) => told ?? null,
  },
  DecisionPeriod: {
    startsOn: ({ from }) => from,
    endsOn: ({ until }) => until,
    ruleItem: ({ rule }) => rule.period?.item ?? rule.item,
    setBy: ({ provider }, { language }) => provider && inLanguage(provider, language),
  },
  RefusalNotLawful: {
    obstacles: ({ terms }) => obstaclesOf(terms),
    until: ({ terms }) => terms.refuseFrom,
    message: ({ obstacles }, { language }) =>
      [termTexts.RefusalNotLawful, ...obstacles.map((kind) => obstacleTexts[kind])]
        .map((text) => inLanguage(text, language))
        .join(' '),
  },
  TermsUnknown: { message: (_, { language }) => inLanguage(termTexts.TermsUnknown, language) },
  Viewer: { provides: ({ provides }) => provides.flatMap((code) => shownCode(code) ?? []) },
  StateService: { decision: ({ decision }) => decision },
  DecisionRule: {
    ruleItem: ({ item }) => item,
    system: (rule, _, { applications }) => decidingSystemOf(rule, applications.isConnected),
    periodItem: ({ period }) => period?.item ?? null,
  },
  HearingRule: {
    ruleItem: ({ item }) => item,
    objectionWorkingDays: ({ objection }) => objection?.workingDays ?? null,
    objectionItem: ({ objection }) => objection?.item ?? null,
    outcomeItem: ({ outcome }) => outcome.item,
  },
} satisfies Resolvers;

const recordTypes = {
  NOTICE: 'RefusalNotice',
  OBTAINED: 'NoticeObtained',
  OBJECTION: 'Objection',
  HEARING: 'Hearing',
  DECISION: 'ProviderDecision',
} as const satisfies Record<ProceedingKind, string>;

const recorded = (
  context: Changing[0],
  input: Changing[1],
  record: Parameters<typeof recordInProceeding>[1],
) => byProvider(context, input, (useCase) => recordInProceeding(useCase, record));

const isDecided = (records: readonly { readonly kind: string }[]) =>
  records.some(({ kind }) => kind === 'DECISION');

const obstaclesOf = (terms: Terms) => terms.obstacles.map((kind) => ({ kind, terms }));

/** First moment without the obstacle; null for one that ends by an act. */
function endOfObstacle(kind: RefusalObstacle, { noticeOver, objectBy }: Terms): number | null {
  if (kind === 'NOTICE_TERM') return noticeOver;
  return kind === 'OBJECTION_TERM' && objectBy !== null ? objectBy + 1 : null;
}
