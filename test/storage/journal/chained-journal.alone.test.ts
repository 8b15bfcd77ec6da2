import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type ChainHead,
  chainedLines,
  chainStart,
  checkRow,
  textOfRow,
} from '../../../src/storage/journal/chain.ts';
import { type Journal, openJournal } from '../../../src/storage/journal/journal.ts';
import { createSealing } from '../../../src/storage/sealing.ts';
import { seeded } from '../../support/random.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';
import { diskError, type FailingDisk } from './failing-disk.ts';

const disk = vi.hoisted((): FailingDisk => ({ syncs: 0 }));
vi.mock('node:fs', async (original) => (await import('./failing-disk.ts')).onDisk(original, disk));

const key = Buffer.alloc(32, 7);
const sealing = createSealing([{ id: 'a', secret: key }], key);

let folder: TemporaryFolder;
let paths: string[];
let journal: Journal<object>;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  paths = [];
  const nextPath = () => {
    const path = join(folder.path, `${paths.length}.journal`);
    paths.push(path);
    return path;
  };
  journal = openJournal(
    nextPath,
    chainedLines('some', sealing, () => 5),
  );
});
afterEach(async () => {
  Object.assign(disk, { write: undefined, truncate: undefined, sync: undefined });
  await journal.close();
  await folder.remove();
});

/** Lines of a file; a cut line is one of them. */
const linesOf = (path: string) => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');

/** Written rows, in order, without the openings of files. @throws Error if the chain is broken */
function written(
  lines: readonly string[] = paths.filter((path) => existsSync(path)).flatMap(linesOf),
): string[] {
  let head: ChainHead = chainStart;
  const names: string[] = [];
  for (const line of lines) {
    const checked = checkRow(head, line, sealing);
    if ('broken' in checked) throw new Error(checked.broken);
    head = checked;
    const { kind, name } = JSON.parse(textOfRow(line));
    if (kind !== 'OPENED') names.push(name);
  }
  return names;
}

const row = (name: string) => ({ kind: 'ROW', name });
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}-${i}`);

test('A chain begins with its name, and so does every file of it', async () => {
  const opening = JSON.parse(textOfRow(linesOf(paths[0] ?? '')[0] ?? ''));
  expect(opening).toEqual({ n: 1, kind: 'OPENED', at: 5, chain: 'some', form: 2 });
  await journal.commit([row('a')]);
  journal.rotate();
  expect(paths).toHaveLength(1);
  await journal.commit([row('b')]);
  expect(paths).toHaveLength(2);
  expect(JSON.parse(textOfRow(linesOf(paths[1] ?? '')[0] ?? ''))).toMatchObject({ n: 3, chain: 'some' });
  expect(written()).toEqual(['a', 'b']);
});

test('Writes that come together are one call of the disk, and each is reported when it is there', async () => {
  let calls = 0;
  disk.write = (bytes, really) => {
    calls += 1;
    return really(bytes.length);
  };
  const names = numbered('w', 50);
  await Promise.all(
    names.map(async (name) => {
      await journal.write(() => [row(name)]);
      expect(written()).toContain(name);
    }),
  );
  expect(calls).toBe(1);
  expect(written()).toEqual(names);
});

test('Early entries are written too, and an empty journal writes nothing', async () => {
  const rows: object[] = [];
  const first = journal.write(() => rows.splice(0));
  rows.push(row('late'));
  await Promise.all([first, journal.write(() => rows.splice(0))]);
  expect(written()).toEqual(['late']);
});

test('A commit returns after the disk was asked to keep it, and many share one wait', async () => {
  const finish: (() => void)[] = [];
  disk.sync = (really, done) => finish.push(() => really(done));
  const before = disk.syncs;
  const told: string[] = [];
  const commits = numbered('c', 100).map((name) => journal.commit([row(name)]).then(() => told.push(name)));
  await new Promise((resolve) => setImmediate(resolve));
  expect(disk.syncs - before).toBe(1);
  expect([told, written().length]).toEqual([[], 100]);
  disk.sync = undefined;
  finish[0]?.();
  await Promise.all(commits);
  expect(told).toHaveLength(100);
  // The first was under way already when the others came: they share the second.
  expect(disk.syncs - before).toBe(2);
});

test('A commit that comes during a sync does not return with that sync', async () => {
  const finish: (() => void)[] = [];
  disk.sync = (really, done) => finish.push(() => really(done));
  const told: string[] = [];
  const first = journal.commit([row('first')]).then(() => told.push('first'));
  const second = journal.commit([row('second')]).then(() => told.push('second'));
  finish[0]?.();
  await first;
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toEqual(['first']);
  finish[1]?.();
  await second;
});

test('A full disk refuses all entries that came together, and the chain goes on when there is space again', async () => {
  await journal.commit([row('before')]);
  let calls = 0;
  disk.write = (bytes, really) => {
    calls += 1;
    if (calls > 1) throw diskError('ENOSPC');
    return really(bytes.length >> 1);
  };
  const refused = await Promise.allSettled([
    journal.write(() => [row('refused-1')]),
    journal.write(() => [row('refused-2')]),
  ]);
  expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(journal.commit([row('refused-3')])).rejects.toThrow('ENOSPC');
  disk.write = undefined;
  await journal.commit([row('after')]);
  expect(written()).toEqual(['before', 'after']);
  expect(paths).toHaveLength(1);
});

test('A new file that a full disk left empty still begins with its name', async () => {
  await journal.commit([row('before')]);
  journal.rotate();
  disk.write = () => {
    throw diskError('ENOSPC');
  };
  await expect(journal.commit([row('refused')])).rejects.toThrow('ENOSPC');
  disk.write = undefined;
  await journal.commit([row('after')]);
  expect(written()).toEqual(['before', 'after']);
  expect(JSON.parse(textOfRow(linesOf(paths[1] ?? '')[0] ?? ''))).toMatchObject({ kind: 'OPENED' });
});

test('A failed sync fails the commit that waits for it; later ones go to a new file, with the chain unbroken', async () => {
  await journal.commit([row('before')]);
  let really = () => {};
  disk.sync = (_, done) => {
    really = () => done(diskError('EIO'));
    disk.sync = undefined;
  };
  const both = [journal.commit([row('failed')]), journal.commit([row('later')])];
  really();
  const ends = await Promise.allSettled(both);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  await journal.commit([row('after')]);
  expect(paths).toHaveLength(2);
  // An unpromised row may be on record: more is written than promised, never less.
  expect(written()).toEqual(['before', 'failed', 'later', 'after']);
});

test('The journal begins and removes files during commits, and loses or reorders no row', async () => {
  const random = seeded(3);
  const kept: string[] = [];
  const committed: string[] = [];
  const writer = async (name: string) => {
    for (const one of numbered(name, 60)) {
      if (random() < 0.5) await journal.write(() => [row(one)]);
      else await journal.commit([row(one)]);
      committed.push(one);
    }
  };
  const remover = async () => {
    while (committed.length < 180) {
      await new Promise((resolve) => setImmediate(resolve));
      journal.rotate();
      const [oldest, ...others] = journal.files();
      if (oldest === undefined || others.length === 0) continue;
      const lines = linesOf(oldest.path);
      expect(readFileSync(oldest.path)).toHaveLength(oldest.size());
      kept.push(...lines);
      await journal.remove(oldest.path);
      expect(existsSync(oldest.path)).toBe(false);
    }
  };
  await Promise.all([...['a', 'b', 'c'].map(writer), remover()]);
  const all = written([...kept, ...journal.files().flatMap(({ path }) => linesOf(path))]);
  expect(all.toSorted()).toEqual(committed.toSorted());
  for (const name of ['a', 'b', 'c'])
    expect(all.filter((one) => one.startsWith(name))).toEqual(numbered(name, 60));
  expect(paths.length).toBeGreaterThan(10);
});

test('A closed journal writes its earlier entries, and takes nothing afterwards', async () => {
  const last = journal.write(() => [row('last')]);
  await journal.close();
  await last;
  expect(written()).toEqual(['last']);
  await expect(journal.write(() => [row('later')])).rejects.toThrow('closed');
  await expect(journal.commit([row('later')])).rejects.toThrow('closed');
  expect(paths).toHaveLength(1);
});

test('A file whose name is taken away is given up, and the chain goes on in a new one', async () => {
  await journal.commit([row('one')]);
  expect(journal.dropVanished()).toEqual([]);
  await rm(paths[0] ?? '');
  expect(journal.dropVanished()).toEqual([paths[0]]);
  expect(journal.files()).toEqual([]);
  await journal.commit([row('two')]);
  expect(paths).toHaveLength(2);
  expect(journal.files().map(({ path }) => path)).toEqual([paths[1]]);
});
