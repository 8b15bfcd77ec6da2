import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { arrows, banned, short } from './rules.ts';
import { readSources, toSource } from './sources.ts';

const src = readSources('src');
const mocks = readSources('mocks');

test('the arrows between the rooms are those of the plan', () => {
  expect([...src, ...mocks].flatMap(arrows)).toEqual([]);
});

test('what belongs in one place is used in that place only', () => {
  expect(src.flatMap(banned)).toEqual([]);
});

test('no file is longer than 300 lines, and half of them are short', () => {
  expect([...src, ...mocks, ...readSources('test')].flatMap(short)).toEqual([]);
  const lengths = src.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
});

test('the top level holds what people expect there', () => {
  const expected = [
    ...[
      '.ci',
      '.git',
      '.gitignore',
      'CHANGELOG.md',
      'README.md',
      'SECURITY.md',
      'biome.json',
      'codegen.yml',
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

test('every system folder has the same three files', () => {
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
  ['src/outages/a.ts', "import { b } from '../http/b.ts';"],
  ['src/systems/banks/a.ts', "import { b } from '../person-register/b.ts';"],
  ['src/graphql/a.ts', "import { b } from '../app.ts';"],
  ['mocks/a.ts', "import { b } from '../src/transport/http.ts';"],
])('the rules see a wrong arrow: %s', ([path, text]) => {
  expect(arrows(toSource(path ?? '', text))).toHaveLength(1);
});

test.for([
  ['src/app/app.ts', 'const a = process.env.A;'],
  ['src/outages/a.ts', 'const now = Date.now();'],
  ['src/outages/a.ts', 'const now = new Date();'],
  ['src/systems/a.ts', "import { request } from 'undici';"],
  ['src/systems/a.ts', "import { connect } from 'node:net';"],
  ['src/systems/a.ts', "await fetch('http://example');"],
  ['src/app/app.ts', "console.log('x');"],
  ['src/graphql/a.ts', 'export default 1;'],
  ['src/graphql/a.ts', "export * from './b.ts';"],
])('the rules see what is banned: %s %s', ([path, text]) => {
  expect(banned(toSource(path ?? '', text))).toHaveLength(1);
});
