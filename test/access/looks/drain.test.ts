import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createJournalReader } from '../../../src/access/looks/drain.ts';
import {
  arrived,
  changeRow,
  createScene,
  flip,
  hashOf,
  leaveJournals,
  linesOf,
  type Scene,
  verify,
} from './chains.ts';

const sizeOf = async (path: string) => (await readFile(path)).length;

async function leaveOne(scene: Scene, count: number): Promise<string> {
  const [path = ''] = await leaveJournals(scene.folder, 'c', [count]);
  return path;
}

async function drainAll(scene: Scene, path: string): Promise<void> {
  await createJournalReader(scene.database, path, 'c').drain(await sizeOf(path));
}

const linesIn = async (scene: Scene) => (await arrived(scene, 'c')).map(({ line }) => line);

test('Rows arrive as written, in order and each once, however often the gateway reads the file', async () => {
  const scene = await createScene();
  const path = await leaveOne(scene, 40);
  const lines = await linesOf(path);
  const reader = createJournalReader(scene.database, path, 'c');
  const part = Buffer.byteLength(`${lines.slice(0, 17).join('\n')}\n`);
  await reader.drain(part);
  expect(await linesIn(scene)).toEqual(lines.slice(0, 17));
  expect(reader.done()).toBe(part);
  await reader.drain(part);
  await reader.drain(await sizeOf(path));
  expect(await linesIn(scene)).toEqual(lines);
  await drainAll(scene, path);
  await Promise.all([drainAll(scene, path), drainAll(scene, path)]);
  expect(await linesIn(scene)).toEqual(lines);
  expect((await arrived(scene, 'c')).map(({ sequence }) => sequence)).toEqual(lines.map((_, i) => i + 1));
});

test('The columns hold the values of the row', async () => {
  const scene = await createScene();
  await drainAll(scene, await leaveOne(scene, 1));
  const [opening, look] = await scene.database
    .selectFrom('access_log')
    .selectAll()
    .orderBy('sequence')
    .execute();
  expect(opening).toMatchObject({ kind: 'OPENED', at: 5, begun: null, person_hash: null, viewer_id: null });
  expect(look).toMatchObject({
    sequence: 2,
    kind: 'BEGUN',
    at: 1_790_000_000_000,
    begun: null,
    person_hash: Buffer.from(hashOf(0), 'base64'),
    viewer_id: 'account-0',
    organisation: '260140900011',
  });
});

test('A database that goes away halfway gets the rest later, from the same reader or from another', async () => {
  for (const other of [false, true]) {
    const scene = await createScene();
    // Several pieces of half a megabyte.
    const path = await leaveOne(scene, 5000);
    await sql`create function goes_away() returns trigger language plpgsql as $$ begin
      if new.sequence = 3000 then raise exception 'away' using errcode = '57P01'; end if; return new; end $$`.execute(
      scene.database,
    );
    await sql`create trigger goes_away before insert on access_log for each row execute function goes_away()`.execute(
      scene.database,
    );
    const reader = createJournalReader(scene.database, path, 'c');
    await expect(reader.drain(await sizeOf(path))).rejects.toThrow('away');
    const before = await linesIn(scene);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(3000);
    await sql`drop trigger goes_away on access_log`.execute(scene.database);
    if (other) await drainAll(scene, path);
    else await reader.drain(await sizeOf(path));
    expect(await linesIn(scene)).toEqual(await linesOf(path));
  }
});

test('A row cut off by the death of its process is left out', async () => {
  const scene = await createScene();
  const path = await leaveOne(scene, 5);
  const lines = await linesOf(path);
  await changeRow(path, 6, (row) => row.subarray(0, 60));
  await drainAll(scene, path);
  expect(await linesIn(scene)).toEqual(lines.slice(0, 5));
});

const damages: Record<string, (row: Buffer) => Buffer> = {
  'a brace that is none any more': (row) => flip(row, 44),
  'a byte that is no UTF-8': (row) => flip(row, row.indexOf('Мекеме'), 6),
  'a hash with another letter': (row) => flip(row, 3),
  'a byte of zero': (row) => Buffer.concat([row.subarray(0, 80), Buffer.from([0]), row.subarray(81)]),
  'an instant that is no number': (row) => flip(row, row.indexOf('"at":') + 5, 6),
  'a kind of another name': (row) => flip(row, row.indexOf('"kind"') + 1),
  'a line break in the middle': (row) =>
    Buffer.concat([row.subarray(0, 90), Buffer.from('\n'), row.subarray(91)]),
  'nothing but line breaks': () => Buffer.from('\n\n\n'),
};

test.each(Object.keys(damages))(
  'A damaged row (%s) is named at its place, and every row behind it arrives',
  async (name) => {
    const scene = await createScene();
    const path = await leaveOne(scene, 11);
    const whole = await linesOf(path);
    await changeRow(path, 5, damages[name] ?? ((row) => row));
    const onDisk = { chain: 'c', rows: 4, broken: { row: 5, where: expect.stringMatching(/journal$/) } };
    expect(await verify(scene)).toMatchObject([onDisk]);
    await drainAll(scene, path);
    const rows = await arrived(scene, 'c');
    expect(rows.filter(({ sequence }) => sequence !== 5).map(({ line }) => line)).toEqual(
      whole.toSpliced(4, 1),
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual(whole.map((_, i) => i + 1));
    expect(await verify(scene)).toMatchObject([
      { chain: 'c', rows: 4, broken: { row: 5, where: 'database' } },
    ]);
    await drainAll(scene, path);
    expect(await arrived(scene, 'c')).toEqual(rows);
  },
);

test('Two rows joined by damage are named at the first, and the rows behind arrive at their own places', async () => {
  const scene = await createScene();
  const path = await leaveOne(scene, 11);
  const whole = await linesOf(path);
  await changeRow(path, 5, (row) => flip(row, row.length - 1, 6));
  await drainAll(scene, path);
  await drainAll(scene, path);
  const rows = await arrived(scene, 'c');
  expect(rows.filter(({ kind }) => kind !== 'BROKEN').map(({ line }) => line)).toEqual(whole.toSpliced(4, 2));
  expect(await verify(scene)).toMatchObject([{ rows: 4, broken: { row: 5 } }]);
});

test('An inserted line displaces no row', async () => {
  const scene = await createScene();
  const path = await leaveOne(scene, 11);
  const whole = await linesOf(path);
  await changeRow(path, 5, (row) => Buffer.concat([Buffer.from('what is no row\n'), row]));
  expect(await verify(scene)).toMatchObject([{ rows: 4, broken: { row: 5 } }]);
  await drainAll(scene, path);
  expect(await linesIn(scene)).toEqual(whole);
});
