import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import { RefusedError } from '../../kernel/errors.ts';
import type { Viewer } from '../viewer.ts';

/** @throws RefusedError RATE_LIMITED, with the seconds after which the account may ask again */
export type RateLimit = (viewer: Pick<Viewer, 'id' | 'terms'>) => void;

interface Bucket {
  /** Requests that may come at once. */
  left: number;
  filledAt: number;
}

const minuteMs = 60_000;
const remembered = 50_000;

/** A bucket per account, which holds the requests of ten seconds and fills with time. */
export function createRateLimit(clock: Clock): RateLimit {
  const buckets = new LRUCache<string, Bucket>({ max: remembered });

  return ({ id, terms: { requestsPerMinute } }) => {
    if (requestsPerMinute === Number.POSITIVE_INFINITY) return;
    const now = clock.now();
    const size = Math.max(1, requestsPerMinute / 6);
    const bucket = buckets.get(id) ?? { left: size, filledAt: now };
    const earned = ((now - bucket.filledAt) * requestsPerMinute) / minuteMs;
    bucket.left = Math.min(size, bucket.left + Math.max(0, earned));
    bucket.filledAt = now;
    buckets.set(id, bucket);
    if (bucket.left >= 1) {
      bucket.left -= 1;
      return;
    }
    const waitMs = ((1 - bucket.left) * minuteMs) / requestsPerMinute;
    throw new RefusedError(
      'RATE_LIMITED',
      `expected at most ${requestsPerMinute} requests in a minute from this account`,
      Math.max(1, Math.ceil(waitMs / 1000)),
    );
  };
}
