/** Reasons of a readiness: each speaks for one kind of it, by an item. */
import type { FactName } from '../services/facts.ts';
import type { RuleItem } from '../services/state-service.ts';
import type { ApplicantLackKind } from './applicant/lacks.ts';
import type { StatementField } from './statement/statement.ts';

/** The first kind that has a reason counts: certain ones go before uncertain ones, and no outage ever refuses. */
export const readinessKinds = [
  'NOT_TO_BE_REGISTERED',
  'BLOCKED_BY_OUTAGE',
  'CONSENT_NEEDED',
  'PACKAGE_NEEDED',
  'STATEMENT_INCOMPLETE',
  'PERSON_DECIDES',
  'DOCUMENTS_NEEDED',
  'MAY_REGISTER',
] as const;

export type ReadinessKind = (typeof readinessKinds)[number];

/** The ground of a reason. */
export type ReasonKind =
  /** The system has nothing. */
  | 'ABSENT'
  /** The record contradicts the rule. */
  | 'FACT'
  /** The record lacks the fact, or contradicts itself. */
  | 'FACT_UNKNOWN'
  | 'SEVERAL_RECORDS'
  /** The record contradicts the statement. */
  | 'DISCREPANCY'
  /** No clerk has recorded a look at the package of documents. */
  | 'PACKAGE_NOT_SEEN'
  /** A clerk has remarks to the package. */
  | 'PACKAGE_REMARKS'
  /** A document of the package has expired, or will have on the day of the decision. */
  | 'PACKAGE_EXPIRES'
  /** A clerk has found a ground of refusal. */
  | 'GROUND_FOUND'
  /** The statement does not confirm the notification that an item has handed over first. */
  | 'NOT_NOTIFIED'
  /** The applicant has not signed the statement, which an item has signed digitally. */
  | 'NOT_SIGNED'
  /** The applicant disagrees with the notification. */
  | 'NOTIFICATION_DISPUTED'
  /** The system has nothing that a notification could tell. */
  | 'NOTHING_TO_NOTIFY'
  /** The place where the application was taken in is not named. */
  | 'RECEPTION_UNKNOWN'
  /** A condition of the place of reception is not fulfilled. */
  | 'RECEPTION_CONDITION'
  /** The public text of the list of questions is cut: it may name more. */
  | 'OPEN_LIST'
  | 'OUTAGE'
  | 'CONSENT'
  | 'WITHHELD'
  | 'INPUT_MISSING'
  /** The gateway is not connected to the system. */
  | 'NOT_CONNECTED'
  /** The applicant may not apply for the person, or no answer tells it (applicant/lacks.ts). */
  | ApplicantLackKind
  /** The public text does not name the questions of this route, or the system that registers or takes the case. */
  | 'NO_RULES';

export interface Reason {
  /** The readiness that it speaks for. */
  readonly readiness: Exclude<ReadinessKind, 'MAY_REGISTER'>;
  readonly kind: ReasonKind;
  /** Code of the question; null: the reason is about no question. */
  readonly question: string | null;
  readonly fact: FactName | null;
  /** Fields of the statement that the record contradicts. */
  readonly fields: readonly StatementField[];
  readonly ground: string | null;
  /** Circumstances of the place of reception, any one of which cures it. */
  readonly circumstances: readonly string[];
  /** Documents, any one of which cures it. */
  readonly documents: readonly string[];
  readonly item: RuleItem | null;
}

/** A reason without its particulars. */
export function reason(readiness: Reason['readiness'], kind: ReasonKind): Reason {
  const none = { question: null, fact: null, fields: [], ground: null };
  return { readiness, kind, ...none, circumstances: [], documents: [], item: null };
}
