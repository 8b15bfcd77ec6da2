import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagesPage, productionPackages } from '../check/production-packages.ts';

/** Licences that a public body may run and pass on. MPL-2.0 binds changes of its own files alone, OFL-1.1 is for fonts. */
const allowed: readonly string[] = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'MPL-2.0'],
  ...['MIT AND OFL-1.1', '(MIT AND BSD-3-Clause)', '(MIT OR CC0-1.0)'],
];

test('Every package of production has a licence of the list', () => {
  const packages = productionPackages();
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(({ licence }) => !allowed.includes(licence))).toEqual([]);
  const used = new Set(packages.map(({ licence }) => licence));
  expect(allowed.filter((licence) => !used.has(licence))).toEqual([]);
});

test('A licence that only a file names stands in that file', () => {
  const file = readFileSync(new URL('../../node_modules/png-js/LICENSE', import.meta.url), 'utf8');
  expect(file).toMatch(/^MIT License/);
});

test('Packages of the demo and of development are not among them', () => {
  const names = productionPackages().map(({ id }) => id.replace(/@[^@]*$/, ''));
  expect(names).toContain('graphql');
  for (const name of ['msw', 'graphiql', 'react', 'react-dom', 'typescript', 'vitest'])
    expect(names).not.toContain(name);
});

test('The page deploy/README.md shows the packages as they are', () => {
  const { is, shouldBe } = packagesPage();
  expect(is, 'run `npm run codegen`').toBe(shouldBe);
});

test('The licence of the project is Apache-2.0, in its file, its package and its lock', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(read('LICENSE')).toMatch(/^\s*Apache License\s+Version 2\.0, January 2004/);
  const { license, version } = JSON.parse(read('package.json'));
  expect(license).toBe('Apache-2.0');
  expect(JSON.parse(read('package-lock.json')).packages['']).toMatchObject({ license, version });
});
