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
  const passed: number[] = [];
  const lane = { isOpen: true };
  const gate = createVolumeGate({
    volumes: createVolumes(clock),
    lane: {
      async pass(_account, people) {
        passed.push(people);
        return lane.isOpen;
      },
    },
    onBeyond() {},
    clock,
  });
  const admit = gate(viewer, new AbortController().signal);
  return {
    passed,
    lane,
    ask: (purpose: Purpose, ...people: string[]) => admit(people.map((person) => ({ person, purpose }))),
    admit,
  };
}

test('each person of a request counts in the volume of his own purpose', async () => {
  const { admit, passed } = createScene();
  const admissions = await admit([
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
  expect(passed).toEqual([1]);
});

test('who was not let through must wait again, who was is known', async () => {
  const { ask, passed, lane } = createScene();
  lane.isOpen = false;
  await ask(byApplication, 'a', 'b', 'c');
  await ask(byApplication, 'c');
  lane.isOpen = true;
  await ask(byApplication, 'c');
  await ask(byApplication, 'c');
  expect(passed).toEqual([1, 1, 1]);
});
