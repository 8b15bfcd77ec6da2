/** Applications that wait for another system: open steps, refused and waiting stages, for an operator's page. */
import { type ExpressionBuilder, sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import type { Act } from '../services/purpose.ts';
import type { Tables } from '../storage/tables.ts';
import type { Applications } from './applications.ts';
import { graceMs, untoldStages } from './count-left.ts';
import { ownApplications } from './use-cases/use-case.ts';

interface WaitingStep {
  readonly step: Exclude<Act, 'RESULT'>;
  readonly state: 'UNDER_WAY' | 'OUTCOME_UNKNOWN';
  readonly count: number;
  /** Epoch ms. */
  readonly oldestSince: number;
}

interface WaitingApplications {
  readonly openSteps: WaitingStep[];
  readonly refusedStages: number;
  readonly waitingStages: number;
  readonly oldestWaitingSince: number | null;
}

/** Counts all for an operator, who sees no application and no person by it; else those that the viewer may see. */
export async function countWaiting(
  { viewer }: { readonly viewer: Viewer },
  { parts: { database, clock, settleMs } }: Pick<Applications, 'parts'>,
): Promise<WaitingApplications> {
  const now = clock.now();
  const mine = visibleTo(viewer);
  const isLeft = sql<boolean>`changed_at <= ${now - settleMs - graceMs}`;
  const steps = await database
    .selectFrom('applications')
    .select(['state', isLeft.as('isLeft')])
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min<number>('changed_at').as('oldestSince')])
    .where('step_until', 'is not', null)
    .where(mine)
    .groupBy(['state', sql.ref('isLeft')])
    .orderBy('state')
    .orderBy('isLeft', 'desc')
    .execute();
  const isWaiting = sql<boolean>`refused_at is null and at <= ${now - graceMs}`;
  const stages = await untoldStages(database)
    .where(mine)
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('refused_at', 'is not', null).as('refusedStages'),
      fn.countAll<number>().filterWhere(isWaiting).as('waitingStages'),
      fn.min<number | null>('at').filterWhere(isWaiting).as('oldestWaitingSince'),
    ])
    .executeTakeFirstOrThrow();
  const openSteps = steps.map(({ state, isLeft: left, ...step }) => ({
    step: state === 'REGISTERING' ? ('REGISTRATION' as const) : ('CASE' as const),
    state: left ? ('OUTCOME_UNKNOWN' as const) : ('UNDER_WAY' as const),
    ...step,
  }));
  return { openSteps, ...stages };
}

function visibleTo(viewer: Viewer) {
  const { owners } = ownApplications(viewer);
  const seesAll = viewer.kind === 'DEMO' || viewer.roles.includes('operator');
  return ({ and, or, eb, lit }: ExpressionBuilder<Pick<Tables, 'applications'>, 'applications'>) =>
    seesAll
      ? lit(true)
      : or(
          owners.map(([route, owner]) =>
            and([eb('applications.owner', '=', owner), eb('applications.route', '=', route)]),
          ),
        );
}
