import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import { RefusedError } from '../../kernel/errors.ts';
import type { Viewer } from '../viewer.ts';

/** Charges an account: a dear request passes once, then the account waits. @throws RefusedError RATE_LIMITED, with the wait */
export type RateLimit = (viewer: Pick<Viewer, 'id' | 'terms'>, points: number) => void;

interface Bucket {
  /** Points that may be spent at once; below zero after a dear request. */
  left: number;
  filledAt: number;
}

const minuteMs = 60_000;
const remembered = 50_000;

/** Points that an account may spend at once: those of ten seconds. */
export function pointsAtOnce(pointsPerMinute: number): number {
  return Math.max(1, Math.floor(pointsPerMinute / 6));
}

/** A bucket per account that holds the points of ten seconds and fills with time. */
export function createRateLimit(clock: Clock): RateLimit {
  const buckets = new LRUCache<string, Bucket>({ max: remembered });

  return ({ id, terms: { pointsPerMinute } }, points) => {
    if (pointsPerMinute === Number.POSITIVE_INFINITY) return;
    const now = clock.now();
    const size = pointsAtOnce(pointsPerMinute);
    const bucket = buckets.get(id) ?? { left: size, filledAt: now };
    const earned = ((now - bucket.filledAt) * pointsPerMinute) / minuteMs;
    bucket.left = Math.min(size, bucket.left + Math.max(0, earned));
    bucket.filledAt = now;
    buckets.set(id, bucket);
    if (bucket.left >= 1) {
      bucket.left -= points;
      return;
    }
    const waitMs = ((1 - bucket.left) * minuteMs) / pointsPerMinute;
    throw new RefusedError(
      'RATE_LIMITED',
      `expected at most ${pointsPerMinute} points in a minute from this account (\`extensions.tirek.cost\` tells what a request costs)`,
      Math.max(1, Math.ceil(waitMs / 1000)),
    );
  };
}
