/** Remembers people and searches that failed lately, so that one bad record does not look like an outage. */
import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../kernel/clock.ts';
import type { FaultClass } from './fault-classes.ts';

/** Failures that a healthy system may have with one record alone. */
export const ofOneRecord: readonly FaultClass[] = ['TIMEOUT', 'SYSTEM_ERROR', 'BAD_RESPONSE'];
/** Time for which a clerk may retry one person, ms; an outage meets other people by then. */
const rememberedMs = 10 * 60_000;
const most = 2000;

/** Keeps hashes under a key that ends with the process. A call without subjects is always news. */
export function createFailedSubjects(clock: Clock) {
  const failedAt = new LRUCache<string, number>({ max: most });
  return {
    /**
     * Notes the subjects of a failed call.
     * @returns false when one of them failed lately, so that the call tells nothing new
     */
    isNews(subjects: readonly string[]): boolean {
      const now = clock.now();
      const hashes = subjects.map((subject) => createHmac('sha256', key).update(subject).digest('base64'));
      const isNews = !hashes.some((hash) => (failedAt.get(hash) ?? -Infinity) >= now - rememberedMs);
      for (const hash of hashes) failedAt.set(hash, now);
      return isNews;
    },
  };
}

const key = randomBytes(32);
