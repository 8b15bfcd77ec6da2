/** Stages and steps of applications that are left lying: for an operator's metrics. */
import { catalogue } from '../services/catalogue.ts';
import type { Database } from '../storage/database.ts';

/** Counts of the whole database. */
interface Left {
  /** Stages that the monitoring system should have been told; refused ones are counted elsewhere. */
  readonly stages: number;
  /** Registrations and hand-overs whose outcome is not known. */
  readonly steps: number;
}

/** A younger one is only under way, ms. */
const graceMs = 60_000;

/** Only of these the gateway tells: of others no item has it told, or a system tells by itself. */
const toldOf = catalogue.filter(({ monitoring }) => monitoring?.from === null).map(({ code }) => code);

export async function countLeft(database: Database, now: number, settleMs: number): Promise<Left> {
  const { stages } = await database
    .selectFrom('application_events')
    .innerJoin('applications', 'applications.id', 'application_events.application_id')
    .select(({ fn }) => fn.countAll<number>().as('stages'))
    .where('told_at', 'is', null)
    .where('refused_at', 'is', null)
    .where('at', '<=', now - graceMs)
    .where('state_service', 'in', toldOf)
    .executeTakeFirstOrThrow();
  const { steps } = await database
    .selectFrom('applications')
    .select(({ fn }) => fn.countAll<number>().as('steps'))
    .where('step_until', 'is not', null)
    .where('changed_at', '<=', now - settleMs - graceMs)
    .executeTakeFirstOrThrow();
  return { stages, steps };
}
