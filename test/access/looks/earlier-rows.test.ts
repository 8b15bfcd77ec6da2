import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, inject, onTestFinished, test } from 'vitest';
import { archiveLooks } from '../../../src/access/looks/archive-looks.ts';
import { archiveName, verifyArchive } from '../../../src/access/looks/archives.ts';
import type { LookFilter } from '../../../src/access/looks/find-looks.ts';
import { anyLook, findLook, listLooks } from '../../../src/access/looks/list-looks.ts';
import { personHash } from '../../../src/access/looks/look-rows.ts';
import { takeUpLooks } from '../../../src/access/looks/take-up-looks.ts';
import { systemClock, toDate } from '../../../src/kernel/clock.ts';
import { onServer } from '../../support/database-server.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { journalsIn, leaveJournals, type Scene, sealing, verify } from './chains.ts';
import {
  createEarlierDatabase,
  type EarlierLook,
  earlierLines,
  insertEarlier,
  leaveEarlierJournal,
  migrateToDays,
} from './earlier-rows.ts';

const [one, other] = ['900101490009', '801231490008'] as const;
const day = 86_400_000;
const start = 1_790_000_000_000;
const looks = Array.from(
  { length: 12 },
  (_, i): EarlierLook => ({
    look: `${randomUUID()}-${i}`,
    at: start + Math.floor(i / 2) * day,
    iin: i % 3 === 0 ? other : one,
    isSearch: i % 4 === 1,
    correlationId: `request-${i}`,
  }),
);

/** A database with rows of an earlier release, brought up to date. */
async function createEarlierScene(): Promise<Scene> {
  const name = `earlier_${randomUUID().replaceAll('-', '')}`;
  const { database, url } = await createEarlierDatabase(name);
  const folder = await makeTemporaryFolder();
  onTestFinished(async () => {
    await folder.remove();
    await database.destroy();
    await onServer(inject('postgresUrl'), (client) => client.query(`drop database ${name} with (force)`));
  });
  await insertEarlier(database, 'before', earlierLines('before', looks));
  await migrateToDays(database);
  return { folder: folder.path, database, databaseUrl: url };
}

const list = async ({ database }: Scene, filter: Partial<LookFilter> = {}, pageOf = 100) => {
  const ids: string[] = [];
  for (let after = null; ; ) {
    const page = await listLooks({ database, sealing }, { first: pageOf, after }, { ...anyLook, ...filter });
    ids.push(...page.items.map(({ begun }) => begun.look));
    if (!page.hasNext) return ids;
    after = page.items.at(-1)?.place ?? null;
  }
};

const latestFirst = (some: readonly EarlierLook[]) =>
  some.toSorted((a, b) => b.at - a.at || (a.look < b.look ? 1 : -1)).map(({ look }) => look);

test('The rows of an earlier release are verified and found as before, by every filter', async () => {
  const scene = await createEarlierScene();
  expect(await verify(scene)).toEqual([{ chain: 'before', rows: 28, broken: null }]);
  for (const pageOf of [1, 5, 100]) expect(await list(scene, {}, pageOf)).toEqual(latestFirst(looks));
  const ofPerson = looks.filter(({ iin }) => iin === other);
  expect((await list(scene, { iin: other }, 2)).toSorted()).toEqual(latestFirst(ofPerson).toSorted());
  expect(await list(scene, { account: 'earlier' })).toHaveLength(12);
  expect(await list(scene, { account: 'another' })).toEqual([]);
  expect(await list(scene, { organisation: '260140900011' })).toHaveLength(12);
  expect(await list(scene, { isBeyondVolume: true })).toEqual([]);
  expect(await list(scene, { correlationId: 'request-7' })).toEqual([looks[7]?.look]);
  expect(await list(scene, { from: start + day, until: start + 2 * day })).toEqual(
    latestFirst(looks.slice(2, 4)),
  );
  const [, search] = looks;
  const found = await findLook({ ...scene, sealing }, search?.look ?? '', one);
  expect(found).toMatchObject({
    begun: { look: search?.look, searchedBy: 'NAME', correlationId: 'request-1' },
    systems: [{ system: 'PERSON_REGISTER', answer: { messageId: 'theirs', records: 1 } }],
    ended: true,
  });
  expect(await findLook({ ...scene, sealing }, search?.look ?? '', other)).toBeNull();
  expect(await findLook({ ...scene, sealing }, `${randomUUID()}-0`, null)).toBeNull();
});

test('A file that an earlier release left is taken up beside its rows, and the check of its table still finds a change', async () => {
  const scene = await createEarlierScene();
  const lines = earlierLines(
    'left',
    looks.slice(0, 3).map((look) => ({ ...look, look: `left-${look.at}` })),
  );
  await leaveEarlierJournal(scene.folder, lines);
  await takeUpLooks(scene.folder, scene.database, (error) => {
    throw error;
  });
  expect(await journalsIn(scene.folder)).toBe(0);
  expect(await verify(scene)).toEqual([
    { chain: 'before', rows: 28, broken: null },
    { chain: 'left', rows: lines.length, broken: null },
  ]);
  await sql`alter table access_log_before disable trigger access_log_is_appended`.execute(scene.database);
  await sql`update access_log_before set look = 'x-1' where chain = 'before' and sequence = 5`.execute(
    scene.database,
  );
  expect(await verify(scene)).toMatchObject([
    { chain: 'before', rows: 4, broken: { row: 5, why: expect.stringContaining('column') } },
    { chain: 'left', broken: null },
  ]);
});

test('A person finds the looks at them of both releases in one list, page by page', async () => {
  const scene = await createEarlierScene();
  const { bytes, keyId } = sealing.seal(one, 'iin');
  const person = { hash: personHash(one, sealing), sealed: bytes.toString('base64'), key: keyId };
  const viewer = { id: 'later', kind: 'PERSON' };
  await leaveJournals(scene.folder, 'later', [4], (i) => ({
    kind: 'BEGUN',
    ...{ at: start + 6 * day + i, viewer, person, systems: ['PERSON_REGISTER'] },
  }));
  await takeUpLooks(scene.folder, scene.database, () => {});
  const before = looks.filter(({ iin }) => iin === one);
  const whole = await list(scene, { iin: one });
  expect(whole.slice(0, 4)).toEqual(['later-5', 'later-4', 'later-3', 'later-2']);
  expect(whole.slice(4).toSorted()).toEqual(latestFirst(before).toSorted());
  for (const pageOf of [1, 3]) expect(await list(scene, { iin: one }, pageOf)).toEqual(whole);
});

test('A gateway of the earlier release keeps its rows in its files: the new table takes none of them, nor calls them damaged', async () => {
  const { database } = await createEarlierScene();
  // SQLSTATE 22 and 23 would be a damaged row.
  await expect(insertEarlier(database, 'running', earlierLines('running', looks))).rejects.toMatchObject({
    code: '42703',
  });
});

test('The rows of an earlier release become one archive, and late ones of it stay in the database', async () => {
  const scene = await createEarlierScene();
  const archives = await makeTemporaryFolder();
  onTestFinished(() => archives.remove());
  const archive = async (before: string) => {
    const parts = { database: scene.database, folder: archives.path, sealing, clock: systemClock };
    const days = [];
    for await (const one of archiveLooks(parts, before)) days.push(one);
    return days.filter(({ rows, kept }) => rows > 0 || kept !== null);
  };
  // The last row is of this day.
  expect(await archive(toDate(start + 5 * day))).toEqual([]);
  expect(await archive(toDate(start + 6 * day))).toEqual([{ day: 'before', rows: 28, kept: null }]);
  expect(await verify(scene)).toEqual([{ chain: 'before', rows: 28, broken: null }]);
  expect(await list(scene)).toEqual([]);
  const path = join(archives.path, archiveName('before'));
  expect(await verifyArchive(scene.database, path, sealing)).toMatchObject({ rows: 28, broken: null });
  await expect(sql`delete from access_log_before`.execute(scene.database)).rejects.toThrow('never changed');
  // A machine that was down brings a file whose rows lie in the archive: they do not come again.
  const lines = earlierLines('before', looks);
  await leaveEarlierJournal(scene.folder, lines);
  await takeUpLooks(scene.folder, scene.database, () => {});
  expect([await journalsIn(scene.folder), await list(scene)]).toEqual([0, []]);
  expect(await verify(scene)).toEqual([{ chain: 'before', rows: 28, broken: null }]);
  await leaveEarlierJournal(scene.folder, earlierLines('late', looks.slice(0, 1)));
  await takeUpLooks(scene.folder, scene.database, () => {});
  expect(await archive(toDate(start + 6 * day))).toMatchObject([
    { day: 'before', rows: 0, kept: expect.any(String) },
  ]);
  expect(await verifyArchive(scene.database, path, sealing)).toMatchObject({ rows: 28, broken: null });
  expect(await list(scene)).toEqual([looks[0]?.look]);
});
