import type { preValidationHookHandler } from 'fastify';
import { errorTable, RefusedError } from '../kernel/errors.ts';

interface AdmissionOptions {
  /** Largest number in work at once while the loop has free time. */
  readonly max: number;
  /** Share of the time since the last call in which the loop had work, 0 to 1. */
  readonly busyShare?: () => number;
  /** Receives the number of refusals when the bound begins to refuse, at most once in ten seconds. */
  readonly onOverload: (refused: number) => void;
}

/** Pause between two measurements of the loop, ms. */
const periodMs = 100;
/** Share of work at which the loop has no free time, so that every further request waits. */
const busyEnough = 0.98;
/** Periods after which a standing line counts as an overload; a burst is worked off in less. */
const standingPeriods = 10;
/** Factor by which the limit falls, of the requests in work. */
const fall = 0.9;
/** Smallest limit. So many keep a loop busy whose registers answer at once; more would only wait longer. */
const least = 32;
/** Pause between two reports of an overload, ms. */
const tellMs = 10_000;
/** Limit that needs no proof: a burst of so many questions fits into the line before any system. */
const unproven = 300;

/**
 * Bounds the requests in work at once: lowers the limit while the loop is busy and more requests wait than keep it busy, and
 * raises it again afterwards. A slow register makes requests long but leaves the loop free, so it does not lower the limit.
 */
export function createAdmission({ max, busyShare = createBusyShare(), onOverload }: AdmissionOptions) {
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
    /** True when one more request would be refused now. */
    isFull: () => working >= limit,
    /** Counts a refused request. */
    refused: () => {
      refusals += 1;
    },
    /** Begins the work on a request. @returns the end of the work, which counts once; null for a refused request */
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

/** Above the unproven limit, the limit grows with the requests in work, and shrinks back when they are few. */
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

/** Counts a request as work from its last byte on, so that a missing body takes no place. */
export function admitToWork(admission: ReturnType<typeof createAdmission>): preValidationHookHandler {
  return (_request, { raw }, done) => {
    const end = admission.enter();
    if (end === null) {
      admission.refused();
      return done(new RefusedError('TOO_BUSY', errorTable.TOO_BUSY.meaning, 1));
    }
    // The work ends when the answer is handed over: its reading depends on the reader.
    raw.once('prefinish', end);
    raw.once('close', end);
    done();
  };
}
