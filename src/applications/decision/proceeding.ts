/** A case at the provider: its records, and the terms that follow from them now. Pure. */
import { toDate } from '../../kernel/clock.ts';
import type { Text } from '../../kernel/text.ts';
import { countWorkingDays, dayBefore, type WorkingCalendar } from '../../kernel/working-days.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import type { Readings } from '../../services/readings.ts';
import type { DecisionRule } from '../../services/state-service.ts';
import type { Application } from '../application.ts';
import { latestOf, type ProceedingRecord } from './proceeding-records.ts';
import { type CaseEvents, type TermRule, type Terms, termsOf } from './terms.ts';

export interface Proceeding {
  readonly rule: DecisionRule;
  /** Name of the provider; null where the public text names none. */
  readonly provider: Text | null;
  readonly arrivedAt: number;
  readonly records: readonly ProceedingRecord[];
  /** Null: the rule has no term, or a year in the way is not in the calendar (`isUnknown`). */
  readonly terms: Terms | null;
  readonly isUnknown: boolean;
  /** Working days of the term that are left, today among them; null without a term, and after the decision. */
  readonly workingDaysLeft: number | null;
}

/** Working days, and the reading of their beginning. */
export interface Counting {
  readonly calendar: WorkingCalendar;
  readonly readings: Pick<Readings, 'TERM_BEGINS'>;
}

/** Null: no case has arrived, or the public text has no decision on it. */
export function proceedingOf(
  { stateService, acceptedCase }: Pick<Application, 'stateService' | 'acceptedCase'>,
  records: readonly ProceedingRecord[],
  now: number,
  { calendar, readings }: Counting,
): Proceeding | null {
  const service = stateServiceOf(stateService);
  const rule = service?.decision ?? null;
  if (rule === null || acceptedCase === null) return null;
  const events = eventsOf(records, acceptedCase.handedOverAt);
  const base = { rule, provider: service?.provider?.name ?? null, records, arrivedAt: events.arrivedAt };
  const ofTerms = termRuleOf(rule);
  if (ofTerms === null) return { ...base, terms: null, isUnknown: false, workingDaysLeft: null };
  const terms = termsOf(ofTerms, events, now, calendar, readings.TERM_BEGINS);
  const isOver = terms === null || events.decidedAt !== null;
  const workingDaysLeft = isOver ? null : daysLeft(ofTerms, terms.decideBy, now, calendar);
  return { ...base, terms, isUnknown: terms === null, workingDaysLeft };
}

export function termRuleOf({ workingDays, hearing }: DecisionRule): TermRule | null {
  if (workingDays === null) return null;
  const [notice, objection] = [hearing?.noticeWorkingDays, hearing?.objection?.workingDays];
  return { decision: workingDays, notice: notice ?? null, objection: objection ?? null };
}

/** Working days of a term that are left, today among them; 0 after its end. The days before it begins are no part of it. */
export function daysLeft(
  { decision }: TermRule,
  decideBy: number,
  now: number,
  calendar: WorkingCalendar,
): number | null {
  const left = countWorkingDays(calendar, dayBefore(toDate(now)), toDate(decideBy));
  return left === null ? null : Math.min(left, decision);
}

/** The events that count since the latest notice. */
function eventsOf(records: readonly ProceedingRecord[], arrivedAt: number): CaseEvents {
  const notice = latestOf(records, 'NOTICE');
  const since = notice === undefined ? [] : records.slice(records.indexOf(notice));
  const obtainedAt = latestOf(since, 'OBTAINED')?.obtainedAt ?? null;
  const hearing = latestOf(since, 'HEARING');
  // Without the notice a person cannot be expected to come.
  const counts = hearing?.came || (obtainedAt !== null && hearing && hearing.heldAt >= obtainedAt);
  return {
    ...{ arrivedAt, noticeAt: notice?.at ?? null, obtainedAt },
    heardAt: hearing && counts ? hearing.heldAt : null,
    decidedAt: latestOf(records, 'DECISION')?.at ?? null,
  };
}
