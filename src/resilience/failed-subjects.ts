/** People and searches that failed lately, so that one record that cannot be told does not pass for a system that is out. */
import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../kernel/clock.ts';
import type { FaultClass } from './fault-classes.ts';

/** Failures that a system may have with one record alone, however well it is. */
export const ofOneRecord: readonly FaultClass[] = ['TIMEOUT', 'SYSTEM_ERROR', 'BAD_RESPONSE'];

/** A clerk tries a person again for some minutes; an outage meets others by then. */
const rememberedMs = 10 * 60_000;
const most = 2000;

/** They are kept as hashes, by a key that is gone with the process. A call about no subject is always news. */
export function createFailedSubjects(clock: Clock) {
  const failedAt = new LRUCache<string, number>({ max: most });
  return {
    /** Takes the subjects of a failed call. False when one of them has failed lately: then the call says nothing new. */
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
