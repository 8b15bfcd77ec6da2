/** Cases that wait for a decision, by their deadline. Days are counted, and nothing is extended. */
import { catalogue, stateServiceOf } from '../../services/catalogue.ts';
import type { ApplicationRoute } from '../../services/state-service.ts';
import type { Database } from '../../storage/database.ts';
import { nonEmpty } from '../../storage/lists.ts';
import type { Cursor, Page, PageRequest } from '../../storage/page.ts';
import { type ApplicationState, undecidedStates } from '../application-state.ts';
import { type Counting, daysLeft, termRuleOf } from './proceeding.ts';
import { lastMomentOf } from './terms.ts';

/** Deadline of one case. Times are epoch ms. */
export interface Deadline {
  readonly applicationId: string;
  readonly stateService: string;
  readonly route: ApplicationRoute;
  readonly state: ApplicationState;
  readonly arrivedAt: number;
  /** Null: a year in the way is not in the calendar. */
  readonly decideBy: number | null;
  /** Working days of the term that are left, today among them; null with `decideBy`. */
  readonly workingDaysLeft: number | null;
  readonly isOverdue: boolean;
}

interface DeadlineFilter {
  /** Codes; null: every state service. */
  readonly stateServices: readonly string[] | null;
  /** Deadlines before this instant. */
  readonly before: number | null;
  readonly isOverdue: boolean | null;
}

const everything: DeadlineFilter = { stateServices: null, before: null, isOverdue: null };

/** Deadlines, the nearest first; those that cannot be computed come before all others. */
export async function openDeadlines(
  database: Database,
  now: number,
  counting: Counting,
  { stateServices, before, isOverdue }: DeadlineFilter = everything,
): Promise<Deadline[]> {
  const withTerm = catalogue.flatMap(({ code, decision }) => (decision?.workingDays ? code : []));
  const rows = await database
    .selectFrom('applications')
    .select(['id', 'state', 'state_service', 'route', 'handed_over_at'])
    .where('state', 'in', [...undecidedStates])
    .where('state_service', 'in', nonEmpty(withTerm.filter((code) => stateServices?.includes(code) ?? true)))
    .execute();
  return rows
    .map((row) => ({
      ...{ applicationId: row.id, stateService: row.state_service },
      ...{ route: row.route as ApplicationRoute, state: row.state as ApplicationState },
      ...timesOf(row.state_service, row.handed_over_at ?? 0, now, counting),
    }))
    .filter((one) => before === null || (one.decideBy ?? 0) < before)
    .filter((one) => isOverdue === null || one.isOverdue === isOverdue)
    .sort((one, other) => (isBefore(placeOf(one), placeOf(other)) ? -1 : 1));
}

export const placeOf = ({ decideBy, applicationId }: Deadline): Cursor => ({
  at: decideBy ?? 0,
  id: applicationId,
});

/** One page of a sorted list. */
export function pageOf(all: readonly Deadline[], { first, after }: PageRequest): Page<Deadline> {
  const rest = after === null ? all : all.filter((one) => isBefore(after, placeOf(one)));
  return { items: rest.slice(0, first), hasNext: rest.length > first };
}

const isBefore = (one: Cursor, other: Cursor): boolean =>
  one.at === other.at ? one.id < other.id : one.at < other.at;

function timesOf(stateService: string, arrivedAt: number, now: number, { calendar, readings }: Counting) {
  const rule = stateServiceOf(stateService)?.decision;
  const terms = rule ? termRuleOf(rule) : null;
  const decideBy = terms && lastMomentOf(terms, arrivedAt, calendar, readings.TERM_BEGINS);
  const workingDaysLeft = terms && decideBy !== null ? daysLeft(terms, decideBy, now, calendar) : null;
  return { arrivedAt, decideBy, workingDaysLeft, isOverdue: decideBy !== null && now > decideBy };
}
