import { readFileSync } from 'node:fs';
import { type FileHandle, open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openJournal } from '../../../src/storage/journal/journal.ts';
import { readJournal } from '../../../src/storage/journal/journal-files.ts';
import { seeded } from '../../support/random.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';

let folder: TemporaryFolder;
let path: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  path = join(folder.path, 'journal', 'a.journal');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await folder.remove();
});

const sizeOf = async (file: string) => (await stat(file)).size;

test('an entry that has its number is in the file, for its owner alone', async () => {
  const journal = await openJournal(path);
  expect(await journal.append('one')).toBe(1);
  expect(await readJournal(path)).toEqual(['one']);
  expect(await Promise.all([journal.append('two'), journal.append('three')])).toEqual([2, 3]);
  expect(await readJournal(path)).toEqual(['one', 'two', 'three']);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder.path, 'journal'))).mode & 0o777).toBe(0o700);
  await journal.close();
  expect(await readJournal(path)).toEqual(['one', 'two', 'three']);
});

test('what was cut off in the middle of an entry is left out', async () => {
  await using file = await open(join(folder.path, 'torn'), 'w');
  await file.writeFile('\none\ntwo\n\nthr');
  expect(await readJournal(join(folder.path, 'torn'))).toEqual(['one', 'two']);
});

test('a journal that another process has removed has no entries', async () => {
  expect(await readJournal(join(folder.path, 'gone'))).toEqual([]);
});

test('the file is emptied when all of its entries are settled, whatever their order, and not before', async () => {
  const journal = await openJournal(path);
  const numbers = await Promise.all(['one', 'two', 'three'].map(journal.append));
  await journal.settle(numbers[2] ?? 0);
  await journal.settle(numbers[0] ?? 0);
  expect(await readJournal(path)).toEqual(['one', 'two', 'three']);
  await journal.settle(numbers[1] ?? 0);
  expect(await sizeOf(path)).toBe(0);
  await journal.close();
});

test('after a part was settled, or nothing, it still takes entries', async () => {
  const journal = await openJournal(path);
  await journal.settle(0);
  const [first = 0] = await Promise.all([journal.append('one'), journal.append('two')]);
  await Promise.all([journal.settle(first), journal.settle(first)]);
  expect(await journal.append('three')).toBe(3);
  await journal.settle(first);
  expect(await journal.append('four')).toBe(4);
  await journal.close();
});

test('an entry that comes while the file is being emptied is in it afterwards', async () => {
  const handle = await handlePrototype();
  const journal = await openJournal(path);
  const { truncate } = handle;
  const meanwhile: Promise<number>[] = [];
  vi.spyOn(handle, 'truncate').mockImplementationOnce(async function (this: FileHandle, length) {
    meanwhile.push(journal.append('two'));
    await truncate.call(this, length);
  });
  await journal.settle(await journal.append('one'));
  expect(await Promise.all(meanwhile)).toEqual([2]);
  expect(await readJournal(path)).toEqual(['two']);
  await journal.close();
});

test('at no time does an entry that has its number and is not settled fail to be in the file', async () => {
  const journal = await openJournal(path);
  const random = seeded(5);
  const kept = new Map<string, number>();
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
      for (const [other, sequence] of kept) {
        if (random() < 0.3 || !kept.delete(other)) continue;
        const settled = journal.settle(sequence);
        if (random() < 0.2) await settled;
      }
    }
  };
  await Promise.all(['a', 'b', 'c'].map(writer));
  look();
  expect(missing).toEqual([]);
  for (const sequence of kept.values()) await journal.settle(sequence);
  await until(async () => (await sizeOf(path)) === 0);
  await journal.close();
});

test('a full disk fails those that were being written, and nobody before or after them', async () => {
  const handle = await handlePrototype();
  const journal = await openJournal(path);
  await journal.append('one');
  const { appendFile } = handle;
  vi.spyOn(handle, 'appendFile').mockImplementationOnce(async function (this: FileHandle, data) {
    await appendFile.call(this, String(data).slice(0, 7));
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  });
  const failed = await Promise.allSettled([journal.append('second'), journal.append('third')]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await journal.append('fourth')).toBe(2);
  // The rest of the second is a line of its own: it damages no other.
  expect(await readJournal(path)).toEqual(['one', 'second', 'fourth']);
  await Promise.all([journal.settle(1), journal.settle(2)]);
  expect(await sizeOf(path)).toBe(0);
  await journal.close();
});

test('every number is given after the disk has the entry, with one wait for many', async () => {
  const handle = await handlePrototype();
  const journal = await openJournal(path);
  const synced = vi.spyOn(handle, 'datasync');
  await journal.append('one');
  expect(synced).toHaveBeenCalledTimes(1);
  await Promise.all(Array.from({ length: 50 }, (_, i) => journal.append(`more-${i}`)));
  expect(synced.mock.calls.length).toBeLessThanOrEqual(3);
  expect((await readFile(path, 'utf8')).match(/more/g)).toHaveLength(50);
  await journal.close();
});

/** Of every open file: node exports no class of them. */
async function handlePrototype(): Promise<FileHandle> {
  const some = join(folder.path, 'some');
  await writeFile(some, '');
  await using file = await open(some, 'r');
  return Object.getPrototypeOf(file) as FileHandle;
}
