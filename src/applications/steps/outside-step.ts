/**
 * A step that another system takes: registration, or the taking of a case. It happens once, whatever dies on the way: the
 * intention to ask for it is kept before the call, and as long as that stands, a repetition asks first for its outcome.
 */

import type { Updateable } from 'kysely';
import type { Changed } from '../../kernel/changed.ts';
import { Defect } from '../../kernel/defect.ts';
import type { Outcome, Unavailable } from '../../registers/outcome.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import type { Act } from '../../services/purpose.ts';
import type { Transaction } from '../../storage/database.ts';
import type { ApplicationsTable } from '../../storage/tables.ts';
import { advance } from '../advance.ts';
import type { Application } from '../application.ts';
import { lockApplication } from '../application-rows.ts';
import type { ApplicationStep } from '../application-state.ts';
import { type ApplicationsParts, changeSeen, type Seen } from '../changes.ts';

/** The step for one application. */
export interface OutsideStep<Made> {
  readonly act: Act;
  readonly begin: ApplicationStep & `begin${string}`;
  readonly finish: ApplicationStep;
  readonly giveUp: ApplicationStep & `giveUp${string}`;
  /** Asks for its outcome. */
  readonly find: () => Promise<Outcome<Made>>;
  readonly make: () => Promise<Outcome<Made>>;
  /** False where the check that allowed it is too old by now: it is only asked about, and not sent again. */
  readonly mayBeSent: boolean;
  /** Columns that are kept when it begins. */
  readonly begunWith?: Updateable<ApplicationsTable>;
  /** Columns that are kept of it. */
  readonly changesOf: (made: Made) => Updateable<ApplicationsTable>;
  /** Done with it, in the same transaction. `by`: the account that finished it, or GATEWAY. */
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
  /** Nothing that was sent has taken effect, and it may not be sent again. */
  | { readonly kind: 'notSent' };

type Unanswered = Outcome<never> & Unavailable;

export interface StepsParts extends ApplicationsParts {
  /** Time in which a call may still have its effect after its caller has given up, ms: it is not repeated before. */
  readonly settleMs: number;
  /** The longest that a caller waits for it, ms. */
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
  const begun = await changeSeen(parts, seen, async (tx, application) => {
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

/** A step that is under way: with the next one the application has another version. */
export interface Begun {
  readonly id: string;
  readonly version: number;
  readonly by: string;
}

/** Nothing left the gateway: it is as before. Otherwise the outcome is unknown, and it stays begun. */
async function leave<Made>(
  parts: StepsParts,
  begun: Begun,
  step: OutsideStep<Made>,
  { attempts, fault: { faultClass } }: Unanswered,
  wasSent: boolean,
): Promise<void> {
  // A defect of ours may have come after the call, and hidden it.
  const hasLeft = attempts.length > 0 || faultClass === 'OUR_DEFECT';
  if (!hasLeft) return giveUpStep(parts, begun, step, wasSent ? {} : { sent_for: null });
  const { clock, settleMs } = parts;
  await leaveOpen(parts, begun, clock.now() + (isOver.includes(faultClass) ? 0 : settleMs));
}

/**
 * The system itself has answered. Any other failure may be the word of a party on the way, or of the system about one
 * behind it: the request may be under way still.
 */
const isOver: readonly FaultClass[] = ['OUR_CREDENTIALS', 'OUR_QUOTA'];

/** @param until no caller repeats it before */
async function leaveOpen({ database }: StepsParts, { id, version }: Begun, until: number): Promise<void> {
  await database
    .updateTable('applications')
    .set({ step_until: until })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('step_until', 'is not', null)
    .execute();
}

/** Keeps the thing that was made. A second caller finds it done. */
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
    // Its end was made without knowledge of the thing: a person must look.
    else if (application.state === 'WITHDRAWN' || application.state === 'NOT_REGISTERED')
      throw new Defect('expected nothing to be made for an application that has ended');
    return { kind: 'done', id };
  });
}

/**
 * Nothing was made, as far as is known. A step that another caller has begun since is theirs.
 * @param changes beside the state
 */
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
