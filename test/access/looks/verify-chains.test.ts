import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createJournalReader } from '../../../src/access/looks/drain.ts';
import { takeUpLooks } from '../../../src/access/looks/take-up-looks.ts';
import { verifyChains } from '../../../src/access/looks/verify-chains.ts';
import { headOfRow } from '../../../src/storage/journal/chain.ts';
import {
  changeRow,
  createScene,
  flip,
  leaveJournals,
  linesOf,
  type Scene,
  sealing,
  verify,
} from './chains.ts';

/** A chain that lies in the database alone. */
async function drained(rows: number): Promise<Scene> {
  const scene = await createScene();
  await leaveJournals(scene.folder, 'c', [rows]);
  await takeUpLooks(scene.folder, scene.database, () => {});
  return scene;
}

/** A change that only the owner of the table can make, and only after removing its protection. */
async function asOwner({ database }: Scene, statement: string): Promise<void> {
  await sql`alter table access_log disable trigger access_log_is_appended`.execute(database);
  await sql.raw(statement).execute(database);
  await sql`alter table access_log enable trigger access_log_is_appended`.execute(database);
}

test('The check names whole chains with their heads, wherever their rows lie', async () => {
  const scene = await createScene();
  const [first = '', second = '', third = ''] = await leaveJournals(scene.folder, 'c', [5, 5, 5]);
  const last = headOfRow((await linesOf(third)).at(-1) ?? '');
  const told = async () => await verifyChains({ ...scene, sealing });
  const whole = [{ chain: 'c', head: last, archived: 0, broken: null }];
  expect(await told()).toEqual(whole);
  const sizeOf = async (path: string) => Buffer.byteLength(`${(await linesOf(path)).join('\n')}\n`);
  // The first file is in the database too, the second in part.
  await createJournalReader(scene.database, first, 'c').drain(await sizeOf(first));
  expect(await told()).toEqual(whole);
  const part = `${(await linesOf(second)).slice(0, 3).join('\n')}\n`;
  await createJournalReader(scene.database, second, 'c').drain(Buffer.byteLength(part));
  expect(await told()).toEqual(whole);
  await rm(first);
  expect(await told()).toEqual(whole);
  await takeUpLooks(scene.folder, scene.database, () => {});
  expect(await told()).toEqual(whole);
});

test('An empty record has no chain', async () => {
  expect(await verify(await createScene())).toEqual([]);
});

test('The check names a flipped bit in a file at its row, even if the database has the right row', async () => {
  const scene = await createScene();
  const [path = '', later = ''] = await leaveJournals(scene.folder, 'c', [5, 5]);
  await createJournalReader(scene.database, path, 'c').drain(
    Buffer.byteLength(`${(await linesOf(path)).join('\n')}\n`),
  );
  await changeRow(path, 4, (row) => flip(row, 70));
  expect(await verify(scene)).toMatchObject([
    { chain: 'c', rows: 3, broken: { row: 4, where: basename(path) } },
  ]);
  await changeRow(path, 4, (row) => flip(row, 70));
  await changeRow(later, 3, (row) => flip(row, 70));
  expect(await verify(scene)).toMatchObject([
    { chain: 'c', rows: 8, broken: { row: 9, where: basename(later) } },
  ]);
});

test('The check names a missing file between two others by the first row that it held', async () => {
  const scene = await createScene();
  const [, middle = '', last = ''] = await leaveJournals(scene.folder, 'c', [5, 5, 5]);
  await rm(middle);
  expect(await verify(scene)).toMatchObject([{ rows: 6, broken: { row: 7, where: basename(last) } }]);
});

const changes: Record<string, [statement: string, row: number]> = {
  'a letter of the line': [
    `update access_log set line = replace(line, 'account-0', 'account-1') where sequence = 8`,
    8,
  ],
  'the kind': [`update access_log set kind = 'ENDED' where sequence = 8`, 8],
  'the instant': ['update access_log set at = at + 1 where sequence = 8', 8],
  'the look': [`update access_log set begun = 5 where sequence = 8`, 8],
  'the person': [`update access_log set person_hash = 'another' where sequence = 8`, 8],
  'a person that is no more': ['update access_log set person_hash = null where sequence = 8', 8],
  'the account': [`update access_log set viewer_id = 'another' where sequence = 8`, 8],
  'the organisation': [`update access_log set organisation = '260140900022' where sequence = 8`, 8],
  'the place': ['update access_log set sequence = 999 where sequence = 8', 8],
  'the chain': [`update access_log set chain = 99 where sequence = 8`, 8],
  'a row that was deleted': ['delete from access_log where sequence = 8', 8],
  'rows that were deleted from the first on': ['delete from access_log where sequence < 8', 1],
  'two rows in each other’s place': [
    'update access_log set sequence = case sequence when 8 then 1009 else 1008 end where sequence in (8, 9); update access_log set sequence = sequence - 1000 where sequence > 1000',
    8,
  ],
  'an inserted row': [
    `insert into access_log (chain, sequence, line, kind, at) select chain, 14, replace(line, '"n":13', '"n":14'), kind, at from access_log where sequence = 13`,
    14,
  ],
};

test.each(Object.keys(changes))('The check finds a change of the table (%s) at that row', async (name) => {
  const scene = await drained(12);
  expect(await verify(scene)).toEqual([{ chain: 'c', rows: 13, broken: null }]);
  const [statement, row] = changes[name] ?? ['', 0];
  await asOwner(scene, statement);
  const [found] = await verify(scene);
  expect(found).toMatchObject({ chain: 'c', rows: row - 1, broken: { row, where: 'database' } });
});

test('The check reads a chain of many pages whole, and finds damage in the last page', async () => {
  const scene = await drained(10_500);
  expect(await verify(scene)).toEqual([{ chain: 'c', rows: 10_501, broken: null }]);
  await asOwner(scene, 'update access_log set at = 1 where sequence = 10400');
  expect(await verify(scene)).toMatchObject([{ rows: 10_399, broken: { row: 10_400 } }]);
});

test('One broken chain says nothing of another', async () => {
  const scene = await drained(12);
  await leaveJournals(scene.folder, 'd', [4]);
  await asOwner(scene, 'delete from access_log where sequence = 3');
  expect(await verify(scene)).toMatchObject([
    { chain: 'c', rows: 2, broken: { row: 3 } },
    { chain: 'd', rows: 5, broken: null },
  ]);
});
