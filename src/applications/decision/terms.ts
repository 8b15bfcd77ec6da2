/**
 * Terms of a decision in working days (S4.12), and the moments at which they collide. Pure. A day counts in Kazakhstan's
 * time and ends at midnight. Nothing is extended or decided here: people see the collision and decide.
 */
import { toDate } from '../../kernel/clock.ts';
import {
  addWorkingDays,
  beginOf,
  dayAfter,
  dayBefore,
  endOf,
  type WorkingCalendar,
} from '../../kernel/working-days.ts';
import type { Readings } from '../../services/readings.ts';

/** Numbers of working days, from the data file of the state service. */
export interface TermRule {
  /** From the arrival of the case to the decision. */
  readonly decision: number;
  /** From the notice to a refusal, at least. Null: no item names a notice. */
  readonly notice: number | null;
  /** From the obtaining of the notice to the objection. */
  readonly objection: number | null;
}

/** Events of a case at the provider. Times are epoch ms; null: it has not happened. */
export interface CaseEvents {
  readonly arrivedAt: number;
  readonly noticeAt: number | null;
  readonly obtainedAt: number | null;
  /** The hearing took place, or the person did not come. */
  readonly heardAt: number | null;
  readonly decidedAt: number | null;
}

/** Things that stand in the way of a refusal at a moment. */
export type RefusalObstacle = 'NO_NOTICE' | 'NOT_OBTAINED' | 'NOTICE_TERM' | 'OBJECTION_TERM' | 'NOT_HEARD';
/** Two terms that cannot both be kept. */
export type Collision =
  /** The term of the decision is over, and no decision was made. */
  | 'DECISION_OVERDUE'
  /** A lawful refusal is possible only after the term of the decision: because of the notice, … */
  | 'NOTICE_TOO_LATE'
  /** … or because of the person's term for an objection. */
  | 'OBJECTION_OUTLIVES_DECISION';

export interface Terms {
  /** Last lawful moment of the decision. */
  readonly decideBy: number;
  /** Last moment of a notice that leaves a refusal in time; null where no item names a notice. */
  readonly noticeBy: number | null;
  /** Last moment of an objection; null before the notice was obtained. */
  readonly objectBy: number | null;
  /** First lawful moment of a refusal, as far as the terms alone go; null before the notice was obtained. */
  readonly refuseFrom: number | null;
  /** First moment after the term of the notice; null before it. */
  readonly noticeOver: number | null;
  readonly obstacles: readonly RefusalObstacle[];
  readonly collisions: readonly Collision[];
}

/** Null: a year in the way is not in the calendar, so that no term can be computed. */
export function termsOf(
  rule: TermRule,
  events: CaseEvents,
  now: number,
  calendar: WorkingCalendar,
  begins: Readings['TERM_BEGINS'],
): Terms | null {
  const at = events.decidedAt ?? now;
  const after = (day: string, count: number) => addWorkingDays(calendar, day, count);
  const arrival = toDate(events.arrivedAt);
  const decideBy = lastMomentOf(rule, events.arrivedAt, calendar, begins);
  if (decideBy === null) return null;
  const lastDay = toDate(decideBy);
  const base = {
    decideBy,
    noticeBy: null,
    objectBy: null,
    refuseFrom: null,
    noticeOver: null,
    obstacles: [],
  };
  const isOverdue = at > decideBy;
  const overdue: readonly Collision[] = isOverdue ? ['DECISION_OVERDUE'] : [];
  if (rule.notice === null) return { ...base, collisions: overdue };

  // Each event that has not happened is taken to happen now: a later one can only make the refusal later.
  const noticeDay = toDate(events.noticeAt ?? at);
  const obtainedDay = toDate(events.obtainedAt ?? Math.max(at, events.noticeAt ?? at));
  const noticeOver = after(noticeDay, rule.notice);
  const lastObjection = after(obtainedDay, rule.objection ?? 0);
  if (noticeOver === null || lastObjection === null) return null;
  const lastNotice = lastNoticeDay(calendar, arrival, lastDay, rule.notice);
  const byNotice = beginOf(noticeOver);
  const objectionOver = rule.objection === null ? byNotice : beginOf(dayAfter(lastObjection));

  const isObtained = events.obtainedAt !== null;
  const refuseFrom = Math.max(byNotice, objectionOver);
  const obstacles: RefusalObstacle[] = [];
  if (events.noticeAt === null) obstacles.push('NO_NOTICE');
  else {
    if (!isObtained) obstacles.push('NOT_OBTAINED');
    if (at < byNotice) obstacles.push('NOTICE_TERM');
    if (isObtained && at < objectionOver) obstacles.push('OBJECTION_TERM');
    if (events.heardAt === null) obstacles.push('NOT_HEARD');
  }
  const collisions: Collision[] = [...overdue];
  if (events.decidedAt === null && byNotice > decideBy) collisions.push('NOTICE_TOO_LATE');
  else if (events.decidedAt === null && refuseFrom > decideBy) collisions.push('OBJECTION_OUTLIVES_DECISION');
  return {
    ...{ decideBy, noticeBy: lastNotice === null ? null : endOf(lastNotice), obstacles, collisions },
    objectBy: isObtained && rule.objection !== null ? endOf(lastObjection) : null,
    refuseFrom: isObtained ? refuseFrom : null,
    noticeOver: events.noticeAt === null ? null : byNotice,
  };
}

/** Last lawful moment of the decision; null as for `termsOf`. */
export function lastMomentOf(
  { decision }: Pick<TermRule, 'decision'>,
  arrivedAt: number,
  calendar: WorkingCalendar,
  begins: Readings['TERM_BEGINS'],
): number | null {
  const arrival = toDate(arrivedAt);
  const lastDay = addWorkingDays(calendar, begins === 'SAME_DAY' ? dayBefore(arrival) : arrival, decision);
  return lastDay === null ? null : endOf(lastDay);
}

/** The last day, from the arrival on, whose notice term ends by the last day of the decision. Null: there is none. */
function lastNoticeDay(calendar: WorkingCalendar, arrival: string, lastDay: string, notice: number) {
  for (let day = lastDay; day >= arrival; day = dayBefore(day)) {
    const over = addWorkingDays(calendar, day, notice);
    // Null lies beyond the calendar, so behind the last day.
    if (over !== null && over <= lastDay) return day;
  }
  return null;
}
