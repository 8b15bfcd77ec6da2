/** Steps that somebody began and nobody ended: what has become of them is asked, nothing is done a second time. */
import type { Application } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import { finishStep, giveUpStep, type OutsideStep, type StepsParts } from './outside-step.ts';

/** Settles the step that is under way of one application. */
export type SettleStep = (application: Application) => Promise<void>;

/** So many at once: the others have their turn next time. */
const atOnce = 20;

/** Replicas may do it at the same time: each takes what no other has. */
export async function settleSteps(parts: StepsParts, settle: SettleStep): Promise<void> {
  const { database, clock, settleMs, sealing } = parts;
  const now = clock.now();
  const taken = await database
    .updateTable('applications')
    .set({ step_until: now + settleMs })
    .where(
      'id',
      'in',
      database
        .selectFrom('applications')
        .select('id')
        .where('step_until', '<=', now)
        .orderBy('step_until')
        .limit(atOnce)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute();
  for (const { id } of taken) {
    const application = await findApplication(database, id, sealing);
    if (application) await settle(application);
  }
}

/** Asks what has become of it, and keeps that. */
export async function settleStep<Made>(
  parts: StepsParts,
  id: string,
  step: OutsideStep<Made>,
): Promise<void> {
  const found = await step.find();
  // Nobody knows yet: the next turn asks again.
  if (found.kind === 'unavailable') return;
  const seen = { id, by: 'GATEWAY' };
  const [made] = found.records;
  if (made === undefined) await giveUpStep(parts, seen, step);
  else await finishStep(parts, seen, step, made);
}
