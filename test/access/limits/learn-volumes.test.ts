import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createVolumeLearner } from '../../../src/access/limits/learn-volumes.ts';
import { createVolumes } from '../../../src/access/limits/volumes.ts';
import { createJournalReader } from '../../../src/access/looks/drain.ts';
import { createTestClock } from '../../support/clock.ts';
import { createScene, leaveJournals, type Scene } from '../looks/chains.ts';

/** Rows of the scene are of this day. */
const day = 1_790_000_000_000;

async function arrive({ database, folder }: Scene, chain: string, rows: number): Promise<void> {
  const [path = ''] = await leaveJournals(folder, chain, [rows]);
  await createJournalReader(database, path, chain).drain((await stat(path)).size);
}

/** Number of different people that each account is known to have asked about. */
async function learntFrom(work: (scene: Scene, learn: () => Promise<void>) => Promise<void>, own = 'own') {
  const scene = await createScene();
  const clock = createTestClock(day + 60_000);
  const seen = new Map<string, Set<string>>();
  const volumes = {
    ...createVolumes(clock),
    note(account: string, _article: string | null, person: string) {
      seen.set(account, (seen.get(account) ?? new Set()).add(person));
    },
  };
  await work(scene, createVolumeLearner(scene.database, volumes, own, clock));
  return [...seen.values()].reduce((sum, people) => sum + people.size, 0);
}

test('The gateway learns the rows that other replicas wrote today, however late they arrive', async () => {
  const learnt = await learntFrom(async (scene, learn) => {
    await arrive(scene, 'one', 5);
    await learn();
    // A minute older than the known rows: its process had died, or the database was away.
    await arrive(scene, 'two', 9);
    await learn();
  });
  expect(learnt).toBe(9);
});

test('The gateway does not count its own rows twice', async () => {
  expect(
    await learntFrom(async (scene, learn) => {
      await arrive(scene, 'own', 5);
      await learn();
    }),
  ).toBe(0);
});
