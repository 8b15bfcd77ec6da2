import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createJournalFile } from '../../../src/storage/journal/journal-file.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';
import { diskError, type FailingDisk } from './failing-disk.ts';

const disk = vi.hoisted((): FailingDisk => ({ syncs: 0 }));
vi.mock('node:fs', async (original) => (await import('./failing-disk.ts')).onDisk(original, disk));

let folder: TemporaryFolder;
let path: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  path = join(folder.path, 'looks', 'a.journal');
});
afterEach(async () => {
  Object.assign(disk, { write: undefined, truncate: undefined, sync: undefined });
  await folder.remove();
});

const written = () => readFileSync(path, 'utf8');

test('An appended row is in the file at once, for its owner alone, and counts as its size', async () => {
  const file = createJournalFile(path);
  file.append(Buffer.from('one\n'));
  file.append(Buffer.from('two\n'));
  expect(written()).toBe('one\ntwo\n');
  expect(file.size()).toBe(8);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder.path, 'looks'))).mode & 0o777).toBe(0o700);
  await file.close();
});

test('The journal does not write on in a file that another has begun', async () => {
  const file = createJournalFile(path);
  expect(() => createJournalFile(path)).toThrow('EEXIST');
  await file.close();
});

test('A disk that takes a row in several pieces has the whole row', async () => {
  const file = createJournalFile(path);
  disk.write = (_, really) => really(3);
  file.append(Buffer.from('a row of some length\n'));
  expect(written()).toBe('a row of some length\n');
  await file.close();
});

test('A disk that takes half of a row and then fails keeps whole rows only, and takes the next when it is well', async () => {
  const file = createJournalFile(path);
  file.append(Buffer.from('one\n'));
  let calls = 0;
  disk.write = (bytes, really) => {
    calls += 1;
    if (calls > 1) throw diskError('ENOSPC');
    return really(bytes.length >> 1);
  };
  expect(() => file.append(Buffer.from('the second row\n'))).toThrow('ENOSPC');
  expect(written()).toBe('one\n');
  expect([file.size(), file.isBroken()]).toEqual([4, false]);
  disk.write = undefined;
  file.append(Buffer.from('three\n'));
  expect(written()).toBe('one\nthree\n');
  await file.close();
});

test('A file whose half row cannot be taken back is given up', async () => {
  const file = createJournalFile(path);
  let calls = 0;
  disk.write = (bytes, really) => {
    calls += 1;
    if (calls > 1) throw diskError('EIO');
    return really(bytes.length >> 1);
  };
  disk.truncate = () => {
    throw diskError('EIO');
  };
  expect(() => file.append(Buffer.from('the first row\n'))).toThrow('EIO');
  Object.assign(disk, { write: undefined, truncate: undefined });
  expect(file.isBroken()).toBe(true);
  expect(() => file.append(Buffer.from('another\n'))).toThrow('EIO');
  await expect(file.sync()).rejects.toThrow('EIO');
  expect(file.size()).toBe(0);
  await file.close();
});

test('The journal trusts no sync after a failed one: the system may take lost pages for clean ones', async () => {
  const file = createJournalFile(path);
  file.append(Buffer.from('one\n'));
  disk.sync = (_, done) => done(diskError('EIO'));
  await expect(file.sync()).rejects.toThrow('EIO');
  disk.sync = undefined;
  await expect(file.sync()).rejects.toThrow('EIO');
  expect(() => file.append(Buffer.from('two\n'))).toThrow('EIO');
  await file.close();
});

test('A file closes after the sync under way, and takes nothing more: its descriptor may belong to another file', async () => {
  const file = createJournalFile(path);
  let finish = () => {};
  disk.sync = (really, done) => {
    finish = () => really(done);
  };
  const order: string[] = [];
  const synced = file.sync().then(() => order.push('synced'));
  const closed = file.close().then(() => order.push('closed'));
  await new Promise((resolve) => setImmediate(resolve));
  finish();
  await Promise.all([synced, closed]);
  expect(order).toEqual(['synced', 'closed']);
  expect(() => file.append(Buffer.from('two\n'))).toThrow('closed');
  await expect(file.sync()).rejects.toThrow('closed');
});
