import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import { RefusedError } from '../../kernel/errors.ts';

export interface SlowLane {
  /**
   * Lets an account go on about people beyond its volume, one after the other.
   * @returns false when the caller went away meanwhile
   * @throws RefusedError VOLUME_EXCEEDED when its turn is too far away
   */
  pass(account: string, people: number, signal: AbortSignal): Promise<boolean>;
}

interface SlowLaneSettings {
  /** Time that each person beyond the volume takes, ms. */
  readonly perPersonMs: number;
  /** Longest wait of one request, ms. */
  readonly patienceMs: number;
}

const remembered = 10_000;

export function createSlowLane({ perPersonMs, patienceMs }: SlowLaneSettings, clock: Clock): SlowLane {
  /** When the lane of an account is free again. */
  const freeAt = new LRUCache<string, number>({ max: remembered });

  return {
    async pass(account, people, signal) {
      const now = clock.now();
      const turnInMs = Math.max(0, (freeAt.get(account) ?? 0) - now);
      if (turnInMs > patienceMs)
        throw new RefusedError(
          'VOLUME_EXCEEDED',
          'expected no more different people in a day than were declared for this account; further ones are let through slowly',
          Math.ceil(turnInMs / 1000),
        );
      const takesMs = people * perPersonMs;
      freeAt.set(account, now + turnInMs + takesMs);
      return sleep(Math.min(turnInMs + takesMs, patienceMs), true, { signal, ref: false }).catch(() => false);
    },
  };
}
