import { existsSync } from 'node:fs';
import { appendFile, truncate } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test, vi } from 'vitest';
import { takeUpLooks } from '../../../src/access/looks/take-up-looks.ts';
import {
  arrived,
  changeRow,
  createScene,
  flip,
  journalsIn,
  leaveJournals,
  linesOf,
  verify,
} from './chains.ts';

const never = vi.fn();

test('The gateway takes up files of one process in the order of their writing, and removes them', async () => {
  const scene = await createScene();
  const paths = await leaveJournals(scene.folder, 'c', [5, 7, 3, 4, 6]);
  const lines = (await Promise.all(paths.map(linesOf))).flat();
  await leaveJournals(scene.folder, 'd', [2, 2]);
  await takeUpLooks(scene.folder, scene.database, never);
  expect((await arrived(scene, 'c')).map(({ line }) => line)).toEqual(lines);
  expect(await journalsIn(scene.folder)).toBe(0);
  expect(await verify(scene)).toEqual([
    { chain: 'c', rows: 30, broken: null },
    { chain: 'd', rows: 6, broken: null },
  ]);
  expect(never).not.toHaveBeenCalled();
});

test('Two processes that take up the same files at once have every row once', async () => {
  const scene = await createScene();
  await leaveJournals(
    scene.folder,
    'c',
    Array.from({ length: 40 }, () => 3),
  );
  const defects: unknown[] = [];
  const takeUp = () => takeUpLooks(scene.folder, scene.database, (error) => defects.push(error));
  await Promise.all([takeUp(), takeUp(), takeUp()]);
  expect(await verify(scene)).toEqual([{ chain: 'c', rows: 160, broken: null }]);
  expect(await journalsIn(scene.folder)).toBe(0);
  expect(defects).toEqual([]);
});

test('A cut row, an empty file and a file of half a row leave nothing behind', async () => {
  const scene = await createScene();
  const [first = '', second = '', third = ''] = await leaveJournals(scene.folder, 'c', [5, 1, 1]);
  await appendFile(first, 'half of a ro');
  await truncate(second, 0);
  await truncate(third, 30);
  await takeUpLooks(scene.folder, scene.database, never);
  expect(await journalsIn(scene.folder)).toBe(0);
  expect(await verify(scene)).toEqual([{ chain: 'c', rows: 6, broken: null }]);
});

test('A byte that is no UTF-8 does not keep the gateway from taking up the whole file', async () => {
  const scene = await createScene();
  const [path = ''] = await leaveJournals(scene.folder, 'c', [10]);
  await changeRow(path, 4, (row) => flip(row, row.indexOf('Мекеме'), 6));
  await takeUpLooks(scene.folder, scene.database, never);
  expect(existsSync(path)).toBe(false);
  expect((await arrived(scene, 'c')).map(({ sequence }) => sequence)).toEqual(
    [...Array(11).keys()].map((i) => i + 1),
  );
  expect(await verify(scene)).toMatchObject([{ rows: 3, broken: { row: 4, where: 'database' } }]);
});

test('A file with an unreadable chain name is taken up as a chain of its own, which is broken', async () => {
  const scene = await createScene();
  const [path = ''] = await leaveJournals(scene.folder, 'c', [10]);
  const lines = await linesOf(path);
  await changeRow(path, 1, (row) => flip(row, 44));
  const own = basename(path);
  expect(await verify(scene)).toMatchObject([{ chain: own, rows: 0, broken: { row: 1, where: own } }]);
  await takeUpLooks(scene.folder, scene.database, never);
  expect((await arrived(scene, own)).slice(1).map(({ line }) => line)).toEqual(lines.slice(1));
  expect(await verify(scene)).toMatchObject([{ chain: own, rows: 0, broken: { row: 1, where: 'database' } }]);
});

test('Every file stays in its place while the database is away', async () => {
  const scene = await createScene();
  await leaveJournals(scene.folder, 'c', [5, 5]);
  const gone = scene.database.withSchema('nowhere');
  const defects: unknown[] = [];
  await scene.database.schema.alterTable('access_log').renameTo('elsewhere').execute();
  await takeUpLooks(scene.folder, gone, (error) => defects.push(error));
  expect(defects).toHaveLength(2);
  expect(await journalsIn(scene.folder)).toBe(2);
});
