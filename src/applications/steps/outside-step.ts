/**
 * A step in another system: registration, or the taking of a case. It happens once, even if the gateway dies: the intention
 * is kept before the call, and until it is cleared a repetition asks for the outcome first.
 */
import type { Updateable } from 'kysely';
import type { Unanswered } from '../../access/asking/reply.ts';
import type { Changed } from '../../kernel/changed.ts';
import { Defect } from '../../kernel/defect.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import type { Act } from '../../services/purpose.ts';
import type { Transaction } from '../../storage/database.ts';
import type { ApplicationsTable } from '../../storage/tables.ts';
import { advance } from '../advance.ts';
import type { Application } from '../application.ts';
import { lockApplication } from '../application-rows.ts';
import { type ApplicationStep, endedUnregistered } from '../application-state.ts';
import { type ApplicationsParts, changeSeen, type Seen } from '../changes.ts';

export interface OutsideStep<Made> {
  readonly act: Act;
  readonly begin: ApplicationStep & `begin${string}`;
  readonly finish: ApplicationStep;
  readonly giveUp: ApplicationStep & `giveUp${string}`;
  /** Asks for the outcome of an earlier request. */
  readonly find: () => Promise<Outcome<Made>>;
  readonly make: () => Promise<Outcome<Made>>;
  /** False: the check that allowed it is too old; its outcome is asked for, and nothing is sent. */
  readonly mayBeSent: boolean;
  /** Columns that are written when it begins. */
  readonly begunWith?: Updateable<ApplicationsTable>;
  /** Columns that are written when it is done. */
  readonly changesOf: (made: Made) => Updateable<ApplicationsTable>;
  /** Called when it is done, in the same transaction. @param by the account that finished it, or GATEWAY */
  readonly onFinished?: (
    tx: Transaction,
    application: Application,
    made: Made,
    by: string,
  ) => Promise<unknown>;
}

export type StepResult =
  | Changed
  | { readonly kind: 'unavailable'; readonly outcome: Unanswered }
  /** No request has taken effect, and none may be sent again. */
  | { readonly kind: 'notSent' };

export interface StepsParts extends ApplicationsParts {
  /** Time in which a call may still take effect after its caller has given up, ms: it is not repeated before. */
  readonly settleMs: number;
  /** Longest time that a caller waits for it, ms. */
  readonly answerMs: number;
}

export async function takeOutsideStep<Made>(
  parts: StepsParts,
  seen: Seen,
  step: OutsideStep<Made>,
): Promise<StepResult> {
  const { clock, settleMs, answerMs, stages } = parts;
  // A beginning is a change: no other step has this version.
  const mine = { ...seen, version: seen.expectedVersion + 1 };
  let wasSent = false;
  const begun = await changeSeen<Changed>(parts, seen, async (tx, application) => {
    const { state, stepUntil, sentFor, id } = application;
    const at = clock.now();
    // Another caller is at it, or was a moment ago.
    if (stepUntil !== null && stepUntil > at) return { kind: 'outOfTurn', state };
    wasSent = sentFor === step.act;
    const changes = { ...step.begunWith, step_until: at + answerMs + settleMs, sent_for: step.act };
    const isInTurn = await advance(tx, application, { step: step.begin, at, by: seen.by, changes }, stages);
    return isInTurn ? { kind: 'done', id } : { kind: 'outOfTurn', state };
  });
  if (begun.kind !== 'done') return begun;
  if (wasSent) {
    const found = await step.find();
    if (found.kind === 'unavailable') {
      await leaveOpen(parts, mine, clock.now());
      return { kind: 'unavailable', outcome: found };
    }
    const [made] = found.records;
    if (made !== undefined) return finishStep(parts, seen, step, made);
  }
  if (!step.mayBeSent) {
    await giveUpStep(parts, mine, step);
    return { kind: 'notSent' };
  }
  const outcome = await step.make();
  if (outcome.kind === 'unavailable') {
    await leave(parts, mine, step, outcome, wasSent);
    return { kind: 'unavailable', outcome };
  }
  const [made] = outcome.records;
  if (made === undefined) throw new Defect('expected what was made');
  return finishStep(parts, seen, step, made);
}

/** A step under way: the next step of the application has another version. */
export type Begun = { readonly id: string; readonly version: number; readonly by: string };

/** Ends an attempt. If nothing left the gateway, the step is given up; else its outcome is unknown, and it stays open. */
async function leave<Made>(
  parts: StepsParts,
  begun: Begun,
  step: OutsideStep<Made>,
  { attempts, fault: { faultClass } }: Unanswered,
  wasSent: boolean,
): Promise<void> {
  // A defect of ours may have come after the call, and hidden the sending.
  const hasLeft = attempts.length > 0 || faultClass === 'OUR_DEFECT';
  if (!hasLeft) return giveUpStep(parts, begun, step, wasSent ? {} : { sent_for: null });
  const { clock, settleMs } = parts;
  await leaveOpen(parts, begun, clock.now() + (isOver.includes(faultClass) ? 0 : settleMs));
}

/** Faults that are the system's own answer. Any other may come from a party on the way: the request may still be under way. */
const isOver: readonly FaultClass[] = ['OUR_CREDENTIALS', 'OUR_QUOTA'];

/** @param until instant before which no caller repeats it */
async function leaveOpen({ database }: StepsParts, { id, version }: Begun, until: number): Promise<void> {
  await database
    .updateTable('applications')
    .set({ step_until: until })
    .where((is) => is.and({ id, version }))
    .where('step_until', 'is not', null)
    .execute();
}

/** Keeps the result of the step. A second caller finds the step done. */
export function finishStep<Made>(
  parts: StepsParts,
  { id, by }: Pick<Begun, 'id' | 'by'>,
  step: OutsideStep<Made>,
  made: Made,
): Promise<Changed> {
  const { database, sealing, clock, stages } = parts;
  return database.transaction().execute(async (tx) => {
    const application = await lockApplication(tx, id, sealing);
    if (application === null) return { kind: 'notFound' };
    const changes = { ...step.changesOf(made), step_until: null, sent_for: null };
    const advanced = { step: step.finish, at: clock.now(), by, changes };
    const isFirst = await advance(tx, application, advanced, stages);
    if (isFirst) await step.onFinished?.(tx, application, made, by);
    // The application ended before the gateway learned the result: a person must look.
    else if (endedUnregistered.includes(application.state))
      throw new Defect('expected nothing to be made for an application that has ended');
    return { kind: 'done', id };
  });
}

/** Ends a step of which nothing was made, as far as is known. A step that another caller has begun since stays. */
export async function giveUpStep<Made>(
  parts: StepsParts,
  { id, version, by }: Begun,
  { giveUp }: OutsideStep<Made>,
  changes: Updateable<ApplicationsTable> = {},
): Promise<void> {
  const { database, sealing, clock, stages } = parts;
  await database.transaction().execute(async (tx) => {
    const application = await lockApplication(tx, id, sealing);
    if (application?.version !== version) return;
    const cleared = { ...changes, step_until: null };
    await advance(tx, application, { step: giveUp, at: clock.now(), by, changes: cleared }, stages);
  });
}
