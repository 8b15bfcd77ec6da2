import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDays, openedDays, partitionOf } from '../../../src/access/looks/days.ts';
import { anyLook, findLook, listLooks } from '../../../src/access/looks/list-looks.ts';
import { personHash } from '../../../src/access/looks/look-rows.ts';
import { takeUpLooks } from '../../../src/access/looks/take-up-looks.ts';
import { systemClock, toDate } from '../../../src/kernel/clock.ts';
import { beginOf, dayAfter } from '../../../src/kernel/working-days.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { prepareDatabase } from '../../../src/storage/prepare.ts';
import { createRuntimeRole } from '../../support/databases.ts';
import { createScene, leaveJournals, type Scene, sealing, verify } from './chains.ts';

const today = toDate(systemClock.now());
const tomorrow = dayAfter(today);
const midnight = beginOf(tomorrow);
const iin = '900101490009';
const { bytes, keyId } = sealing.seal(iin, 'iin');
const person = { hash: personHash(iin, sealing), sealed: bytes.toString('base64'), key: keyId };
const viewer = { id: 'clerk', kind: 'PERSON' };

/** Looks around midnight, the rows of both days mixed, as a process may write them. */
const mixed = (i: number) => ({
  ...{ kind: 'BEGUN', at: midnight + (i % 2 === 0 ? -1 : 1) * (20 - i), viewer, person },
  systems: ['BANKS'],
});

async function takenUp(counts: readonly number[], row: (i: number) => object): Promise<Scene> {
  const scene = await createScene();
  await leaveJournals(scene.folder, 'c', counts, row);
  await takeUpLooks(scene.folder, scene.database, (error) => {
    throw error;
  });
  return scene;
}

async function countsOf({ database }: Scene): Promise<Record<string, number>> {
  const { rows } = await sql<{ part: string; count: number }>`
    select tableoid::regclass::text as part, count(*) as count from access_log group by 1`.execute(database);
  return Object.fromEntries(rows.map(({ part, count }) => [part, count]));
}

test('The rows of two days in one file lie each in their day, and their chain is whole', async () => {
  const scene = await takenUp([10], mixed);
  expect(await countsOf(scene)).toEqual({
    // The opening row is of no day.
    access_log_rest: 1,
    [partitionOf(today)]: 5,
    [partitionOf(tomorrow)]: 5,
  });
  expect(await verify(scene)).toEqual([{ chain: 'c', rows: 11, broken: null }]);
});

test.each([1, 3, 10])(
  'Pages of %i show the looks at a person across midnight, the latest first',
  async (first) => {
    const records = { ...(await takenUp([10], mixed)), sealing };
    const found: number[] = [];
    for (let after = null; ; ) {
      const page = await listLooks(records, { first, after }, { ...anyLook, iin });
      found.push(...page.items.map(({ begun }) => begun.at));
      if (!page.hasNext) break;
      after = page.items.at(-1)?.place ?? null;
    }
    const written = Array.from({ length: 10 }, (_, i) => mixed(i).at);
    expect(found).toEqual(written.toSorted((a, b) => b - a));
  },
);

const minuteMs = 60_000;
/** Ages of looks, minutes: within the first second, and in wider windows and other days; the last are older than any day. */
const ages = [0.001, 0.1, 0.2, 3, 4, 30, 200, 1500, 1501, 9000, 90_000, 90_001, 900_000];

test.each([1, 2, 5, 12])('Pages of %i have no more looks, however far apart these are', async (first) => {
  const now = systemClock.now();
  const records = {
    ...(await takenUp([ages.length], (i) => ({
      ...{ kind: 'BEGUN', at: now - Math.round((ages[i] ?? 0) * minuteMs), viewer, person },
      systems: ['BANKS'],
    }))),
    sealing,
  };
  for (const filter of [{}, { iin }, { account: 'clerk' }]) {
    const sizes: number[] = [];
    const found: string[] = [];
    for (let after = null; ; ) {
      const page = await listLooks(records, { first, after }, { ...anyLook, ...filter });
      sizes.push(page.items.length);
      found.push(...page.items.map(({ begun }) => begun.look));
      if (!page.hasNext) break;
      after = page.items.at(-1)?.place ?? null;
    }
    expect(found).toEqual(ages.map((_, i) => `c-${i + 2}`));
    expect(sizes.slice(0, -1)).toEqual(sizes.slice(0, -1).map(() => first));
  }
});

test('Thousands of looks at one person at once are listed page by page, each once', async () => {
  const records = {
    ...(await takenUp([3500], (i) => ({
      ...{ kind: 'BEGUN', at: midnight - 40 * 86_400_000 + Math.floor(i / 3), viewer, person },
      systems: ['BANKS'],
    }))),
    sealing,
  };
  const found = new Set<string>();
  let pages = 0;
  for (let after = null; ; pages += 1) {
    const page = await listLooks(records, { first: 500, after }, { ...anyLook, iin });
    for (const { begun } of page.items) found.add(begun.look);
    if (!page.hasNext) break;
    after = page.items.at(-1)?.place ?? null;
  }
  expect([found.size, pages]).toEqual([3500, 6]);
});

test('A search that finds a person after midnight is a look of the day before, with all of its rows', async () => {
  const at = midnight - 5;
  const rows = [
    { kind: 'BEGUN', at, viewer, searchedBy: 'NAME', systems: ['PERSON_REGISTER'] },
    { kind: 'FOUND', at, begun: 2, person },
    { kind: 'ENDED', at: midnight + 5, begun: 2, answers: [{ of: 'PERSON_REGISTER', ms: [-9, 5] }] },
  ];
  const records = { ...(await takenUp([3], (i) => rows[i] ?? {})), sealing };
  const { items } = await listLooks(records, { first: 5, after: null }, { ...anyLook, iin });
  expect(items).toMatchObject([
    { begun: { look: 'c-2', at }, ended: true, systems: [{ answer: { records: 1 } }] },
  ]);
  expect(await findLook(records, 'c-2', iin)).toEqual(items[0]);
  expect(await findLook(records, 'c-3', iin)).toBeNull();
});

test('The gateway opens today and seven days after it, and a second call opens nothing more', async () => {
  const scene = await createScene();
  for (const day of [today, dayAfter(tomorrow)])
    await sql`drop table ${sql.table(partitionOf(day))}`.execute(scene.database);
  const expected = Array.from({ length: 8 }, (_, i) => toDate(midnight + (i - 1) * 86_400_000));
  await openDays(scene.database, systemClock.now());
  await openDays(scene.database, systemClock.now());
  expect((await openedDays(scene.database)).days).toEqual(expect.arrayContaining(expected));
  // Years from now there is no day, and no error either.
  await openDays(scene.database, systemClock.now() + 1e12);
  expect((await openedDays(scene.database)).days.at(-1)?.slice(0, 2)).toBe('20');
});

test('Rows of a day that was not opened are kept, listed and verified, and the day stays closed beside them', async () => {
  const scene = await createScene();
  await sql`drop table ${sql.table(partitionOf(tomorrow))}`.execute(scene.database);
  await leaveJournals(scene.folder, 'c', [10], mixed);
  await takeUpLooks(scene.folder, scene.database, () => {});
  await openDays(scene.database, systemClock.now());
  expect((await openedDays(scene.database)).days).not.toContain(tomorrow);
  expect(await countsOf(scene)).toEqual({ access_log_rest: 6, [partitionOf(today)]: 5 });
  const { items } = await listLooks({ ...scene, sealing }, { first: 50, after: null }, { ...anyLook, iin });
  expect(items).toHaveLength(10);
  expect(await verify(scene)).toEqual([{ chain: 'c', rows: 11, broken: null }]);
});

test('The role of the gateway can open a near day, and change or drop none', async () => {
  const scene = await createScene();
  const { url, drop } = await createRuntimeRole({ url: scene.databaseUrl, drop: async () => {} });
  const role = new URL(url).username;
  // A person may have given rights on every table to come.
  await sql`alter default privileges in schema public grant all on tables to ${sql.id(role)}`.execute(
    scene.database,
  );
  await sql`grant all on all tables in schema public to ${sql.id(role)}`.execute(scene.database);
  const install = async () => {};
  await prepareDatabase({ database: scene.database, install, schemas: ['public'], runtimeRole: role });
  await sql`drop table ${sql.table(partitionOf(tomorrow))}`.execute(scene.database);
  const runtime = openDatabase({ url, applicationName: 'runtime', connections: 1, timeoutMs: 10_000 });
  onTestFinished(async () => {
    await runtime.destroy();
    await sql`drop owned by ${sql.id(role)}`.execute(scene.database);
    await drop();
  });
  await openDays(runtime, systemClock.now());
  await leaveJournals(scene.folder, 'c', [10], mixed);
  await takeUpLooks(scene.folder, runtime, () => {});
  expect(await verify({ ...scene, database: runtime })).toEqual([{ chain: 'c', rows: 11, broken: null }]);
  expect(await listLooks({ database: runtime, sealing }, { first: 1, after: null }, anyLook)).toMatchObject({
    hasNext: true,
  });
  const tables = ['access_log', 'access_log_before', 'access_log_rest', 'access_chains', 'access_archives'];
  for (const table of [...tables, partitionOf(today), partitionOf(tomorrow)])
    for (const statement of [
      `update ${table} set ${table === 'access_chains' ? "name = 'x'" : 'chain = chain'}`,
      `delete from ${table}`,
      `truncate ${table}`,
      `drop table ${table}`,
      `alter table ${table} disable trigger all`,
      `alter table access_log detach partition ${table}`,
    ])
      await expect(sql.raw(statement).execute(runtime), statement).rejects.toThrow(/permission denied|owner/);
  for (const table of ['access_log_rest', partitionOf(today), partitionOf(tomorrow)])
    await expect(
      sql`insert into ${sql.table(table)} select * from access_log`.execute(runtime),
    ).rejects.toThrow('permission denied');
  await expect(
    sql`insert into access_archives values (1, 1, 1, '', '', '2026-01-01', 1)`.execute(runtime),
  ).rejects.toThrow('permission denied');
});

const parts = ['access_log_rest', 'access_archives', partitionOf(today), partitionOf(tomorrow)];

test.each(parts)('The owner cannot change rows of %s either', async (part) => {
  const { database } = await createScene();
  for (const statement of [`update ${part} set chain = 1`, `delete from ${part}`, `truncate ${part}`])
    await expect(sql.raw(statement).execute(database)).rejects.toThrow('appended and never changed');
});
