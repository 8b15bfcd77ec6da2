import { expect, test } from 'vitest';
import { noTerms } from '../../../src/access/clients/terms.ts';
import { createVolumeGate } from '../../../src/access/limits/volume-gate.ts';
import { createVolumes } from '../../../src/access/limits/volumes.ts';
import { startOfDay } from '../../../src/kernel/clock.ts';
import type { Purpose } from '../../../src/services/purpose.ts';
import { createTestClock } from '../../support/clock.ts';

const statutes = [{ article: 'art. 8', peoplePerDay: 1 }];
const viewer = { id: 'x', terms: { ...noTerms, peoplePerDay: 2, statutes } };
const byStatute: Purpose = { basis: { kind: 'STATUTE', reference: 'art. 8' } };
const byApplication: Purpose = { applicationRef: 'd' };

/** @param known people whom another replica has asked about today */
function createScene(known: readonly string[] = []) {
  const clock = createTestClock();
  const told: number[] = [];
  const volumes = createVolumes(clock);
  const consulted: string[][] = [];
  const gate = createVolumeGate({
    volumes,
    async consult(volume, people) {
      consulted.push([...people]);
      volumes.compare(
        { ...volume, day: startOfDay(clock.now()) },
        known.length,
        people.filter((person) => known.includes(person)),
      );
    },
    perPersonMs: 1500,
    onBeyond: (_account, people) => told.push(people),
    clock,
  });
  /** A request of an account, and its questions in order. */
  const begin = (id = 'x') => {
    const admit = gate({ ...viewer, id });
    const ask = async (...people: string[]) =>
      admit(people.map((person) => ({ person, purpose: byApplication })));
    return { admit, ask };
  };
  return { clock, told, consulted, begin };
}

test('Each person of a request counts in the volume of their own purpose', async () => {
  const { begin, told } = createScene();
  const admissions = await begin().admit([
    { person: 'a', purpose: byStatute },
    { person: 'b', purpose: byApplication },
    { person: 'c', purpose: byStatute },
    { person: 'd', purpose: byApplication },
  ]);
  expect(admissions).toEqual([
    { article: 'art. 8', isBeyond: false },
    { article: null, isBeyond: false },
    { article: 'art. 8', isBeyond: true },
    { article: null, isBeyond: false },
  ]);
  expect(told).toEqual([1]);
});

test('Beyond the volume, one request passes slowly, and the gateway refuses the next until its time is over', async () => {
  const { clock, told, begin } = createScene();
  await begin().ask('a', 'b');
  const first = begin();
  expect((await first.ask('b', 'c')).map(({ isBeyond }) => isBeyond)).toEqual([false, true]);
  // The questions of one request pass as a whole, in any order.
  expect(await first.ask('d')).toEqual([{ article: null, isBeyond: true }]);
  const refused = { code: 'VOLUME_EXCEEDED', retryAfterSeconds: 3 };
  await expect(begin().ask('e', 'f')).rejects.toThrow(expect.objectContaining(refused));
  // A repeated question makes the wait no longer.
  await expect(begin().ask('e')).rejects.toThrow(expect.objectContaining(refused));
  clock.advance(2000);
  await expect(begin().ask('e')).rejects.toThrow(
    expect.objectContaining({ ...refused, retryAfterSeconds: 1 }),
  );
  clock.advance(1000);
  expect(await begin().ask('e')).toEqual([{ article: null, isBeyond: true }]);
  expect(told).toEqual([1, 1, 2, 1, 1, 1]);
});

test('A known person is no further person while others are refused, and one account does not hold up another', async () => {
  const { begin } = createScene();
  await begin().ask('a', 'b');
  await begin().ask('c');
  await expect(begin().ask('d')).rejects.toThrow('expected no more different people');
  // A refused person is as new as before; an admitted one is known.
  expect(await begin().ask('c', 'a')).toEqual([
    { article: null, isBeyond: false },
    { article: null, isBeyond: false },
  ]);
  await expect(begin().ask('d')).rejects.toThrow('expected no more different people');
  expect(await begin('y').ask('d')).toEqual([{ article: null, isBeyond: false }]);
});

test('An account whose people were counted elsewhere today goes on where it stood', async () => {
  const { begin, told, consulted } = createScene(['a', 'b']);
  // The first question of the day, and each about a person who may be known elsewhere, goes to the database.
  expect(await begin().ask('a')).toEqual([{ article: null, isBeyond: false }]);
  expect(await begin().ask('a', 'b')).toEqual([
    { article: null, isBeyond: false },
    { article: null, isBeyond: false },
  ]);
  expect(await begin().ask('a', 'b')).toEqual(expect.objectContaining({ length: 2 }));
  expect(consulted).toEqual([['a'], ['a', 'b']]);
  expect(await begin().ask('c')).toEqual([{ article: null, isBeyond: true }]);
  expect(told).toEqual([1]);
});
