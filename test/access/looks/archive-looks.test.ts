import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { archiveLooks } from '../../../src/access/looks/archive-looks.ts';
import { sourcesBefore } from '../../../src/access/looks/archive-source.ts';
import { archiveName, verifyArchive } from '../../../src/access/looks/archives.ts';
import { openedDays, partitionOf } from '../../../src/access/looks/days.ts';
import { takeUpLooks } from '../../../src/access/looks/take-up-looks.ts';
import { systemClock, toDate } from '../../../src/kernel/clock.ts';
import { beginOf, dayAfter, dayBefore } from '../../../src/kernel/working-days.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { createScene, leaveJournals, linesOf, type Scene, sealing, verify } from './chains.ts';

const second = toDate(systemClock.now());
const [first, third] = [dayBefore(second), dayAfter(second)];
const after = dayAfter(third);
const midnight = beginOf(second);
const dayMs = 86_400_000;

/** Ten looks of the first day, ten of the second and ten of the third; around each midnight their rows are mixed. */
function threeDays(i: number) {
  const day = Math.floor(i / 10) - 1;
  const moved = i % 10 === 9 ? 1 : i % 10 === 0 ? -1 : 0;
  const at = midnight + (day + (i === 0 || i === 29 ? 0 : moved)) * dayMs + 1000 + i;
  return { kind: 'BEGUN', at, viewer: { id: `account\u2028${i}`, kind: 'PERSON' }, systems: ['BANKS'] };
}

interface ArchiveScene extends Scene {
  readonly archives: string;
}

async function createArchiveScene(): Promise<ArchiveScene> {
  const scene = await createScene();
  await leaveJournals(scene.folder, 'c', [20, 10], threeDays);
  await leaveJournals(scene.folder, 'd', [30], threeDays);
  await takeUpLooks(scene.folder, scene.database, () => {});
  return withArchives(scene);
}

async function withArchives(scene: Scene): Promise<ArchiveScene> {
  const { path, remove } = await makeTemporaryFolder();
  onTestFinished(remove);
  return { ...scene, archives: join(path, 'archives') };
}

async function archive({ database, archives: folder }: ArchiveScene, before: string) {
  const days = [];
  for await (const day of archiveLooks({ database, folder, sealing, clock: systemClock }, before))
    days.push(day);
  return days;
}

const check = ({ database, archives }: ArchiveScene, day: string) =>
  verifyArchive(database, join(archives, archiveName(day)), sealing);

const whole = [
  { chain: 'c', rows: 32, broken: null },
  { chain: 'd', rows: 31, broken: null },
];

test('Archived days leave the database as files of their rows, and both are verified', async () => {
  const scene = await createArchiveScene();
  const { rows: before } = await sql<{ line: string }>`select line from ${sql.table(partitionOf(first))}
    order by chain, sequence`.execute(scene.database);
  expect(await verify(scene)).toEqual(whole);
  expect(await archive(scene, third)).toEqual([
    { day: first, rows: 20, kept: null },
    { day: second, rows: 20, kept: null },
  ]);
  // Nothing of days without rows.
  expect((await readdir(scene.archives)).sort()).toEqual([archiveName(first), archiveName(second)]);
  const path = join(scene.archives, archiveName(first));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await linesOf(path)).map((line) => line.slice(2))).toEqual(before.map(({ line }) => line));
  expect((await openedDays(scene.database)).days[0]).toBe(third);
  expect(await verify(scene)).toEqual(whole);
  expect(await check(scene, first)).toEqual({ file: archiveName(first), rows: 20, broken: null });
  expect(await check(scene, second)).toMatchObject({ rows: 20, broken: null });
  // The rest, later.
  expect(await archive(scene, after)).toEqual([{ day: third, rows: 20, kept: null }]);
  expect(await archive(scene, after)).toEqual([]);
  expect(await verify(scene)).toEqual(whole);
  expect(await check(scene, third)).toMatchObject({ broken: null });
});

const damages: Record<string, (lines: string[]) => string[]> = {
  'a changed letter': (lines) => lines.with(4, (lines[4] ?? '').replace('account', 'accounT')),
  'a missing row': (lines) => lines.toSpliced(4, 1),
  'a missing last row': (lines) => lines.slice(0, -1),
  'a doubled row': (lines) => lines.toSpliced(4, 0, lines[4] ?? ''),
  'a row behind the last': (lines) => [...lines, lines.at(-1) ?? ''],
  'a row of another chain': (lines) => lines.with(4, `d${(lines[4] ?? '').slice(1)}`),
  'no rows': () => [],
};

test.each(Object.keys(damages))('The check of a file names a damage at its row: %s', async (name) => {
  const scene = await createArchiveScene();
  await archive(scene, second);
  const path = join(scene.archives, archiveName(first));
  const text = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  await writeFile(path, (damages[name]?.(text) ?? []).map((line) => `${line}\n`).join(''));
  const { broken } = await check(scene, first);
  expect(broken).toMatch(/^(chain [cd], row \d+: expected row|chain c, row \d+: the hash|expected no row)/);
});

test('A file that is no archive of this record is named', async () => {
  const scene = await createArchiveScene();
  await archive(scene, second);
  const path = join(scene.archives, archiveName('2020-01-01'));
  await writeFile(path, await readFile(join(scene.archives, archiveName(first))));
  expect(await verifyArchive(scene.database, path, sealing)).toMatchObject({
    broken: expect.stringMatching('no archive'),
  });
});

test('A row that is missing behind an archived day is found, and a changed note of the archive too', async () => {
  const scene = await createArchiveScene();
  await archive(scene, second);
  const asOwner = (table: string, statement: string) =>
    sql
      .raw(`begin; alter table ${table} disable trigger all; ${statement};
        alter table ${table} enable trigger all; commit`)
      .execute(scene.database);
  await asOwner(partitionOf(second), `delete from ${partitionOf(second)} where sequence = 15 and chain = 1`);
  expect(await verify(scene)).toMatchObject([{ rows: 14, broken: { row: 15 } }, { broken: null }]);
  await asOwner(
    'access_archives',
    `update access_archives set hash_before = 'x' where chain = 2 and first > 2`,
  );
  expect(await verify(scene)).toMatchObject([{}, { broken: { why: expect.stringContaining('archive') } }]);
  await asOwner('access_archives', `update access_archives set hash = 'x' where chain = 1 and last < 12`);
  expect(await check(scene, first)).toMatchObject({
    broken: expect.stringMatching('not the row that was archived'),
  });
});

test('A day that was taken away without an archive is missed at its first row, until it is back', async () => {
  const scene = await createArchiveScene();
  const part = sql.table(partitionOf(second));
  await sql`alter table access_log detach partition ${part}`.execute(scene.database);
  expect(await verify(scene)).toMatchObject([
    { rows: 10, broken: { row: 11 } },
    { rows: 10, broken: { row: 11 } },
  ]);
  const bounds = [midnight, midnight + dayMs].map((at) => sql.lit(at));
  await sql`alter table access_log attach partition ${part} for values from (${bounds[0]}) to (${bounds[1]})`.execute(
    scene.database,
  );
  expect(await verify(scene)).toEqual(whole);
});

test('A day that a reader holds stays in the database for this time', async () => {
  const scene = await createArchiveScene();
  await scene.database.transaction().execute(async (tx) => {
    await sql`select 1 from ${sql.table(partitionOf(first))} limit 1`.execute(tx);
    expect(await archive(scene, second)).toMatchObject([
      { day: first, kept: expect.stringMatching('others hold') },
    ]);
  });
  expect(await archive(scene, second)).toMatchObject([{ day: first, rows: 20, kept: null }]);
}, 30_000);

test('A damaged day stays in the database', async () => {
  const scene = await createArchiveScene();
  const part = partitionOf(first);
  await sql
    .raw(`alter table ${part} disable trigger all; update ${part} set line = replace(line, 'account', 'accounT')
    where sequence = 6 and chain = 1`)
    .execute(scene.database);
  expect(await archive(scene, third)).toMatchObject([
    { day: first, kept: expect.stringMatching(/chain c, row 6: the hash/) },
    { day: second, kept: null },
  ]);
  expect((await openedDays(scene.database)).days).toContain(first);
  expect(await verify(scene)).toMatchObject([{ rows: 5, broken: { row: 6 } }, { broken: null }]);
});

test('Rows that come after the file was written keep the day in the database', async () => {
  const scene = await createArchiveScene();
  const [source] = await sourcesBefore(scene.database, third);
  const removing = scene.database.transaction().execute(async (tx) => {
    const isRemoved = await source?.remove(tx, 19);
    throw new Error(isRemoved ? 'removed' : 'kept');
  });
  await expect(removing).rejects.toThrow('kept');
  expect(await verify(scene)).toEqual(whole);
  expect(await archive(scene, second)).toMatchObject([{ rows: 20, kept: null }]);
});

test('A run that was killed before the day left writes the file anew', async () => {
  const scene = await createArchiveScene();
  await archive(scene, first);
  // A file that is whole, one of half a row, and one under way.
  await writeFile(join(scene.archives, archiveName(first)), 'c half of a ro');
  await writeFile(join(scene.archives, `${archiveName(second)}.part`), 'c half');
  expect(await archive(scene, third)).toMatchObject([{ kept: null }, { kept: null }]);
  expect(await check(scene, first)).toMatchObject({ rows: 20, broken: null });
  expect(await check(scene, second)).toMatchObject({ rows: 20, broken: null });
  expect(await verify(scene)).toEqual(whole);
});

test('Late rows of an archived day are kept beside the days, and rows that are archived do not come again', async () => {
  const scene = await createScene();
  const [early = '', late = ''] = await leaveJournals(scene.folder, 'c', [5, 5], threeDays);
  const [earlyText, lateText] = [await readFile(early), await readFile(late)];
  await writeFile(late, '');
  await takeUpLooks(scene.folder, scene.database, () => {});
  const archived = await withArchives(scene);
  expect(await archive(archived, second)).toMatchObject([{ rows: 5, kept: null }]);
  await writeFile(early, earlyText);
  await writeFile(late, lateText);
  // In the files first, then in the table.
  expect(await verify(scene)).toEqual([{ chain: 'c', rows: 12, broken: null }]);
  await takeUpLooks(scene.folder, scene.database, () => {});
  expect(await verify(scene)).toEqual([{ chain: 'c', rows: 12, broken: null }]);
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from access_log where at > 5`.execute(scene.database);
  expect(rows[0]?.count).toBe(5);
  expect(await check(archived, first)).toMatchObject({ rows: 5, broken: null });
});
