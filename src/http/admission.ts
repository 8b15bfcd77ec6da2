import type { preValidationHookHandler } from 'fastify';
import { errorTable, RefusedError } from '../kernel/errors.ts';

/**
 * Bound of the requests in work at once: as many as may be held, and fewer while the event loop has no free time. A
 * register that is slow makes requests long and leaves the loop free, so that its slowness closes no door.
 */

interface AdmissionOptions {
  /** Worked on at once while the loop has free time. */
  readonly max: number;
  /** Share of the time since it was last asked in which the loop had work, 0 to 1. */
  readonly busyShare?: () => number;
  /** Told when it begins to admit less than it was asked, at most once per quiet time; with the number since. */
  readonly onOverload: (refused: number) => void;
}

interface Admission {
  /** Whether one more would be refused now. */
  readonly isFull: () => boolean;
  /** Counts a request that was refused. */
  readonly refused: () => void;
  /** Begins the work on a request; null where it is refused. @returns ends it, once */
  readonly enter: () => (() => void) | null;
  stop(): void;
}

/** Pause between two looks at how busy the loop was, ms. */
const periodMs = 100;
/** With so much work the loop has no free time, and whatever comes on top of it waits. */
const busyEnough = 0.98;
/** A heap of requests is worked off in less; a line that stands for so many periods is an overload. */
const standingPeriods = 10;
/** The limit falls by a tenth of what was under way. */
const fall = 0.9;
/**
 * So many are worked on at once, however busy it is. They keep a loop busy whose registers answer at once; twice as many wait
 * twice as long, and take memory.
 */
const least = 32;

/** An overload is told once in this time, ms. */
const tellMs = 10_000;

/** So many need no proof; it is what the queue of one system takes. */
const unproven = 200;

/** The limit falls while the loop is busy and more stand in line than keep it so, and grows again when it is not. */
export function createAdmission({
  max,
  busyShare = createBusyShare(),
  onOverload,
}: AdmissionOptions): Admission {
  let limit = Math.min(unproven, max);
  let working = 0;
  let most = 0;
  let fewest = 0;
  let standing = 0;
  let refusals = 0;
  let tellAt = 0;

  const timer = setInterval(() => {
    const now = performance.now();
    const isBusy = busyShare() >= busyEnough;
    standing = isBusy && fewest >= Math.min(least, max) ? standing + 1 : 0;
    if (standing >= standingPeriods)
      limit = Math.max(Math.min(least, max), Math.floor(Math.min(limit, most) * fall));
    else if (!isBusy) limit = Math.min(max, grownFrom(limit, most));
    most = working;
    fewest = working;
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
        fewest = Math.min(fewest, working);
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

function createBusyShare(): () => number {
  let before = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    return utilization;
  };
}

/** Counts a request as worked on from when it is whole, so that one whose body does not come is no work. */
export function admitToWork(admission: Admission): preValidationHookHandler {
  return (_request, { raw }, done) => {
    const end = admission.enter();
    if (end === null) {
      admission.refused();
      return done(new RefusedError('TOO_BUSY', errorTable.TOO_BUSY.meaning, 1));
    }
    // To hand an answer over is the end of the work: how long it is read is its reader's affair.
    raw.once('prefinish', end);
    raw.once('close', end);
    done();
  };
}
