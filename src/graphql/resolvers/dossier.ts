import { lackOf, notAsked } from '../../access/asking/reply.ts';
import { askDossier } from '../../applications/dossier/ask-dossier.ts';
import { toFinding, toFindings } from '../../applications/dossier/findings.ts';
import { judge } from '../../applications/judge.ts';
import { inLanguage } from '../../kernel/text.ts';
import type { FactSystem, Facts } from '../../services/facts.ts';
import { nameOf } from '../../systems/systems.ts';
import { shownCode, toDossier } from '../answers/application-result.ts';
import { toNotAsked } from '../answers/not-asked.ts';
import { documentsOf, groundOf, messageOf } from '../answers/readiness-message.ts';
import { readinessTexts } from '../answers/readiness-texts.ts';
import type { RecordFact, Resolvers } from '../generated/resolvers.ts';
import { toDossierInput } from '../inputs/application.ts';
import type { AnyAnswerSource, DossierSource } from '../sources.ts';

export const dossierResolvers = {
  Query: {
    async dossier(_, { input }, context) {
      const { matter, ...given } = toDossierInput(input, context);
      const { readings } = context.applications;
      const circumstances = { ...given, readings, notification: 'NOT_REQUIRED' as const, isSigned: true };
      const replies = await askDossier(context, matter, circumstances);
      const readiness = judge(toFindings(replies, null), circumstances);
      return toDossier(context, { ...circumstances, matter, replies, readiness, representation: null });
    },
  },
  Dossier: {
    stateService: ({ service }) => shownCode(service.code) ?? 'OTHER',
    route: ({ route }) => route.route,
    factCheck: (dossier) => answerOf(dossier, 'FACT_CHECK'),
    identity: (dossier) => answerOf(dossier, 'PERSON_REGISTER'),
    disability: (dossier) => answerOf(dossier, 'DISABILITY_DATABANK'),
    pensionAccounts: (dossier) => answerOf(dossier, 'PENSION_FUND'),
    bankAccount: (dossier) => answerOf(dossier, 'BANKS'),
    questions: ({ service, route, replies, answers }) =>
      route.questions.flatMap((question) => {
        const reply = replies.get(question.code);
        const answer = answers.get(question.code);
        return reply && answer ? [{ service, question, reply, answer }] : [];
      }),
    complete: ({ replies, representationOutage }) =>
      representationOutage === null && [...replies.values()].every((reply) => lackOf(reply) === null),
    readiness: ({ service, readiness }) => ({ ...readiness, service }),
  },
  FactCheckRecord: { stateService: ({ stateService }) => shownCode(stateService) ?? 'OTHER' },
  DossierQuestion: {
    question: ({ service, question }) => ({ ...question, service }),
    facts({ reply }) {
      const answered = toFinding(reply, null);
      if (answered.kind !== 'records' || answered.facts.length !== 1) return [];
      return Object.entries(answered.facts[0] as Facts).map(([fact, holds]) => ({
        fact: fact as RecordFact,
        holds: holds ?? null,
      }));
    },
  },
  Readiness: {
    reasons: ({ service, reasons }) => reasons.map((reason) => ({ ...reason, service })),
    message({ service, kind, reasons }, { language }) {
      const decisive = reasons.filter(({ readiness }) => readiness === kind);
      const told = decisive.map((reason) => inLanguage(messageOf({ ...reason, service }), language));
      return [inLanguage(readinessTexts[kind], language), ...new Set(told)].join(' ');
    },
  },
  ReadinessReason: {
    ground: groundOf,
    documents: documentsOf,
    circumstances: ({ circumstances }) => [...circumstances],
    ruleItem: ({ item }) => item,
    message: (reason, { language }) => inLanguage(messageOf(reason), language),
  },
} satisfies Resolvers;

/** The answer of the system behind a field; for a route that does not ask it, the item that names the other systems. */
function answerOf({ route, answers }: DossierSource, system: FactSystem): AnyAnswerSource {
  const question = route.questions.find((one) => one.system === system);
  const answer = question && answers.get(question.code);
  return answer ?? toNotAsked(notAsked('NOT_NAMED', system, route.item, nameOf(system)));
}
