import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { circles } from './circles.ts';
import { unusedExports } from './exports.ts';
import { longFunctions } from './functions.ts';
import { deadLinks, pages } from './links.ts';
import { doors, roomOf, rooms } from './rooms.ts';
import { roomsPage } from './rooms-page.ts';
import { arrows, banned, cyrillicFiles, hasLooseTexts, short } from './rules.ts';
import { readSources, type SourceFile, toSource } from './sources.ts';

const src = readSources('src');
const mocks = readSources('mocks');
const tests = readSources('test');
const examples = readSources('examples');
/** Types of the resolvers, which use the names of the schema. */
const generated = toSource('src/graphql/generated/resolvers.ts');

test('The arrows between the rooms are those of the plan', () => {
  expect([...src, ...mocks].flatMap(arrows)).toEqual([]);
});

test('The table of rooms has no arrow up, and no unneeded arrow', () => {
  const names = Object.keys(rooms);
  for (const [room, { below }] of Object.entries(rooms)) {
    const needed = new Set(
      src
        .filter(({ path }) => roomOf(path) === room)
        .flatMap(({ imports }) => imports.map(roomOf))
        .filter((other) => other !== null && other !== room),
    );
    expect([...below].sort(), room).toEqual([...needed].sort());
    expect(below.filter((one) => names.indexOf(one) >= names.indexOf(room))).toEqual([]);
  }
});

test('Files and rooms form no circle, imports of types included', () => {
  expect(circles(new Map(src.map(({ path, imports }) => [path, imports])))).toEqual([]);
  expect(circles(new Map(Object.entries(rooms).map(([room, { below }]) => [room, below])))).toEqual([]);
});

test('The root of src holds no loose file', () => {
  const there = readdirSync(fileURLToPath(new URL('../../src/', import.meta.url)));
  expect(there.sort()).toEqual([...Object.keys(rooms), ...doors].sort());
});

test('Every export has a user', () => {
  const ours = [...src, ...mocks, ...tests, ...examples];
  expect(unusedExports(ours, [...ours, generated])).toEqual([]);
});

test('Every file that a comment or a page names exists', () => {
  const read = (path: string) => ({
    path,
    text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
  });
  expect([...src, ...mocks, ...tests, ...examples, ...pages().map(read)].flatMap(deadLinks)).toEqual([]);
});

test('The page src/README.md shows the rooms as they are', () => {
  const { is, shouldBe } = roomsPage();
  expect(is, 'run `npm run codegen`').toBe(shouldBe);
});

test('Code with a place of its own is used in that place only', () => {
  expect(src.flatMap(banned)).toEqual([]);
});

test('Texts that people read stand in files of texts, where a translator finds them', () => {
  const loose = [...src, ...examples].filter(hasLooseTexts).map(({ path }) => path);
  expect(loose.sort()).toEqual(Object.keys(cyrillicFiles).sort());
  expect(hasLooseTexts(toSource('src/graphql/a.ts', "const found = 'Найдено';"))).toBe(true);
  expect(hasLooseTexts(toSource('src/graphql/a-texts.ts', "const found = 'Найдено';"))).toBe(false);
  expect(hasLooseTexts(toSource('src/graphql/a.ts', '/** Район. */ const a = 1; // Область.'))).toBe(false);
});

test('No file is longer than 300 lines, and half of them are short', () => {
  expect([...src, ...mocks, ...tests, ...examples].flatMap((file) => short(file, 300))).toEqual([]);
  const lengths = src.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
});

test('No resolver has more than ten lines, and no file of the composition root more than 150', () => {
  const isResolvers = ({ path }: SourceFile) => path.startsWith('src/graphql/resolvers/');
  expect(src.filter(isResolvers).flatMap((file) => longFunctions(file, 10))).toEqual([]);
  expect(src.filter(({ path }) => path.startsWith('src/app/')).flatMap((file) => short(file, 150))).toEqual(
    [],
  );
});

test('The rule of resolvers finds a long one in every form', () => {
  const body = `{${'\n  void 0;'.repeat(10)}\n}`;
  for (const text of [
    `const some = { Query: { a(_: unknown) ${body} } };`,
    `const some = { Query: { a: async (_: unknown) => ${body} } };`,
    `const some = { Query: { a: () => run(() => ${body}) } };`,
    `function a(): void ${body}`,
  ]) {
    const file = toSource('src/graphql/resolvers/a.ts', text);
    expect(longFunctions(file, 10)[0], text).toBe('src/graphql/resolvers/a.ts:1 has a function of 12 lines');
    expect(longFunctions(file, 12)).toEqual([]);
  }
});

test('The top level holds the expected files', () => {
  const expected = [
    ...[
      '.ci',
      '.dockerignore',
      '.git',
      '.gitignore',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'Dockerfile',
      'LICENSE',
      'README.kk.md',
      'README.md',
      'README.ru.md',
      'SECURITY.md',
      'biome.json',
      'codegen.yml',
      'compose.yaml',
      'deploy',
      'examples',
      'mocks',
      'package-lock.json',
    ],
    ...[
      'package.json',
      'schema',
      'src',
      'test',
      'tsconfig.json',
      'vitest.config.ts',
      'node_modules',
      '.data',
    ],
  ];
  const there = readdirSync(fileURLToPath(new URL('../../', import.meta.url)));
  expect(there.filter((name) => !expected.includes(name))).toEqual([]);
});

test('Every system folder has the same three files', () => {
  for (const folder of new Set(
    src.map(({ path }) => /^src\/systems\/([^/]+)\//.exec(path)?.[1]).filter(Boolean),
  )) {
    const files = src
      .filter(({ path }) => path.startsWith(`src/systems/${folder}/`))
      .map(({ path }) => path.split('/').at(-1));
    expect(files).toEqual(expect.arrayContaining(['client.ts', 'contract.ts', 'mapping.ts']));
    expect(
      files.filter((name) => !['client.ts', 'codes.ts', 'contract.ts', 'mapping.ts'].includes(name ?? '')),
    ).toEqual([]);
  }
});

test.for([
  ['src/kernel/a.ts', "import { b } from '../graphql/b.ts';"],
  ['src/graphql/a.ts', "import { b } from '../../mocks/b.ts';"],
  ['src/tickets/a.ts', "import { b } from '../http/b.ts';"],
  ['src/systems/banks/a.ts', "import { b } from '../person-register/b.ts';"],
  ['src/graphql/a.ts', "import { b } from '../app/app.ts';"],
  ['src/graphql/a.ts', "import type { Config } from '../config/settings.ts';"],
  ['src/incidents/a.ts', "import type { T } from '../tickets/b.ts';"],
  ['src/access/asking/a.ts', "import { b } from '../../applications/b.ts';"],
  ['src/kernel/a.ts', "import { b } from '../main.ts';"],
  ['src/a-new-room/a.ts', "import { b } from '../kernel/b.ts';"],
  ['mocks/a.ts', "import { b } from '../src/transport/http.ts';"],
])('The rules find a wrong arrow: %s', ([path, text]) => {
  expect(arrows(toSource(path ?? '', text))).toHaveLength(1);
});

test('The rules find a circle, an unused export, and a missing file', () => {
  const graph = { a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: [], f: ['f'] };
  expect(circles(new Map(Object.entries(graph))).map((circle) => circle.sort().join(''))).toEqual([
    'abc',
    'f',
  ]);
  const door = toSource(
    'src/kernel/a.ts',
    'export const b = 1;\nexport interface C {}\nexport function d() {}',
  );
  const taker = toSource('src/kernel/e.ts', "import { type C as F, b } from './a.ts';");
  expect(unusedExports([door], [taker])).toEqual(['src/kernel/a.ts d']);
  const comment = toSource(
    'src/kernel/a.ts',
    `/** See ${['clock', 'kernel/dates', 'kernel/none'].join('.ts, ')}.ts. */`,
  );
  expect(deadLinks(comment)).toEqual(['src/kernel/a.ts names kernel/none.ts']);
  const page = { path: 'README.md', text: '[a](src/README.md#b) [c](src/none) [d](#e)' };
  expect(deadLinks(page)).toEqual(['README.md names src/none']);
});

test.for([
  ['src/app/app.ts', 'const a = process.env.A;'],
  ['src/storage/a.ts', "import { GraphQLError } from 'graphql';"],
  ['src/tickets/a.ts', 'const now = Date.now();'],
  ['src/tickets/a.ts', 'const now = new Date();'],
  ['src/systems/a.ts', "import { request } from 'undici';"],
  ['src/systems/a.ts', "import { connect } from 'node:net';"],
  ['src/systems/a.ts', "await fetch('http://example');"],
  ['src/app/app.ts', "console.log('x');"],
  ['src/tickets/a.ts', 'query.forUpdate()'],
  ['src/graphql/a.ts', 'export default 1;'],
  ['src/graphql/a.ts', "export * from './b.ts';"],
])('The rules find a banned form: %s %s', ([path, text]) => {
  expect(banned(toSource(path ?? '', text))).toHaveLength(1);
});
