import { existsSync, readFileSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Journal, openJournal, plainLines } from '../../../src/storage/journal/journal.ts';
import { readJournal } from '../../../src/storage/journal/journal-files.ts';
import { seeded } from '../../support/random.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import { diskError, type FailingDisk } from './failing-disk.ts';

const disk = vi.hoisted((): FailingDisk => ({ syncs: 0 }));
vi.mock('node:fs', async (original) => (await import('./failing-disk.ts')).onDisk(original, disk));

let folder: TemporaryFolder;
let paths: string[];
let path: string;
let journal: Journal<string>;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  path = join(folder.path, 'journal', '0.journal');
  paths = [];
  const nextPath = () => join(folder.path, 'journal', `${paths.length}.journal`);
  journal = openJournal(() => paths[paths.push(nextPath()) - 1] ?? '', plainLines);
});
afterEach(async () => {
  Object.assign(disk, { write: undefined, truncate: undefined, sync: undefined });
  await journal.close();
  await folder.remove();
});

const sizeOf = async (file: string) => (await stat(file)).size;

test('An appended entry is in the file, for its owner alone', async () => {
  await journal.append('one');
  expect(await readJournal(path)).toEqual(['one']);
  await Promise.all([journal.append('two'), journal.append('three')]);
  expect(await readJournal(path)).toEqual(['one', 'two', 'three']);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder.path, 'journal'))).mode & 0o777).toBe(0o700);
  await journal.close();
  expect(await readJournal(path)).toEqual(['one', 'two', 'three']);
});

test('An entry cut off in its middle is left out', async () => {
  await using file = await open(join(folder.path, 'torn'), 'w');
  await file.writeFile('\none\ntwo\n\nthr');
  expect(await readJournal(join(folder.path, 'torn'))).toEqual(['one', 'two']);
});

test('A journal that another process removed has no entries', async () => {
  expect(await readJournal(join(folder.path, 'gone'))).toEqual([]);
});

test('The file is emptied when all of its entries are settled, in any order, and not before', async () => {
  const settle = await Promise.all(['one', 'two', 'three'].map(journal.append));
  settle[2]?.();
  settle[0]?.();
  expect(await readJournal(path)).toEqual(['one', 'two', 'three']);
  settle[1]?.();
  expect(await sizeOf(path)).toBe(0);
});

test('The journal still takes entries after a part was settled, or one twice', async () => {
  const [settle] = await Promise.all([journal.append('one'), journal.append('two')]);
  settle();
  settle();
  expect(await readJournal(path)).toEqual(['one', 'two']);
  await journal.append('three');
  settle();
  await journal.append('four');
  expect(await readJournal(path)).toEqual(['one', 'two', 'three', 'four']);
});

test('An entry that comes while the file is being emptied is in it afterwards', async () => {
  const settleFirst = await journal.append('one');
  settleFirst();
  const settleSecond = await journal.append('two');
  expect(await readJournal(path)).toEqual(['two']);
  const third = journal.append('three');
  settleSecond();
  await third;
  expect(await readJournal(path)).toEqual(['two', 'three']);
});

test('A file that cannot be emptied keeps its entries, and takes the next', async () => {
  const settle = await journal.append('one');
  disk.truncate = () => {
    throw diskError('EIO');
  };
  settle();
  await journal.append('two');
  expect(await readJournal(path)).toEqual(['one', 'two']);
});

test('An appended and unsettled entry is in the file at any time', async () => {
  const random = seeded(5);
  const kept = new Map<string, () => void>();
  const missing: string[] = [];
  const look = () => {
    const lines = new Set(readFileSync(path, 'utf8').split('\n'));
    missing.push(...[...kept.keys()].filter((entry) => !lines.has(entry)));
  };
  const writer = async (name: string) => {
    for (let i = 0; i < 100; i += 1) {
      const entry = `${name}-${i}`;
      kept.set(entry, await journal.append(entry));
      look();
      for (const [other, settle] of kept) {
        if (random() < 0.3 || !kept.delete(other)) continue;
        settle();
        if (random() < 0.2) await new Promise(setImmediate);
      }
    }
  };
  await Promise.all(['a', 'b', 'c'].map(writer));
  look();
  expect(missing).toEqual([]);
  for (const settle of kept.values()) settle();
  expect(await sizeOf(path)).toBe(0);
});

test('A full disk fails the entries being written, and none before or after them', async () => {
  const settleFirst = await journal.append('one');
  let calls = 0;
  disk.write = (_bytes, really) => {
    calls += 1;
    if (calls > 1) throw diskError('ENOSPC');
    return really('secon'.length);
  };
  const failed = await Promise.allSettled([journal.append('second'), journal.append('third')]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  disk.write = undefined;
  const settleFourth = await journal.append('fourth');
  // The rest of the second was taken back: it damages no other.
  expect(await readJournal(path)).toEqual(['one', 'fourth']);
  settleFirst();
  settleFourth();
  expect(await sizeOf(path)).toBe(0);
});

test('A part of an entry that a full disk keeps damages no other; its file goes when all is settled', async () => {
  const settles = [await journal.append('one')];
  disk.write = (bytes, really) => {
    if (really(bytes.length >> 1) > 0) throw diskError('ENOSPC');
    return 0;
  };
  disk.truncate = () => {
    throw diskError('ENOSPC');
  };
  await expect(journal.append('second')).rejects.toThrow('ENOSPC');
  Object.assign(disk, { write: undefined, truncate: undefined });
  settles.push(await journal.append('third'));
  expect(await Promise.all(paths.map(readJournal))).toEqual([['one'], ['third']]);
  for (const settle of settles) settle();
  await until(() => !existsSync(path));
  expect(await sizeOf(paths[1] ?? '')).toBe(0);
});

test('Every entry is reported after the disk has it, with one wait for many', async () => {
  const before = disk.syncs;
  await journal.append('one');
  expect(disk.syncs - before).toBe(1);
  await Promise.all(Array.from({ length: 50 }, (_, i) => journal.append(`more-${i}`)));
  expect(disk.syncs - before).toBeLessThanOrEqual(3);
  expect((await readFile(path, 'utf8')).match(/more/g)).toHaveLength(50);
});
