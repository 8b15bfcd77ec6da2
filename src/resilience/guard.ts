import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../kernel/clock.ts';
import type { Lesson, PlaceBounds } from './adaptive-places.ts';
import { CallFault, type Evidence, toCallFault } from './call-fault.ts';
import type { FaultClass } from './fault-classes.ts';
import type { Health } from './health.ts';
import { askLeave, refuseIfOpen, settleFailure, settleSuccess, type Target, wayOf } from './leave.ts';
import { type RetrySettings, retryDelayMs } from './retry.ts';

/** Bounds that one GraphQL request gives to each of its calls. */
export interface CallContext {
  /** The viewer's account, or the gateway's own name: the queues serve accounts in turn. */
  readonly account: string;
  /** Aborted when the caller has gone, or (reason `deadlinePassed`) when the answer's time is over. */
  readonly signal: AbortSignal;
  /** Deadline of the whole answer, epoch milliseconds. */
  readonly deadlineAt: number;
  readonly health: Health;
  /** Faults for simulated systems: `PERSON_REGISTER=hang`. */
  readonly drill: string | undefined;
}

/** Terms of one attempt, for the client, which adds the evidence. */
export interface Attempt {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly drill: string | undefined;
  /** True for a change: it must not leave twice, not even after a closed connection. */
  readonly isWrite: boolean;
  readonly evidence: Evidence;
  /**
   * Runs a step before the message leaves, within the bounds of the request. The other side has no part in it, so its time is
   * not that of the attempt.
   */
  readonly prepare: <Value>(step: (context: CallContext) => Promise<Value>) => Promise<Value>;
}

/** One attempt that left the gateway, for tickets and records. Times are epoch milliseconds. */
export interface AttemptRecord {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly evidence: Readonly<Evidence>;
  /** Time of the preparation before `startedAt`, ms; left out where the message needed none. */
  readonly preparedMs?: number;
  /** Null for an answer. */
  readonly fault: CallFault | null;
}

export type Guarded<Value> = { readonly attempts: readonly AttemptRecord[] } & (
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: CallFault }
);

/** Never throws. @param subjects of the call: each is charged in the queue, and counts once among failures */
type Ask = <Value>(
  context: CallContext,
  call: (attempt: Attempt) => Promise<Value>,
  subjects?: readonly string[],
) => Promise<Guarded<Value>>;

export interface GuardParts {
  readonly target: Target;
  readonly timeoutMs: number;
  readonly retry: RetrySettings;
  /** Calls at once, and calls that may wait. */
  readonly places: PlaceBounds;
  readonly maxWaiting: number;
  readonly clock: Clock;
  /** Time in which our event loop was blocked, ms since the start. */
  readonly blockedMs: () => number;
  readonly random: () => number;
}

/** Shortest rest of the answer's time, ms, for which a call justifies a further use of personal data. */
const leastTimeMs = 50;
/** Ends of an attempt that tell of a system with too many calls. */
const strains: readonly FaultClass[] = ['TIMEOUT', 'OVERLOADED', 'OUR_QUOTA'];
/** Ends of an attempt that tell nothing of the register. */
const cutOff: readonly FaultClass[] = ['ABANDONED', 'OUR_CAPACITY'];
export type Guard = ReturnType<typeof createGuard>;

export function createGuard(parts: GuardParts) {
  const { target, clock, blockedMs } = parts;
  const queueIn = (health: Health) => health.queue(wayOf(target), parts.places, parts.maxWaiting);

  async function attemptOnce<Value>(
    context: CallContext,
    call: (attempt: Attempt) => Promise<Value>,
    attempts: AttemptRecord[],
    isWrite: boolean,
    subjects: readonly string[] = [],
  ): Promise<Value> {
    refuseIfOpen(target, context.health);
    const leaveQueue = await queueIn(context.health).enter(context, Math.max(1, subjects.length));
    let lesson: Lesson = null;
    try {
      if (context.deadlineAt - clock.now() < leastTimeMs) throw new CallFault('OUR_CAPACITY', 'OURS');
      const leave = askLeave(target, context.health);
      const evidence: Evidence = {};
      const begun = { startedAt: clock.now(), evidence };
      let blockedBefore = blockedMs();
      const prepared: { preparedMs?: number } = {};
      const prepare: Attempt['prepare'] = async (step) => {
        const value = await step(context);
        prepared.preparedMs = (prepared.preparedMs ?? 0) + clock.now() - begun.startedAt;
        begun.startedAt = clock.now();
        blockedBefore = blockedMs();
        return value;
      };
      const ended = (fault: CallFault | null) => {
        const endedAt = clock.now();
        attempts.push({ ...begun, ...prepared, endedAt, fault });
        if (fault === null)
          lesson = { tookMs: endedAt - begun.startedAt, blockedMs: blockedMs() - blockedBefore };
        else if (strains.includes(fault.faultClass)) lesson = 'strained';
      };
      try {
        const { signal, drill } = context;
        const value = await call({ signal, timeoutMs: parts.timeoutMs, drill, isWrite, evidence, prepare });
        ended(null);
        settleSuccess(target, context.health, leave);
        return value;
      } catch (thrown) {
        const { startedAt } = begun;
        const fault = settleFailure(target, context.health, leave, toCallFault(thrown), startedAt, subjects);
        // An unsigned message did not leave.
        if (fault.origin !== 'SIGNATURE') ended(fault);
        throw fault;
      }
    } finally {
      leaveQueue(lesson);
    }
  }

  function nextDelayMs(fault: CallFault, attempts: number, context: CallContext): number | undefined {
    const remainingMs = context.deadlineAt - clock.now();
    const { timeoutMs, random } = parts;
    const delay = retryDelayMs(parts.retry, { fault, attempts, timeoutMs, remainingMs, random });
    return delay !== undefined && context.health.budget(wayOf(target)).spend() ? delay : undefined;
  }

  /** Runs a read, which may be repeated. */
  const read: Ask = async (context, call, subjects) => {
    const attempts: AttemptRecord[] = [];
    let told: CallFault | undefined;
    context.health.budget(wayOf(target)).earn();
    for (;;) {
      const before = attempts.length;
      try {
        return { ok: true, value: await attemptOnce(context, call, attempts, false, subjects), attempts };
      } catch (thrown) {
        const fault = toCallFault(thrown);
        // A repetition that never left, or was cut off, tells less than the attempt before it.
        const left = attempts.length > before;
        told = told === undefined || (left && !cutOff.includes(fault.faultClass)) ? fault : told;
        const delayMs = left ? nextDelayMs(fault, attempts.length, context) : undefined;
        if (delayMs !== undefined)
          await sleep(delayMs, undefined, { signal: context.signal }).catch(() => {});
        if (delayMs === undefined || context.signal.aborted) return { ok: false, fault: told, attempts };
      }
    }
  };

  /** Runs a change on the other side once. */
  const write: Ask = async (context, call, subjects) => {
    const attempts: AttemptRecord[] = [];
    try {
      return { ok: true, value: await attemptOnce(context, call, attempts, true, subjects), attempts };
    } catch (thrown) {
      return { ok: false, fault: toCallFault(thrown), attempts };
    }
  };

  return { target, read, write, load: (health: Health) => queueIn(health).load };
}
