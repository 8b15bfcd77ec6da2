/** What the rules of a state service say of an application, from what its questions came to. Pure. */
import type { FactName, Facts } from '../services/facts.ts';
import type { Readings } from '../services/readings.ts';
import type { Consequence, Need, Question, RuleItem, ServiceRoute } from '../services/state-service.ts';
import type { Answers } from './answered.ts';

/** The first that a reason speaks for counts: what is certain goes before what is not, and no outage ever refuses. */
const verdictKinds = [
  'NOT_TO_BE_REGISTERED',
  'BLOCKED_BY_OUTAGE',
  'CONSENT_NEEDED',
  'PERSON_DECIDES',
  'DOCUMENTS_NEEDED',
  'MAY_REGISTER',
] as const;

export type VerdictKind = (typeof verdictKinds)[number];

/** What a reason rests on. */
export type ReasonKind =
  /** The system has nothing. */
  | 'ABSENT'
  /** The record says otherwise than the rule needs. */
  | 'FACT'
  /** The record does not say, or contradicts itself. */
  | 'FACT_UNKNOWN'
  | 'SEVERAL_RECORDS'
  | 'OUTAGE'
  | 'CONSENT'
  | 'WITHHELD'
  | 'INPUT_MISSING'
  /** The gateway is not connected to the system. */
  | 'NOT_CONNECTED'
  /** Somebody else applies for the person: no rule is compared with who he is. */
  | 'REPRESENTED'
  /** The public text does not say what is asked on this route, or who registers. */
  | 'NO_RULES';

export interface Reason {
  /** The verdict that it speaks for. */
  readonly verdict: Exclude<VerdictKind, 'MAY_REGISTER'>;
  readonly kind: ReasonKind;
  /** Code of the question; null where none was asked. */
  readonly question: string | null;
  readonly fact: FactName | null;
  /** Code of the refusal ground. */
  readonly ground: string | null;
  /** Any one of these documents cures it. */
  readonly documents: readonly string[];
  readonly item: RuleItem | null;
}

export interface Verdict {
  readonly kind: VerdictKind;
  readonly reasons: readonly Reason[];
}

export interface Matter {
  readonly route: ServiceRoute;
  /** Questions without an answer have not been asked yet: they say nothing. */
  readonly answers: Answers;
  /** Codes of the documents that were scanned. */
  readonly documents: readonly string[];
  /** Whether somebody else applies for the person. */
  readonly isRepresented: boolean;
  readonly readings: Readings;
}

export function verdictOf(matter: Matter): Verdict {
  const { route, isRepresented } = matter;
  const reasons = route.questions.flatMap((question) => reasonsOf(question, matter));
  if (isRepresented) reasons.push(reason('PERSON_DECIDES', 'REPRESENTED'));
  if (route.questions.length === 0 || route.registration === null)
    reasons.push({ ...reason('PERSON_DECIDES', 'NO_RULES'), item: route.item });
  const kind = verdictKinds.find((one) => reasons.some(({ verdict }) => verdict === one));
  return { kind: kind ?? 'MAY_REGISTER', reasons };
}

function reasonsOf(question: Question, matter: Matter): Reason[] {
  const answered = matter.answers[question.code];
  const of = (verdict: Reason['verdict'], kind: ReasonKind): Reason[] => [
    { ...reason(verdict, kind), question: question.code, item: question.item },
  ];
  switch (answered?.kind) {
    case undefined:
    case 'notAsked':
      return [];
    case 'unavailable':
      return of('BLOCKED_BY_OUTAGE', 'OUTAGE');
    case 'consentNeeded':
      return of('CONSENT_NEEDED', 'CONSENT');
    case 'withheld':
      return of('PERSON_DECIDES', 'WITHHELD');
    case 'inputMissing':
      return of('PERSON_DECIDES', 'INPUT_MISSING');
    case 'notConnected':
      return of('PERSON_DECIDES', 'NOT_CONNECTED');
    case 'records': {
      const [facts, ...others] = answered.facts;
      if (facts === undefined) return reasonsOfAbsence(question, matter);
      return others.length > 0
        ? of('PERSON_DECIDES', 'SEVERAL_RECORDS')
        : question.needs.flatMap((need) => reasonOfNeed(question, need, facts, matter));
    }
  }
}

/** Where paper cures an absence, it is in the place of each fact: every need that paper cures asks for its own. */
function reasonsOfAbsence(question: Question, matter: Matter): Reason[] {
  const { absence, needs } = question;
  const reasons = consequenceOf(question, absence, 'ABSENT', null, matter);
  if (absence.means !== 'DOCUMENT') return reasons;
  const cured = needs.filter(
    ({ otherwise }) =>
      otherwise.means === 'DOCUMENT' &&
      otherwise.documents.every((code) => !absence.documents.includes(code)),
  );
  return [
    ...reasons,
    ...cured.flatMap(({ fact, otherwise }) => consequenceOf(question, otherwise, 'ABSENT', fact, matter)),
  ];
}

function reasonOfNeed(question: Question, need: Need, facts: Facts, matter: Matter): Reason[] {
  const { fact, otherwise, onlyIf } = need;
  if (onlyIf !== null && matter.readings[onlyIf.reading] !== onlyIf.is) return [];
  const holds = facts[fact];
  if (holds === true) return [];
  if (holds === false) return consequenceOf(question, otherwise, 'FACT', fact, matter);
  const item = 'item' in otherwise ? otherwise.item : question.item;
  return [{ ...reason('PERSON_DECIDES', 'FACT_UNKNOWN'), question: question.code, fact, item }];
}

function consequenceOf(
  question: Question,
  consequence: Consequence,
  kind: ReasonKind,
  fact: FactName | null,
  { documents: scanned }: Matter,
): Reason[] {
  const common = { question: question.code, fact };
  switch (consequence.means) {
    case 'NOTHING':
      return [];
    case 'BLOCKS': {
      const { ground, item } = consequence;
      return [{ ...reason('NOT_TO_BE_REGISTERED', kind), ...common, ground, item }];
    }
    case 'PERSON_DECIDES':
      return [{ ...reason('PERSON_DECIDES', kind), ...common, item: consequence.item }];
    case 'DOCUMENT': {
      const { documents, item } = consequence;
      if (documents.some((code) => scanned.includes(code))) return [];
      return [{ ...reason('DOCUMENTS_NEEDED', kind), ...common, documents, item }];
    }
  }
}

function reason(verdict: Reason['verdict'], kind: ReasonKind): Reason {
  return { verdict, kind, question: null, fact: null, ground: null, documents: [], item: null };
}
