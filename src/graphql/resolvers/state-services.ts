/** The catalogue of state services: a front end draws its forms from it. */
import { inLanguage, type Language, type Text } from '../../kernel/text.ts';
import { catalogue } from '../../services/catalogue.ts';
import type { RuleItem, StateService } from '../../services/state-service.ts';
import { shownCode } from '../answers/application-result.ts';
import { elsewhereOf } from '../answers/readiness-message.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const documentsOf = ({ documents }: StateService, codes: readonly string[]) =>
  documents.filter(({ code }) => codes.includes(code));

type InLanguage = { readonly language: Language };
const ruleItem = ({ item }: { readonly item: RuleItem }) => item;
const name = (parent: { readonly name: Text }, { language }: InLanguage) => inLanguage(parent.name, language);
const text = (parent: { readonly text: Text }, { language }: InLanguage) => inLanguage(parent.text, language);

export const stateServiceResolvers = {
  Query: {
    stateServices: () => [...catalogue],
  },
  StateService: {
    code: ({ code }) => shownCode(code) ?? 'OTHER',
    name,
    order: ({ order }) => order.code,
    provider: ({ provider }) => provider && { text: provider.name, item: provider.item },
    support: ({ support }) => support && { mailbox: support.mailbox, ruleItem: support.item },
    monitoringItem: ({ monitoring }) => monitoring?.item ?? null,
    monitoringFrom: ({ monitoring }) => monitoring?.from ?? null,
    representatives: (service) => service.representatives.map((one) => ({ ...one, service })),
    payerEditions: ({ payers }) => [...payers],
    routes: (service) => service.routes.map((one) => ({ ...one, service })),
  },
  Representative: {
    who: ({ who }, { language }) => inLanguage(who, language),
    documents: ({ service, documents }) => documentsOf(service, documents),
    routes: ({ service, routes }) =>
      service.routes.map(({ route }) => route).filter((route) => routes?.includes(route) ?? true),
    ruleItem,
  },
  RuleText: { text, ruleItem },
  ServiceRoute: {
    ruleItem,
    recipientsItem: ({ recipients }) => recipients,
    questions: ({ service, questions }) => questions.map((one) => ({ ...one, service })),
    reception: ({ service, reception }) => reception.map((one) => ({ ...one, service })),
    oneStatementItem: ({ oneStatement }) => oneStatement?.item ?? null,
    withoutStatementItem: ({ withoutStatement }) => withoutStatement?.item ?? null,
    identification: (route) => route.identification && { ...route.identification, service: route.service },
    packageRule: (route) => route.package && { ...route.package, service: route.service },
    registration: ({ registration }) => registration && { ...registration, through: null },
    caseHandOver: (route) => route.case && { ...route.case, receipt: false },
    caseDocuments: (route) => documentsOf(route.service, route.case?.documents ?? []),
  },
  PackageRule: {
    time: ({ when }) => when,
    ruleItem: ({ item }) => item,
    validityItem: ({ validity }) => validity?.item ?? null,
    ground: ({ service, ground }) => service.refusalGrounds.find(({ code }) => code === ground) ?? null,
  },
  IdentificationRule: {
    ruleItem,
    documents: ({ service, documents }) =>
      documents.flatMap(({ kind, code }) =>
        documentsOf(service, [code]).map((document) => ({ kind, document })),
      ),
    discrepancy: ({ service, discrepancy }) => ({ ...discrepancy, service }),
  },
  NotificationRule: {
    kind: ({ paper }) => paper,
    ruleItem,
    confirmationItem: ({ confirmation }) => confirmation,
  },
  PayerEdition: {
    firstMonth: ({ from }) => from,
    endedBefore: ({ until }) => until,
    payers: ({ kinds }) => [...kinds],
    ruleItem,
  },
  StatementForm: { ruleItem },
  RouteStep: { ruleItem },
  ServiceQuestion: {
    ruleItem,
    about: ({ about }, { language }) => inLanguage(about, language),
    absence: ({ service, absence }) => ({ ...absence, service }),
    discrepancy: ({ service, discrepancy }) => discrepancy && { ...discrepancy, service },
    needs: ({ service, needs }) => needs.map((one) => ({ ...one, service })),
  },
  QuestionNeed: {
    otherwise: ({ service, otherwise }) => ({ ...otherwise, service }),
  },
  Consequence: {
    documents: (one) => (one.means === 'DOCUMENT' ? documentsOf(one.service, one.documents) : []),
    ground: (one) =>
      (one.means === 'BLOCKS' && one.service.refusalGrounds.find(({ code }) => code === one.ground)) || null,
    ruleItem: (one) => ('item' in one ? one.item : null),
    elsewhere: (one, { language }) => {
      const text = elsewhereOf(one);
      return text && inLanguage(text, language);
    },
  },
  DocumentKind: { name, ruleItem },
  RefusalGround: { text, ruleItem, foundByPerson: ({ foundByPerson }) => foundByPerson !== null },
} satisfies Resolvers;
