import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openJournal, plainLines } from '../../../src/storage/journal/journal.ts';
import {
  leftJournals,
  ownJournalPath,
  readJournal,
  removeJournal,
} from '../../../src/storage/journal/journal-files.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

async function leave(...names: string[]): Promise<void> {
  for (const name of names) await writeFile(join(folder.path, name), '\nentry\n');
}

const found = async () => (await leftJournals(folder.path)).map((path) => basename(path)).sort();

test('Two journals of one folder are two files, and neither counts as left behind', async () => {
  const [one, other] = [ownJournalPath(folder.path), ownJournalPath(folder.path)];
  expect(one).not.toBe(other);
  const journals = [one, other].map((path) => openJournal(() => path, plainLines));
  await journals[0]?.append('mine');
  expect(await found()).toEqual([]);
  expect(await readJournal(one)).toEqual(['mine']);
  expect(await readJournal(other)).toEqual([]);
  for (const journal of journals) await journal.close();
});

test('A journal is left behind when its process is dead, and only then', async () => {
  const dead = await deadPid();
  const left = `${hostname()}.${dead}.aaaa-bbbb.journal`;
  await leave(left, `${hostname()}.${process.ppid}.aaaa-bbbb.journal`, `${hostname()}.1.aaaa-bbbb.journal`);
  expect(await found()).toEqual([left]);
});

test('A process with the number of the previous one takes up its journal', async () => {
  const left = `${hostname()}.${process.pid}.aaaa-bbbb.journal`;
  await leave(left, basename(ownJournalPath(folder.path)));
  expect(await found()).toEqual([left]);
});

test('A file of another machine, or one that is no journal, stays in its place', async () => {
  const dead = await deadPid();
  await leave(
    `${hostname()}-2.${dead}.aaaa-bbbb.journal`,
    `other.${dead}.aaaa-bbbb.journal`,
    `${hostname()}.${dead}.aaaa-bbbb.journal.tmp`,
    `${hostname()}.${dead}.journal`,
    `${hostname()}.-1.aaaa-bbbb.journal`,
    'README',
  );
  expect(await found()).toEqual([]);
});

test('The journal makes a missing folder, and a file is removed once, by the first to come', async () => {
  expect(await leftJournals(join(folder.path, 'not', 'there'))).toEqual([]);
  await leave('a.journal');
  const path = join(folder.path, 'a.journal');
  await Promise.all([removeJournal(path), removeJournal(path)]);
  expect(await readJournal(path)).toEqual([]);
});
