import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFilePost } from '../../../src/tickets/delivery/file-post.ts';
import type { Parcel } from '../../../src/tickets/delivery/post.ts';

let base = '';
let folder = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'tirek-letters-'));
  folder = join(base, 'letters', 'out');
});
afterEach(() => rm(base, { recursive: true }));

const parcel = (messageId: string, text = 'Text'): Parcel => ({
  messageId,
  from: 'tirek@p.invalid',
  to: 'support@s.invalid',
  eml: Buffer.from(text),
});

test('A message becomes a file of its own that only its owner can read', async () => {
  const post = createFilePost(folder);
  expect(await post.handOver(parcel('<INC-1.0123abcd@p.invalid>', 'Ақау\r\n'))).toEqual({ kind: 'accepted' });
  const file = join(folder, 'INC-1.0123abcd@p.invalid.eml');
  expect(await readFile(file, 'utf8')).toBe('Ақау\r\n');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  for (const made of [folder, join(base, 'letters')]) expect((await stat(made)).mode & 0o777).toBe(0o700);
});

test('The same message again is the same file, and nothing else is left in the folder', async () => {
  const post = createFilePost(folder);
  const answers = await Promise.all(
    ['1', '2', '3'].map((text) => post.handOver(parcel('<a@p.invalid>', text.repeat(100_000)))),
  );
  expect(answers).toEqual(Array(3).fill({ kind: 'accepted' }));
  expect(await readdir(folder)).toEqual(['a@p.invalid.eml']);
  expect(await readFile(join(folder, 'a@p.invalid.eml'), 'utf8')).toMatch(
    /^(1{100000}|2{100000}|3{100000})$/,
  );
  await post.handOver(parcel('<a@p.invalid>', 'last'));
  expect(await readdir(folder)).toEqual(['a@p.invalid.eml']);
  expect(await readFile(join(folder, 'a@p.invalid.eml'), 'utf8')).toBe('last');
});

test('No id leads out of the folder, and no two ids share a file', async () => {
  const post = createFilePost(folder);
  const long = 'x'.repeat(300);
  const ids = [
    '<../../a@b>',
    '<..\\..\\a@b>',
    '<__.._a@b>',
    '</etc/a@b>',
    '<a/b@c>',
    '<a_b@c>',
    '<>',
    '<.>',
    '<..>',
    `<${long}1>`,
    `<${long}2>`,
    '<a\0b>',
    '<ә@b>',
  ];
  for (const id of ids) expect(await post.handOver(parcel(id, id)), id).toEqual({ kind: 'accepted' });
  const names = await readdir(folder);
  expect(names).toHaveLength(ids.length);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  expect(texts.sort()).toEqual([...ids].sort());
  for (const name of names) expect(name).toMatch(/^[\w@-][\w@.-]*\.eml$/);
  expect(await readdir(base)).toEqual(['letters']);
});

test('An unwritable message is for later, and the error does not show the path of the folder', async () => {
  await writeFile(join(base, 'letters'), 'a file stands where the folder should be');
  const answer = await createFilePost(folder).handOver(parcel('<a@p.invalid>'));
  expect(answer).toEqual({ kind: 'later', reply: 'the file could not be written (ENOTDIR)' });
});

test('A message that cannot get its name is for later, and leaves nothing unfinished', async () => {
  // A folder of that name stands there: it fails in the last step.
  await mkdir(join(base, 'b@p.invalid.eml'));
  expect(await createFilePost(base).handOver(parcel('<b@p.invalid>'))).toMatchObject({ kind: 'later' });
  expect(await readdir(base)).toEqual(['b@p.invalid.eml']);
});
