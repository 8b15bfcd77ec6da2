/** The part of the record of looks that counts the people of accounts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { consultVolume, forgetVolumes, shareVolumes } from '../access/limits/shared-volumes.ts';
import { createVolumeGate } from '../access/limits/volume-gate.ts';
import { type Allowance, createVolumes } from '../access/limits/volumes.ts';
import { atMostEvery } from '../kernel/repeat.ts';
import type { Database } from '../storage/database.ts';
import type { Base } from './base.ts';

interface VolumeBase extends Pick<Base, 'config' | 'clock' | 'log'> {
  readonly metrics: Pick<Base['metrics'], 'peopleBeyondVolume'>;
}

const forgetEveryMs = 60_000;

export function openVolumes({ config, clock, log, metrics }: VolumeBase, database: Database) {
  const volumes = createVolumes(clock);
  /** False: the last question to the database failed. Callers do not wait for it until a write succeeds. */
  let isAnswering = true;
  /** Accounts that the log has named in the last minute: one account must not fill the log. */
  const told = new LRUCache<string, true>({ max: 1000, ttl: 60_000, noUpdateTTL: true });
  const forget = atMostEvery(forgetEveryMs, clock, () => forgetVolumes(database, clock.now()));

  async function consult(volume: Allowance, people: readonly string[]): Promise<void> {
    if (!isAnswering) return;
    const consulted = consultVolume(database, volumes, volume, people, clock).then(
      () => true,
      () => false,
    );
    isAnswering = await Promise.race([consulted, sleep(config.DATABASE_PATIENCE_MS, false, { ref: false })]);
  }

  return {
    gate: createVolumeGate({
      volumes,
      consult,
      perPersonMs: config.BEYOND_VOLUME_MS,
      onBeyond(account, people) {
        metrics.peopleBeyondVolume(people);
        if (!told.has(account))
          log.warn('an account asks about more people than were declared for it', { account });
        told.set(account, true);
      },
      clock,
    }),
    /** Counts the new people with those of the other replicas. @throws Error of the database: the next call counts them */
    async write(): Promise<void> {
      await shareVolumes(database, volumes);
      await forget();
      isAnswering = true;
    },
  };
}
