import { expect, test } from 'vitest';
import type { LookRow } from '../../../src/access/looks/look-rows.ts';
import { gatewayItself } from '../../../src/access/looks/look-rows.ts';
import { type Admit, createRequestLooks } from '../../../src/access/looks/request-looks.ts';
import { RefusedError } from '../../../src/kernel/errors.ts';
import type { LookTarget } from '../../../src/registers/looks.ts';
import type { Outcome } from '../../../src/registers/outcome.ts';
import { createTestClock } from '../../support/clock.ts';
import { readBodies, sealing } from './chains.ts';

const [one, other] = ['900101490009', '801231490008'] as const;
const about = (...iins: string[]): LookTarget => ({
  systemId: 'PERSON_REGISTER',
  part: null,
  subjects: iins.map((iin) => ({ iin })),
});
const answered = (records: readonly unknown[]): Outcome<unknown> => ({
  kind: 'answered',
  systemId: 'PERSON_REGISTER',
  busId: 'SHEP',
  part: null,
  askedAt: 1,
  attempts: [],
  records,
});

const admitAll: Admit = (wanted) => wanted.map(() => ({ article: null, isBeyond: false }));

/** Looks over a journal that fails on demand. */
function createLooks(admit = admitAll) {
  const clock = createTestClock();
  const written: LookRow[] = [];
  const told: unknown[] = [];
  const disk: { fault: Error | null; groups: number } = { fault: null, groups: 0 };
  const take = async (rows: readonly object[]) => {
    if (disk.fault) throw disk.fault;
    disk.groups += 1;
    written.push(...readBodies(rows, 'c', { sequence: written.length, hash: '' }));
  };
  const looks = createRequestLooks({
    viewer: gatewayItself,
    ownIin: null,
    route: null,
    correlationId: null,
    drill: false,
    journal: {
      async write(bodies) {
        await new Promise((resolve) => setImmediate(resolve));
        await take(bodies());
      },
      commit: take,
    },
    sealing,
    newId: () => 'request',
    clock,
    admit,
    onDisk: (error) => told.push(error),
  });
  return { looks, written, told, disk, clock };
}

test('Looks that come together are one write; a further system in the same look is a row of its own', async () => {
  const { looks, written, disk } = createLooks();
  const [first] = await Promise.all([
    looks.begin(about(one, other)),
    looks.begin({ ...about(one), systemId: 'PENSION_FUND' }),
  ]);
  expect(disk.groups).toBe(1);
  expect(written).toMatchObject([
    {
      kind: 'BEGUN',
      look: 'c-1',
      systems: [{ system: 'PERSON_REGISTER' }, { system: 'PENSION_FUND' }],
    },
    { kind: 'BEGUN', look: 'c-2', systems: [{ system: 'PERSON_REGISTER' }] },
  ]);
  first?.end([answered(['a record']), answered([])]);
  await looks.begin({ ...about(other), systemId: 'BANKS', part: '722' });
  await looks.settle();
  expect(written.slice(2)).toMatchObject([
    { kind: 'ASKING', look: 'c-2', systems: [{ system: 'BANKS', part: '722' }] },
    { kind: 'ENDED', look: 'c-1', answers: [{ records: 1 }] },
    { kind: 'ENDED', look: 'c-2', answers: [{ records: 0 }] },
  ]);
});

test('Calls that come together wait for one admission of a person, and no system is asked before it', async () => {
  const wanted: number[] = [];
  const admission = Promise.withResolvers<void>();
  const { looks, written } = createLooks(async (people) => {
    wanted.push(people.length);
    await admission.promise;
    return admitAll(people);
  });
  const calls = [
    looks.begin(about(one)),
    looks.begin({ ...about(one), systemId: 'PENSION_FUND' }),
    looks.begin(about(other, one)),
  ];
  await new Promise((resolve) => setImmediate(resolve));
  expect([wanted, written]).toEqual([[1], []]);
  admission.resolve();
  await Promise.all(calls);
  expect(wanted).toEqual([1, 1]);
  expect(written.map(({ kind }) => kind)).toEqual(['BEGUN', 'BEGUN']);
});

test('A refused admission refuses every call of the request, also those that waited for it', async () => {
  const { looks, written } = createLooks(async () => {
    throw new RefusedError('VOLUME_EXCEEDED', 'expected fewer', 1);
  });
  const calls = [looks.begin(about(one)), looks.begin(about(other))];
  const ends = await Promise.allSettled(calls);
  expect(ends).toMatchObject([
    { reason: { code: 'VOLUME_EXCEEDED' } },
    { reason: { code: 'VOLUME_EXCEEDED' } },
  ]);
  expect(written).toEqual([]);
});

test('A request that asks about no person has nothing to settle', () => {
  const { looks, written } = createLooks();
  looks.because(one, {});
  expect(looks.settle()).toBeUndefined();
  expect([written, looks.refusal()]).toEqual([[], null]);
});

test('A look that could not begin is refused with all others of the request, even after the disk is well again', async () => {
  const { looks, written, told, disk } = createLooks();
  disk.fault = new Error('full');
  const refused = { code: 'ACCESS_RECORD_UNAVAILABLE', retryAfterSeconds: 5 };
  await expect(looks.begin(about(one))).rejects.toMatchObject(refused);
  disk.fault = null;
  // Its first row was never written: a reader would not find a further one alone.
  await expect(looks.begin({ ...about(one), systemId: 'PENSION_FUND' })).rejects.toMatchObject(refused);
  await expect(looks.begin(about(other))).rejects.toMatchObject(refused);
  expect(looks.refusal()).toMatchObject(refused);
  expect(written).toEqual([]);
  expect(told).toEqual([new Error('full')]);
});

test('The gateway refuses an answer whose end cannot be put on record, and the record shows it as soon as it can', async () => {
  const { looks, told, disk } = createLooks();
  const look = await looks.begin(about(one));
  look.end([answered([])]);
  disk.fault = new Error('full');
  await looks.settle();
  expect(looks.refusal()).toMatchObject({ code: 'ACCESS_RECORD_UNAVAILABLE' });
  expect(told).toEqual([new Error('full')]);
});

test('A purpose that comes after the call has left is on record with the end, and no purpose twice', async () => {
  const { looks, written } = createLooks();
  const [early, late] = [{ applicationNumber: '1' }, { applicationNumber: '2' }];
  looks.because(one, early);
  looks.because(one, early);
  const look = await looks.begin(about(one));
  looks.because(one, late);
  look.end([answered([])]);
  await looks.settle();
  expect(written).toMatchObject([
    { kind: 'BEGUN', purposes: [{ applicationNumber: '1' }] },
    { kind: 'ENDED', furtherPurposes: [{ applicationNumber: '2' }] },
  ]);
});

test('A person found by a search is on record once, and two searches are two looks', async () => {
  const { looks, written, clock } = createLooks();
  const search = (): LookTarget => ({
    systemId: 'PERSON_REGISTER',
    part: null,
    subjects: [{ searchedBy: 'NAME', purpose: {}, criteria: 'a name' }],
  });
  const [first, second] = await Promise.all([looks.begin(search()), looks.begin(search())]);
  clock.advance(70);
  first?.end([answered([{ iin: one }, { iin: one }, { iin: other }, { name: 'no number' }])]);
  second?.end([answered([])]);
  await looks.settle();
  expect(written.map(({ kind, look }) => `${kind} ${look}`)).toEqual([
    ...['BEGUN c-1', 'BEGUN c-2'],
    ...['FOUND c-1', 'FOUND c-1', 'ENDED c-1', 'ENDED c-2'],
  ]);
  // A found person stands at the instant of the look.
  const start = written[0]?.at ?? 0;
  expect(written.map(({ at }) => at - start)).toEqual([0, 0, 0, 0, 70, 70]);
  expect(JSON.stringify(written)).not.toMatch(new RegExp(`${one}|${other}`));
});
