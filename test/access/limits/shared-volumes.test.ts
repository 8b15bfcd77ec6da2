import { expect, test } from 'vitest';
import { consultVolume, forgetVolumes, shareVolumes } from '../../../src/access/limits/shared-volumes.ts';
import { createVolumes } from '../../../src/access/limits/volumes.ts';
import { createTestClock } from '../../support/clock.ts';
import { hashOfPerson } from '../../support/hashes.ts';
import { createScene } from '../looks/chains.ts';

const allowance = { account: 'a', article: null, people: 3 };
const noon = Date.parse('2026-11-22T12:00:00+05:00');

/** Replicas on one database. */
async function createReplicas(count: number, clock = createTestClock(noon)) {
  const { database } = await createScene();
  const replicas = Array.from({ length: count }, () => {
    const volumes = createVolumes(clock);
    return {
      volumes,
      share: () => shareVolumes(database, volumes),
      consult: (people: readonly string[]) => consultVolume(database, volumes, allowance, people, clock),
      /** People beyond the volume. */
      ask: (...people: string[]) => [...volumes.count(allowance, people)],
    };
  });
  return { replicas, database, clock };
}

test('Replicas count a person once, through whichever of them the account asks, also at the same time', async () => {
  const { replicas, database } = await createReplicas(3);
  const [one, two, three] = replicas;
  one?.ask('p1', 'p2');
  two?.ask('p2', 'p1');
  three?.ask('p2');
  await Promise.all(replicas.map(({ share }) => share()));
  const [counted] = await database.selectFrom('volumes').select(['account', 'article', 'people']).execute();
  expect(counted).toEqual({ account: 'a', article: '', people: 2 });
  // The next ones tell each replica the number of all.
  expect(one?.ask('p3')).toEqual([]);
  await one?.share();
  await three?.consult(['p9', 'p3']);
  expect(three?.ask('p9', 'p3')).toEqual(['p9']);
});

test('Articles of an account are counted apart, and a repeated write counts nothing twice', async () => {
  const { replicas, database } = await createReplicas(1);
  const [one] = replicas;
  one?.ask('p1');
  one?.volumes.count({ ...allowance, article: 'art. 8' }, ['p1', 'p2']);
  await one?.share();
  await one?.share();
  one?.volumes.note('a', 'art. 8', 'p3');
  await one?.share();
  const counted = await database
    .selectFrom('volumes')
    .select(['article', 'people'])
    .orderBy('article')
    .execute();
  expect(counted).toEqual([
    { article: '', people: 1 },
    { article: 'art. 8', people: 3 },
  ]);
});

test('A replica that begins late knows the people of the day by asking for those in question alone', async () => {
  const { replicas } = await createReplicas(2);
  const [one, late] = replicas;
  one?.ask('p1', 'p2', 'p3');
  await one?.share();
  await late?.consult(['p1']);
  expect(late?.volumes.isUncertain(allowance, ['p1'])).toBe(false);
  expect(late?.volumes.isUncertain(allowance, ['p2'])).toBe(true);
  await late?.consult(['p2', 'p4']);
  expect(late?.ask('p1', 'p2', 'p4')).toEqual(['p4']);
});

test('A repeated count of a volume uses up no number of it, and what gathered during an outage is told in pieces', async () => {
  const { replicas, database } = await createReplicas(1);
  const [one] = replicas;
  for (let n = 0; n < 3; n += 1) {
    one?.volumes.note('a', null, `p${n}`);
    await one?.share();
  }
  for (let n = 0; n < 12_000; n += 1) one?.volumes.note('b', null, hashOfPerson(n));
  await one?.share();
  const counted = await database.selectFrom('volumes').select(['id', 'people']).orderBy('id').execute();
  expect(counted).toEqual([
    { id: 1, people: 3 },
    { id: 2, people: 12_000 },
  ]);
});

test('The people of a day are erased after it, and those of today stay', async () => {
  const { replicas, database, clock } = await createReplicas(1);
  const [one] = replicas;
  one?.ask('p1');
  await one?.share();
  clock.advance(24 * 3_600_000);
  one?.ask('p2');
  await one?.share();
  await forgetVolumes(database, clock.now());
  expect(await database.selectFrom('volume_people').select('person').execute()).toEqual([{ person: 'p2' }]);
  expect(await database.selectFrom('volumes').select('people').execute()).toEqual([{ people: 1 }]);
});
