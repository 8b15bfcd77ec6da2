/**
 * How many requests are worked on at once: as many as may be held, and fewer while the event loop is late. A register
 * that is slow makes requests long and no loop late, so that its slowness closes no door.
 */
import type { LoopDelay } from '../kernel/loop-delay.ts';

export interface AdmissionOptions {
  /** Worked on at once while the loop is in time. */
  readonly max: number;
  readonly loopDelay: Pick<LoopDelay, 'blockedMs'>;
  /** Told when it begins to admit less than it was asked, at most once per quiet time; with the number since. */
  readonly onOverload: (refused: number) => void;
}

export interface Admission {
  /** Whether one more would be refused now. */
  readonly isFull: () => boolean;
  /** Counts a request that was refused. */
  readonly refused: () => void;
  /** Begins the work on a request; null where it is refused. @returns ends it, once */
  readonly enter: () => (() => void) | null;
  stop(): void;
}

/** How often it is looked at how late the loop was, ms. */
const periodMs = 100;
/** The share of that time in which the loop may not listen: iterations of some 20 ms. */
const lateShare = 0.25;
/** Less of it is none: the limit grows whether it was reached or not. */
const noShare = 0.05;
/** So many are worked on at once, however late it is: what comes in a heap after one long block is let in. */
const least = 64;
/** An overload is told once in this time, ms. */
const tellMs = 10_000;

/** So many need no proof; it is what the queue of one system takes. */
const unproven = 200;

/** The limit falls below what was under way when the loop was late, and grows again when it is not. */
export function createAdmission({ max, loopDelay, onOverload }: AdmissionOptions): Admission {
  let limit = Math.min(unproven, max);
  let working = 0;
  let most = 0;
  let refusals = 0;
  let blockedBefore = loopDelay.blockedMs();
  let readAt = performance.now();
  let tellAt = 0;

  const timer = setInterval(() => {
    const now = performance.now();
    const blocked = loopDelay.blockedMs();
    const share = (blocked - blockedBefore) / (now - readAt);
    if (share > lateShare)
      limit = Math.max(Math.min(least, max), Math.floor(Math.min(limit, most) * (1 - share / 2)));
    else if (share < noShare) limit = Math.min(max, grownFrom(limit, most));
    else if (most >= limit) limit = Math.min(max, Math.ceil(limit * 1.05));
    blockedBefore = blocked;
    readAt = now;
    most = working;
    if (refusals > 0 && now >= tellAt) {
      onOverload(refusals);
      refusals = 0;
      tellAt = now + tellMs;
    }
  }, periodMs).unref();

  return {
    isFull: () => working >= limit,
    refused: () => {
      refusals += 1;
    },
    enter() {
      if (working >= limit) return null;
      working += 1;
      most = Math.max(most, working);
      let isIn = true;
      return () => {
        if (isIn) working -= 1;
        isIn = false;
      };
    },
    stop: () => clearInterval(timer),
  };
}

/** Above the unproven it grows with what was under way, and falls back to it when little is. */
function grownFrom(limit: number, most: number): number {
  if (limit < unproven) return Math.min(unproven, Math.ceil(limit * 1.2));
  return most * 2 >= limit ? Math.ceil(limit * 1.2) : Math.max(unproven, Math.floor(limit * 0.9));
}
