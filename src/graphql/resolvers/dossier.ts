import { verdictOf } from '../../applications/verdict.ts';
import { eachLanguage, inLanguage } from '../../kernel/text.ts';
import type { FactSystem, Facts } from '../../services/facts.ts';
import type { StateService } from '../../services/state-service.ts';
import { lackOf } from '../answer-summary.ts';
import { notNamed } from '../answers/not-asked.ts';
import { shownCode } from '../answers/shown-code.ts';
import { reasonTexts, verdictTexts } from '../answers/verdict-texts.ts';
import { askDossier } from '../dossier/ask-dossier.ts';
import type { DossierAnswer } from '../dossier/dossier-answer.ts';
import { toAnswered, toAnswers } from '../dossier/dossier-answer.ts';
import type { RecordFact, Resolvers } from '../generated/resolvers.ts';
import { toDossierInput } from '../inputs/dossier.ts';
import type { DossierSource, VerdictReasonSource } from '../sources.ts';

/** What the rules make of somebody's application. */
export const dossierResolvers = {
  Query: {
    async dossier(_, { input }, context) {
      const { service, route, matter, documents, isRepresented } = toDossierInput(input, context);
      const { readings } = context.applications;
      const answers = await askDossier(context, route, matter, readings);
      const answered = { route, answers: toAnswers(answers), documents, isRepresented, readings };
      return { iin: matter.iin, service, route, answers, verdict: verdictOf(answered) };
    },
  },
  Dossier: {
    stateService: ({ service }) => shownCode(service.code) ?? 'OTHER',
    route: ({ route }) => route.route,
    identity: (dossier) => answerOf(dossier, 'PERSON_REGISTER', ['IdentityRecord', 'SeveralRecords']),
    disability: (dossier) => answerOf(dossier, 'DISABILITY_DATABANK', ['DisabilityRecord']),
    pensionAccounts: (dossier) => answerOf(dossier, 'PENSION_FUND', ['PensionAccountsRecord']),
    bankAccount: (dossier) => answerOf(dossier, 'BANKS', ['BankAccountRecord']),
    questions: ({ service, route, answers }) =>
      route.questions.flatMap((question) => {
        const answer = answers.get(question.code);
        return answer ? [{ service, question, answer }] : [];
      }),
    complete: ({ answers }) => [...answers.values()].every((answer) => lackOf(answer) === null),
    verdict: ({ service, verdict }) => ({ service, verdict }),
  },
  DossierQuestion: {
    question: ({ service, question }) => ({ service, question }),
    facts({ answer }) {
      const answered = toAnswered(answer);
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

type NameOf = DossierAnswer['__typename'];

const withoutRecord = ['NoRecord', 'ConsentNeeded', 'Withheld', 'RegisterUnavailable', 'NotAsked'] as const;

/** @param records names of the records that the system can have */
function answerOf<Name extends NameOf>(
  { route, answers }: DossierSource,
  system: FactSystem,
  records: readonly Name[],
) {
  const question = route.questions.find((one) => one.system === system);
  const answer = question && answers.get(question.code);
  return answer && isOneOf(answer, [...records, ...withoutRecord]) ? answer : notNamed(system, route);
}

function isOneOf<Name extends NameOf>(
  answer: DossierAnswer,
  names: readonly Name[],
): answer is Extract<DossierAnswer, { __typename: Name }> {
  return names.some((name) => name === answer.__typename);
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
