/** The notification of received contributions (S7.8): its content, and its place in the statement. Pure. */
import { lastDayOf } from '../kernel/dates.ts';
import { sumOf } from '../kernel/money.ts';
import type { PaperFacts } from '../papers/paper.ts';
import type { ServiceRoute } from '../services/state-service.ts';
import type { SocialContributions } from '../systems/social-insurance-fund/mapping.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Enclosure } from './answers/answer-rows.ts';
import type { NotificationState } from './readiness.ts';
import type { Statement } from './statement/statement.ts';

type Rule = NonNullable<ServiceRoute['notification']>;
type Facts = PaperFacts['CONTRIBUTIONS_NOTIFICATION'];

/** Code under which the answer of the Fund is enclosed. */
export const notificationQuestion: Rule['paper'] = 'CONTRIBUTIONS_NOTIFICATION';

/** True for an answer that no check asked for. */
export const isOfNotification = ({ question }: Pick<Enclosure, 'question'>) =>
  question === notificationQuestion;

export function notificationState(
  rule: Rule | null,
  statement: Statement | null,
  answers: readonly Enclosure[],
  isConnected: (system: SystemKey) => boolean,
): NotificationState {
  if (rule === null) return 'NOT_REQUIRED';
  const { notification = null } = statement ?? {};
  if (notification !== null) return notification.disagreement === null ? 'CONFIRMED' : 'DISPUTED';
  const latest = answers.findLast(isOfNotification);
  if (latest?.kind === 'records') return factsOfNotification(latest.records) === null ? 'NOTHING' : 'NEEDED';
  return isConnected(rule.system) ? 'NEEDED' : 'NOT_REQUIRED';
}

/**
 * The facts of the paper: sums by month for which money arrived, within the settlement period of the Fund.
 * @param records of the Fund's answer @returns null where the Fund has no record, or sets no settlement period
 */
export function factsOfNotification(records: readonly unknown[]): Facts | null {
  const [record] = records as readonly SocialContributions[];
  const period = record?.settlementPeriod;
  if (record === undefined || !period) return null;
  const { firstMonth, lastMonth, total } = period;
  const within = record.contributions.filter(
    ({ arrived, month }) => arrived && firstMonth <= month && month <= lastMonth,
  );
  const months = [...new Set(within.map(({ month }) => month))];
  return {
    period: { from: `${firstMonth}-01`, to: lastDayOf(lastMonth) },
    contributions: months.map((month) => {
      const amounts = within.filter((one) => one.month === month).map(({ amount }) => amount);
      return { month, amount: sumOf(amounts) };
    }),
    total,
  };
}
