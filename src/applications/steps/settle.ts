/** Steps that were begun and not ended: their outcome is asked for, and nothing is sent. */
import { type ExpressionBuilder, sql } from 'kysely';
import { isRecordAway } from '../../kernel/errors.ts';
import type { Tables } from '../../storage/tables.ts';
import { isDatabaseDown } from '../../storage/trouble.ts';
import type { Application } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import { type Begun, finishStep, giveUpStep, type OutsideStep, type StepsParts } from './outside-step.ts';

/** Settles the step that is under way of one application. */
export type SettleStep = (application: Application, begun: Begun) => Promise<void>;

/** Steps of one round; the others come in the next. */
const atOnce = 20;

/** Settles open steps. Replicas may do it at the same time: each takes those that no other has. */
export async function settleSteps(parts: StepsParts, settle: SettleStep, onDefect: (error: unknown) => void) {
  const { database, clock, settleMs, sealing } = parts;
  const now = clock.now();
  const taken = await database
    .updateTable('applications')
    .set(({ eb }) => ({ step_until: nextTurn(eb, now, settleMs) }))
    .where(
      'id',
      'in',
      database
        .selectFrom('applications')
        .select('id')
        .where('step_until', '<=', now)
        .orderBy('step_until')
        .limit(atOnce)
        .forNoKeyUpdate()
        .skipLocked(),
    )
    .returning(['id', 'version'])
    .execute();
  for (const { id, version } of taken) {
    try {
      const application = await findApplication(database, id, sealing);
      if (application) await settle(application, { id, version, by: 'GATEWAY' });
    } catch (error) {
      // One that fails must not hold back the others.
      if (isDatabaseDown(error) || isRecordAway(error)) throw error;
      onDefect(error);
    }
  }
}

/** Instant of the next question: after a quarter of the step's age, five minutes at most. */
function nextTurn(eb: ExpressionBuilder<Tables, 'applications'>, now: number, settleMs: number) {
  const age = sql<number>`(${now} - ${eb.ref('changed_at')}) / 4`;
  return sql<number>`${now} + greatest(${settleMs}, least(${age}, 300000))`;
}

/** Asks for the outcome of a step, and keeps it. */
export async function settleStep<Made>(parts: StepsParts, begun: Begun, step: OutsideStep<Made>) {
  const found = await step.find();
  // It is not known yet: the next turn asks again.
  if (found.kind === 'unavailable') return;
  const [made] = found.records;
  if (made === undefined) await giveUpStep(parts, begun, step);
  else await finishStep(parts, begun, step, made);
}
