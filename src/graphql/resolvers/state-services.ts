/** The catalogue of state services, as a front end draws its forms from it. */
import { inLanguage } from '../../kernel/text.ts';
import { catalogue } from '../../services/catalogue.ts';
import type { StateService } from '../../services/state-service.ts';
import { shownCode } from '../answers/shown-code.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const documentsOf = ({ documents }: StateService, codes: readonly string[]) =>
  documents.filter(({ code }) => codes.includes(code));

export const stateServiceResolvers = {
  Query: {
    stateServices: () => [...catalogue],
  },
  StateService: {
    code: ({ code }) => shownCode(code) ?? 'OTHER',
    name: ({ name }, { language }) => inLanguage(name, language),
    order: ({ order }) => order.code,
    provider: ({ provider }) => provider && { text: provider.name, item: provider.item },
    support: ({ support }) => support && { mailbox: support.mailbox, ruleItem: support.item },
    monitoringItem: ({ monitoring }) => monitoring?.item ?? null,
    monitoringFrom: ({ monitoring }) => monitoring?.from ?? null,
    representatives: (service) =>
      service.representatives.map((representative) => ({ service, representative })),
    routes: (service) => service.routes.map((route) => ({ service, route })),
  },
  Representative: {
    who: ({ representative }, { language }) => inLanguage(representative.who, language),
    documents: ({ service, representative }) => documentsOf(service, representative.documents),
    ruleItem: ({ representative }) => representative.item,
  },
  RuleText: {
    text: ({ text }, { language }) => inLanguage(text, language),
    ruleItem: ({ item }) => item,
  },
  ServiceRoute: {
    route: ({ route }) => route.route,
    ruleItem: ({ route }) => route.item,
    recipientsItem: ({ route }) => route.recipients,
    questions: ({ service, route }) => route.questions.map((question) => ({ service, question })),
    signature: ({ route }) => route.signature,
    registration: ({ route: { registration } }) => registration && { ...registration, through: null },
    caseHandOver: ({ route }) => route.case && { ...route.case, receipt: false },
    caseDocuments: ({ service, route }) => documentsOf(service, route.case?.documents ?? []),
  },
  RouteStep: { ruleItem: ({ item }) => item },
  ServiceQuestion: {
    code: ({ question }) => question.code,
    system: ({ question }) => question.system,
    through: ({ question }) => question.through,
    ruleItem: ({ question }) => question.item,
    turn: ({ question }) => question.turn,
    keys: ({ question }) => question.keys,
    about: ({ question }, { language }) => inLanguage(question.about, language),
    absence: ({ service, question }) => ({ service, consequence: question.absence }),
    needs: ({ service, question }) => question.needs.map((need) => ({ service, need })),
  },
  QuestionNeed: {
    fact: ({ need }) => need.fact,
    otherwise: ({ service, need }) => ({ service, consequence: need.otherwise }),
  },
  Consequence: {
    means: ({ consequence }) => consequence.means,
    documents: ({ service, consequence }) =>
      consequence.means === 'DOCUMENT' ? documentsOf(service, consequence.documents) : [],
    ground: ({ service, consequence }) =>
      (consequence.means === 'BLOCKS' &&
        service.refusalGrounds.find(({ code }) => code === consequence.ground)) ||
      null,
    ruleItem: ({ consequence }) => ('item' in consequence ? consequence.item : null),
  },
  DocumentKind: {
    name: ({ name }, { language }) => inLanguage(name, language),
    ruleItem: ({ item }) => item,
  },
  RefusalGround: {
    text: ({ text }, { language }) => inLanguage(text, language),
    ruleItem: ({ item }) => item,
  },
} satisfies Resolvers;
