import { lackOf, notAsked } from '../../access/asking/reply.ts';
import { toAnswered, toAnswers } from '../../applications/dossier/answered.ts';
import { askDossier } from '../../applications/dossier/ask-dossier.ts';
import { verdictOf } from '../../applications/verdict.ts';
import { eachLanguage, inLanguage } from '../../kernel/text.ts';
import type { FactSystem, Facts } from '../../services/facts.ts';
import type { StateService } from '../../services/state-service.ts';
import { nameOf } from '../../systems/systems.ts';
import { toDossier } from '../answers/dossier.ts';
import { toNotAsked } from '../answers/not-asked.ts';
import { shownCode } from '../answers/shown-code.ts';
import { reasonTexts, verdictTexts } from '../answers/verdict-texts.ts';
import type { RecordFact, Resolvers } from '../generated/resolvers.ts';
import { toDossierInput } from '../inputs/dossier.ts';
import type { AnyAnswerSource, DossierSource, VerdictReasonSource } from '../sources.ts';

/** What the rules make of somebody's application. */
export const dossierResolvers = {
  Query: {
    async dossier(_, { input }, context) {
      const { service, route, matter, documents, isRepresented } = toDossierInput(input, context);
      const { readings } = context.applications;
      const replies = await askDossier(context, route, matter, readings);
      const given = { route, answers: toAnswers(replies), documents, isRepresented, readings };
      return toDossier(context, { service, route, matter, replies, verdict: verdictOf(given) });
    },
  },
  Dossier: {
    stateService: ({ service }) => shownCode(service.code) ?? 'OTHER',
    route: ({ route }) => route.route,
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
    complete: ({ replies }) => [...replies.values()].every((reply) => lackOf(reply) === null),
    verdict: ({ service, verdict }) => ({ service, verdict }),
  },
  DossierQuestion: {
    question: ({ service, question }) => ({ service, question }),
    facts({ reply }) {
      const answered = toAnswered(reply);
      if (answered.kind !== 'records' || answered.facts.length !== 1) return [];
      return Object.entries(answered.facts[0] as Facts).map(([fact, holds]) => ({
        fact: fact as RecordFact,
        holds: holds ?? null,
      }));
    },
  },
  Verdict: {
    kind: ({ verdict }) => verdict.kind,
    reasons: ({ service, verdict }) => verdict.reasons.map((reason) => ({ service, reason })),
    message({ service, verdict }, { language }) {
      const decisive = verdict.reasons.filter((reason) => reason.verdict === verdict.kind);
      const told = decisive.map((reason) => inLanguage(messageOf({ service, reason }), language));
      return [inLanguage(verdictTexts[verdict.kind], language), ...new Set(told)].join(' ');
    },
  },
  VerdictReason: {
    verdict: ({ reason }) => reason.verdict,
    kind: ({ reason }) => reason.kind,
    question: ({ reason }) => reason.question,
    fact: ({ reason }) => reason.fact,
    ground: ({ service, reason }) => groundOf(service, reason.ground),
    documents: ({ service, reason }) =>
      service.documents.filter(({ code }) => reason.documents.includes(code)),
    ruleItem: ({ reason }) => reason.item,
    message: (source, { language }) => inLanguage(messageOf(source), language),
  },
} satisfies Resolvers;

/** The answer of the system that a field speaks of; of a route that does not ask it, the item that names the others. */
function answerOf({ route, answers }: DossierSource, system: FactSystem): AnyAnswerSource {
  const question = route.questions.find((one) => one.system === system);
  const answer = question && answers.get(question.code);
  return answer ?? toNotAsked(notAsked('NOT_NAMED', system, route.item, nameOf(system)));
}

function groundOf({ refusalGrounds }: StateService, ground: string | null) {
  return refusalGrounds.find(({ code }) => code === ground) ?? null;
}

/** The ground in the words of the order, the documents by their names; otherwise what it rests on. */
function messageOf({ service, reason }: VerdictReasonSource) {
  const ground = groundOf(service, reason.ground);
  if (ground) return ground.text;
  const text = reasonTexts[reason.kind];
  const documents = service.documents.filter(({ code }) => reason.documents.includes(code));
  if (documents.length === 0) return text;
  return eachLanguage((language) => {
    const names = documents.map(({ name }) => name[language]).join(', ');
    return `${text[language]} ${bring[language]}: ${names}.`;
  });
}

const bring = { kk: 'Керек құжат', ru: 'Нужен документ', en: 'Document needed' } as const;
