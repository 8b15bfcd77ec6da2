import { expect, test } from 'vitest';
import { noTerms } from '../../../src/access/clients/terms.ts';
import { createVolumeGate } from '../../../src/access/limits/volume-gate.ts';
import { createVolumes } from '../../../src/access/limits/volumes.ts';
import type { Purpose } from '../../../src/services/purpose.ts';
import { createTestClock } from '../../support/clock.ts';

const statutes = [{ article: 'art. 8', peoplePerDay: 1 }];
const viewer = { id: 'x', terms: { ...noTerms, peoplePerDay: 2, statutes } };
const byStatute: Purpose = { basis: { kind: 'STATUTE', reference: 'art. 8' } };
const byApplication: Purpose = { applicationRef: 'd' };

function createScene() {
  const clock = createTestClock();
  const told: number[] = [];
  const gate = createVolumeGate({
    volumes: createVolumes(clock),
    perPersonMs: 1500,
    onBeyond: (_account, people) => told.push(people),
    clock,
  });
  /** A request of an account, and its questions in order. */
  const begin = (id = 'x') => {
    const admit = gate({ ...viewer, id });
    const ask = (...people: string[]) => admit(people.map((person) => ({ person, purpose: byApplication })));
    return { admit, ask };
  };
  return { clock, told, begin };
}

test('Each person of a request counts in the volume of their own purpose', () => {
  const { begin, told } = createScene();
  const admissions = begin().admit([
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

test('Beyond the volume, one request passes slowly, and the gateway refuses the next until its time is over', () => {
  const { clock, told, begin } = createScene();
  begin().ask('a', 'b');
  const first = begin();
  expect(first.ask('b', 'c').map(({ isBeyond }) => isBeyond)).toEqual([false, true]);
  // The questions of one request pass as a whole, in any order.
  expect(first.ask('d')).toEqual([{ article: null, isBeyond: true }]);
  const refused = { code: 'VOLUME_EXCEEDED', retryAfterSeconds: 3 };
  expect(() => begin().ask('e', 'f')).toThrow(expect.objectContaining(refused));
  // A repeated question makes the wait no longer.
  expect(() => begin().ask('e')).toThrow(expect.objectContaining(refused));
  clock.advance(2000);
  expect(() => begin().ask('e')).toThrow(expect.objectContaining({ ...refused, retryAfterSeconds: 1 }));
  clock.advance(1000);
  expect(begin().ask('e')).toEqual([{ article: null, isBeyond: true }]);
  expect(told).toEqual([1, 1, 2, 1, 1, 1]);
});

test('A known person is no further person while others are refused, and one account does not hold up another', () => {
  const { begin } = createScene();
  begin().ask('a', 'b');
  begin().ask('c');
  expect(() => begin().ask('d')).toThrow('expected no more different people');
  // A refused person is as new as before; an admitted one is known.
  expect(begin().ask('c', 'a')).toEqual([
    { article: null, isBeyond: false },
    { article: null, isBeyond: false },
  ]);
  expect(() => begin().ask('d')).toThrow('expected no more different people');
  expect(begin('y').ask('d')).toEqual([{ article: null, isBeyond: false }]);
});
