/**
 * The readiness of an application for its registration, by the rules of its state service and the findings of its questions.
 * It is no decision: that word belongs to the provider (решение, шешім). Pure.
 */
import type { FactName, Facts } from '../services/facts.ts';
import type { Readings } from '../services/readings.ts';
import type { Representative } from '../services/representative.ts';
import type { Consequence, Need, Question, ServiceRoute, StateService } from '../services/state-service.ts';
import { lacksOfApplicant } from './applicant/lacks.ts';
import type { Applying } from './applicant/representation.ts';
import type { Finding, Findings } from './finding.ts';
import { type ReadinessKind, type Reason, type ReasonKind, readinessKinds, reason } from './reason.ts';
import { type Reception, reasonsOfReception } from './reception.ts';
import type { StatementField } from './statement/statement.ts';

/** The notification as far as the statement goes. */
export type NotificationState =
  /** No item of the route has one, or the gateway is not connected to its system. */
  | 'NOT_REQUIRED'
  /** The statement does not confirm it yet. */
  | 'NEEDED'
  | 'CONFIRMED'
  /** The applicant has read it, and disagrees. */
  | 'DISPUTED'
  /** The system answered that it has nothing to tell. */
  | 'NOTHING';

export interface Readiness {
  readonly kind: ReadinessKind;
  readonly reasons: readonly Reason[];
}

type RefusalGround = StateService['refusalGrounds'][number];

export interface Matter {
  readonly route: ServiceRoute;
  /** Questions without a finding have not been asked yet: they say nothing. */
  readonly answers: Findings;
  /** True: the latest look at the package found that it complies. Null: no clerk looked. */
  readonly packageComplies: boolean | null;
  /** True: a document of the package does not last beyond the day of the decision. Left out: no look tells. */
  readonly packageExpires?: boolean;
  /** Grounds of refusal that a clerk found. */
  readonly groundsFound: readonly Pick<RefusalGround, 'code' | 'item' | 'foundByPerson'>[];
  /** Codes of the documents that were scanned, and of those in whose place another was shown. */
  readonly documents: readonly string[];
  /** Documents that the person showed; left out: none. */
  readonly shown?: readonly { readonly differs: readonly StatementField[] }[];
  readonly applying: Applying;
  /** Those who may apply for the person, by the state service. */
  readonly representatives: readonly Representative[];
  readonly notification: NotificationState;
  /** Null, or left out: no place was named. */
  readonly reception?: Reception | null;
  /** True: the statement is signed; left out: it is. */
  readonly isSigned?: boolean;
  readonly readings: Readings;
}

export function readinessOf(matter: Matter): Readiness {
  const { route, reception = null, documents } = matter;
  const reasons = [
    ...reasonsOfPackage(matter),
    ...route.questions.flatMap((question) => reasonsOf(question, matter)),
    ...reasonsOfShown(matter),
    ...reasonsOfGrounds(matter),
    ...reasonsOfNotification(matter),
    ...reasonsOfReception(route, reception, documents).map((one) => ({
      ...reason(one.readiness, one.kind),
      ...one,
    })),
    ...reasonsOfSignature(matter),
  ];
  if (route.openFrom !== null)
    reasons.push({ ...reason('PERSON_DECIDES', 'OPEN_LIST'), item: route.openFrom });
  reasons.push(...reasonsOfApplicant(matter));
  if (route.questions.length === 0 || (route.registration === null && !route.case?.withoutRegistration))
    reasons.push({ ...reason('PERSON_DECIDES', 'NO_RULES'), item: route.item });
  const kind = readinessKinds.find((one) => reasons.some(({ readiness }) => readiness === one));
  return { kind: kind ?? 'MAY_REGISTER', reasons };
}

function reasonsOf(question: Question, matter: Matter): Reason[] {
  const answered = matter.answers[question.code] ?? { kind: 'notAsked' };
  if (answered.kind === 'notAsked') return [];
  if (answered.kind !== 'records') {
    const [readiness, kind] = withoutAnswer[answered.kind];
    return [{ ...reason(readiness, kind), question: question.code, item: question.item }];
  }
  const [facts, ...others] = answered.facts;
  if (facts === undefined) return reasonsOfAbsence(question, matter);
  if (others.length === 0)
    return [
      ...reasonsOfDiscrepancy(question, answered.differs ?? [], matter),
      ...question.needs.flatMap((need) => reasonOfNeed(question, need, facts, matter)),
    ];
  return [{ ...reason('PERSON_DECIDES', 'SEVERAL_RECORDS'), question: question.code, item: question.item }];
}

const withoutAnswer = {
  unavailable: ['BLOCKED_BY_OUTAGE', 'OUTAGE'],
  consentNeeded: ['CONSENT_NEEDED', 'CONSENT'],
  withheld: ['PERSON_DECIDES', 'WITHHELD'],
  inputMissing: ['PERSON_DECIDES', 'INPUT_MISSING'],
  notConnected: ['PERSON_DECIDES', 'NOT_CONNECTED'],
} as const satisfies Record<
  Exclude<Finding['kind'], 'records' | 'notAsked'>,
  readonly [Reason['readiness'], ReasonKind]
>;

/** Reasons of a look at the package: a registration needs one, and where an item refuses what does not comply, it refuses. */
function reasonsOfPackage({ route, packageComplies, packageExpires }: Matter): Reason[] {
  if (route.package === null || packageComplies === true) return [];
  const { item, ground, validity } = route.package;
  if (packageComplies === null) return [{ ...reason('PACKAGE_NEEDED', 'PACKAGE_NOT_SEEN'), item }];
  const kind = ground === null ? 'PACKAGE_NEEDED' : 'NOT_TO_BE_REGISTERED';
  if (packageExpires && validity !== null)
    return [{ ...reason(kind, 'PACKAGE_EXPIRES'), item: validity.item, ground }];
  return [{ ...reason(kind, 'PACKAGE_REMARKS'), item, ground }];
}

/** Reasons of a shown document that contradicts the statement. */
function reasonsOfShown({ route: { identification: rule }, shown = [], documents }: Matter): Reason[] {
  if (rule === null) return [];
  return shown
    .filter(({ differs }) => differs.length > 0)
    .flatMap(({ differs: fields }) =>
      consequenceOf(null, rule.discrepancy, 'DISCREPANCY', null, { documents }).map((one) => ({
        ...one,
        fields,
      })),
    );
}

/** Reasons of grounds that a clerk found, but for one that a record takes away (S7.10(3): a replaced document). */
function reasonsOfGrounds({ groundsFound, answers }: Matter): Reason[] {
  return groundsFound.flatMap(({ code, item, foundByPerson }) => {
    const { question, fact } = foundByPerson?.unless ?? {};
    const finding = question && answers[question];
    const isTakenAway = fact && finding && finding.kind === 'records' && finding.facts[0]?.[fact] === true;
    return isTakenAway ? [] : [{ ...reason('NOT_TO_BE_REGISTERED', 'GROUND_FOUND'), ground: code, item }];
  });
}

function reasonsOfApplicant({ route, answers, ...matter }: Matter): Reason[] {
  const question = route.questions.find(({ system }) => system === 'PERSON_REGISTER');
  const person = question && (answers[question.code] ?? { kind: 'notAsked' });
  return lacksOfApplicant({ ...matter, person }).map(({ readiness, kind, ...more }) => ({
    ...reason(readiness, kind),
    ...more,
    question: more.fact && (question?.code ?? null),
  }));
}

/** S7.8: without the confirmation the statement is not complete. The text is silent on a disagreement, and on no data. */
function reasonsOfNotification({ route: { notification: rule }, notification }: Matter): Reason[] {
  if (rule === null || notification === 'NOT_REQUIRED' || notification === 'CONFIRMED') return [];
  const [readiness, kind] = ofNotification[notification];
  return [{ ...reason(readiness, kind), item: kind === 'NOTHING_TO_NOTIFY' ? rule.item : rule.confirmation }];
}

/** S7.2(22): a statement in electronic form is one that is certified by the digital signature. */
function reasonsOfSignature({ route: { signature }, isSigned = true }: Matter): Reason[] {
  if (signature?.of !== 'STATEMENT' || isSigned) return [];
  return [{ ...reason('STATEMENT_INCOMPLETE', 'NOT_SIGNED'), item: signature.item }];
}

const ofNotification = {
  NEEDED: ['STATEMENT_INCOMPLETE', 'NOT_NOTIFIED'],
  DISPUTED: ['PERSON_DECIDES', 'NOTIFICATION_DISPUTED'],
  NOTHING: ['PERSON_DECIDES', 'NOTHING_TO_NOTIFY'],
} as const satisfies Partial<Record<NotificationState, readonly [Reason['readiness'], ReasonKind]>>;

/** Reasons of a record that contradicts the statement. Where no item names the consequence, a person decides. */
function reasonsOfDiscrepancy(
  question: Question,
  fields: readonly StatementField[],
  matter: Matter,
): Reason[] {
  if (fields.length === 0) return [];
  const follows = question.discrepancy ?? { means: 'PERSON_DECIDES', item: question.item };
  return consequenceOf(question.code, follows, 'DISCREPANCY', null, matter).map((one) => ({
    ...one,
    fields,
  }));
}

/** Reasons of an absence. A paper that cures it stands for each fact: every need that paper cures asks for its own. */
function reasonsOfAbsence(question: Question, matter: Matter): Reason[] {
  const { absence, needs } = question;
  const reasons = consequenceOf(question.code, absence, 'ABSENT', null, matter);
  if (absence.means !== 'DOCUMENT') return reasons;
  const cured = needs.filter(
    ({ otherwise }) =>
      otherwise.means === 'DOCUMENT' &&
      otherwise.documents.every((code) => !absence.documents.includes(code)),
  );
  return [
    ...reasons,
    ...cured.flatMap(({ fact, otherwise }) =>
      consequenceOf(question.code, otherwise, 'ABSENT', fact, matter),
    ),
  ];
}

function reasonOfNeed(question: Question, need: Need, facts: Facts, matter: Matter): Reason[] {
  const { fact, otherwise, onlyIf } = need;
  if (onlyIf !== null && matter.readings[onlyIf.reading] !== onlyIf.is) return [];
  const holds = facts[fact];
  if (holds === true) return [];
  if (holds === false) return consequenceOf(question.code, otherwise, 'FACT', fact, matter);
  const item = 'item' in otherwise ? otherwise.item : question.item;
  return [{ ...reason('PERSON_DECIDES', 'FACT_UNKNOWN'), question: question.code, fact, item }];
}

function consequenceOf(
  question: string | null,
  consequence: Consequence,
  kind: ReasonKind,
  fact: FactName | null,
  { documents: scanned }: Pick<Matter, 'documents'>,
): Reason[] {
  const { means } = consequence;
  if (means === 'NOTHING') return [];
  const common = { question, fact, item: consequence.item };
  if (means === 'PERSON_DECIDES') return [{ ...reason('PERSON_DECIDES', kind), ...common }];
  if (means === 'BLOCKS')
    return [{ ...reason('NOT_TO_BE_REGISTERED', kind), ...common, ground: consequence.ground }];
  const { documents } = consequence;
  if (documents.some((code) => scanned.includes(code))) return [];
  return [{ ...reason('DOCUMENTS_NEEDED', kind), ...common, documents }];
}
