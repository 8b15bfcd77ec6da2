/** Stages and steps of applications that were left open: for an operator's metrics. */
import type { Database } from '../storage/database.ts';
import { isTold } from './stages/told-to.ts';

/** Counts of the whole database. */
interface Left {
  /** Stages that the monitoring system does not know yet; refused ones are counted elsewhere. */
  readonly stages: number;
  /** Registrations and hand-overs whose outcome is not known. */
  readonly steps: number;
}

/** Age below which a stage or step is only under way, ms. */
export const graceMs = 60_000;

/** Stages that their system lacks, each beside its application. */
export const untoldStages = (database: Database) =>
  database
    .selectFrom('application_events')
    .innerJoin('applications', 'applications.id', 'application_events.application_id')
    .where('told_at', 'is', null)
    .where(isTold);

export async function countLeft(database: Database, now: number, settleMs: number): Promise<Left> {
  const { stages } = await untoldStages(database)
    .select(({ fn }) => fn.countAll<number>().as('stages'))
    .where('refused_at', 'is', null)
    .where('at', '<=', now - graceMs)
    .executeTakeFirstOrThrow();
  const { steps } = await database
    .selectFrom('applications')
    .select(({ fn }) => fn.countAll<number>().as('steps'))
    .where('step_until', 'is not', null)
    .where('changed_at', '<=', now - settleMs - graceMs)
    .executeTakeFirstOrThrow();
  return { stages, steps };
}
