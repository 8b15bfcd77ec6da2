/** Steps that somebody began and nobody ended: what has become of them is asked, nothing is done a second time. */
import type { Outcome } from '../../systems/outcome.ts';
import type { Application } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import { finishStep, giveUpStep, type OutsideStep, type StepsParts } from './outside-step.ts';

/** One that is under way of an application; null for one that the gateway cannot ask about any more. */
export type StepUnderWay = (application: Application) => OutsideStep<unknown> | null;

/** So many at once: the others have their turn next time. */
const atOnce = 20;

/** Replicas may do it at the same time: each takes what no other has. */
export async function settleSteps(parts: StepsParts, stepOf: StepUnderWay): Promise<void> {
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
    const step = application && stepOf(application);
    if (step) await settleStep(parts, id, step, await step.find());
  }
}

async function settleStep(
  parts: StepsParts,
  id: string,
  step: OutsideStep<unknown>,
  found: Outcome<unknown>,
): Promise<void> {
  // Nobody knows yet: the next turn asks again.
  if (found.kind === 'unavailable') return;
  const seen = { id, by: 'GATEWAY' };
  const [made] = found.records;
  if (made === undefined) await giveUpStep(parts, seen, step);
  else await finishStep(parts, seen, step, made);
}
