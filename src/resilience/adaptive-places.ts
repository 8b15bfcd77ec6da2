import type { Clock } from '../kernel/clock.ts';

/** Calls at once to one system: at least `floor`, at most `ceiling`. */
export interface PlaceBounds {
  readonly floor: number;
  readonly ceiling: number;
}

/**
 * Lesson of a call for the number of places: the time of its answer, and our event loop's blocked time within it, ms; or
 * `strained` for a system that stayed silent or has too much to do; null for any other end.
 */
export type Lesson = { readonly tookMs: number; readonly blockedMs: number } | 'strained' | null;

export type AdaptivePlaces = ReturnType<typeof createAdaptivePlaces>;

/** Longest tolerated time of an answer, ms. A tenth of a second more than usual may be the unrest of our own machine. */
const toleratedMs = (usualMs: number) => Math.max(usualMs * 1.5, usualMs + 100);
/** Weight of one round in the usual time. */
const weight = 0.1;
/** Time after which unneeded places are halved, ms. */
const idleMs = 10_000;

const beginRound = (isStrained: boolean) => ({
  ...{ isStrained, isShort: false, most: 0, ends: 0, answers: 0, longestMs: 0, shortestMs: 0 },
});

/**
 * Finds the number of calls that a system answers at once without becoming slower, as TCP Vegas does. After a round of as
 * many calls as places, the places grow by their root if calls waited and the answers took their usual time. They fall in
 * proportion to slower answers, and to a half if the system is strained. The usual time rises at the floor alone, since there
 * it is not our calls that make the system slow.
 *
 * The blocked event loop hides when an answer came: the longest possible time must allow a growth, and the shortest one a fall.
 */
export function createAdaptivePlaces({ floor, ceiling }: PlaceBounds, clock: Clock) {
  let places = floor;
  let usualMs: number | undefined;
  let latencyMs: number | undefined;
  let round = beginRound(false);
  let neededAt = clock.now();

  function now(): number {
    for (; places > floor && clock.now() - neededAt >= idleMs; neededAt += idleMs) {
      places = places - floor < 2 ? floor : (places + floor) / 2;
      round = beginRound(false);
    }
    return Math.floor(places);
  }

  function endRound({ answers, isShort, isStrained, most, ...sums }: typeof round): void {
    round = beginRound(false);
    if (answers === 0) return;
    const [longestMs, shortestMs] = [sums.longestMs / answers, sums.shortestMs / answers];
    latencyMs = longestMs;
    usualMs ??= longestMs;
    if (longestMs < usualMs) usualMs += (longestMs - usualMs) * weight;
    else if (shortestMs > usualMs && most <= floor) usualMs += (shortestMs - usualMs) * weight;
    const share = toleratedMs(usualMs) / shortestMs;
    if (share < 1) places = Math.max(floor, places * Math.max(0.5, share));
    else if (isShort && !isStrained && longestMs <= toleratedMs(usualMs))
      places = Math.min(ceiling, places + Math.sqrt(places));
  }

  return {
    /** The number of places; it returns to the floor while they are not needed. */
    now,
    /** Mean time of an answer in the last round, ms; undefined before the first one. */
    latencyMs: () => latencyMs,
    /** Learns from the end of a call. @param active calls with a place, this one too @param waiting calls without one */
    learn(lesson: Lesson, active: number, waiting: number): void {
      if ((active + waiting) * 2 > now()) neededAt = clock.now();
      round.isShort ||= waiting > 0;
      if (lesson === null) return;
      if (lesson === 'strained' && !round.isStrained) {
        places = Math.max(floor, places / 2);
        round = beginRound(true);
      }
      round.ends += 1;
      round.most = Math.max(round.most, active);
      if (lesson !== 'strained') {
        round.answers += 1;
        round.longestMs += Math.max(1, lesson.tookMs);
        round.shortestMs += Math.max(1, lesson.tookMs - lesson.blockedMs);
      }
      if (round.ends >= Math.floor(places)) endRound(round);
    },
  };
}
