/** A step of an application: its state, and the stage for the monitoring system, in one transaction. */
import type { Updateable } from 'kysely';
import type { Transaction } from '../storage/database.ts';
import type { ApplicationsTable } from '../storage/tables.ts';
import type { Application } from './application.ts';
import { type ApplicationState, type ApplicationStep, afterStep, isStage } from './application-state.ts';
import { type StageQueues, toldTo } from './stages/told-to.ts';

export interface Advance {
  readonly step: ApplicationStep;
  readonly at: number;
  /** Account of the person who takes the step, or GATEWAY. */
  readonly by: string;
  readonly changes?: Updateable<ApplicationsTable>;
}

/** Takes a step of an application that is locked in this transaction. False: it is out of turn, and nothing has changed. */
export async function advance(
  tx: Transaction,
  application: Application,
  { step, at, by, changes = {} }: Advance,
  stages: StageQueues,
): Promise<boolean> {
  const state = afterStep(application.state, step);
  if (state === null) return false;
  await tx
    .updateTable('applications')
    .set({ ...changes, state, version: application.version + 1, changed_at: at })
    .where('id', '=', application.id)
    .execute();
  const number = changes.number ?? application.registration?.number ?? null;
  await noteStage(tx, { ...application, state }, { at, by, number }, stages);
  return true;
}

/** Writes a stage where it differs from the last one. It is kept even where no item requires a report of the stages. */
export async function noteStage(
  tx: Transaction,
  { id, state, stateService }: { id: string; state: ApplicationState; stateService: string },
  { at, by, number }: { at: number; by: string; number: string | null },
  stages: StageQueues,
): Promise<void> {
  if (!isStage(state)) return;
  const last = await tx
    .selectFrom('application_events')
    .select(['sequence', 'stage'])
    .where('application_id', '=', id)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last?.stage === state) return;
  const sequence = (last?.sequence ?? 0) + 1;
  await tx
    .insertInto('application_events')
    .values({ application_id: id, sequence, stage: state, at, by, number })
    .execute();
  const receiver = toldTo(stateService, state);
  if (receiver !== null) await stages[receiver].enqueue(tx, id, 0);
}
