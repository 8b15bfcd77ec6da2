/** The name of a test file says which modules it has, and when it runs (test/README.md). */
import { expect, test } from 'vitest';
import { readSources } from './sources.ts';

const files = readSources('test').filter(({ path }) => path.endsWith('.test.ts'));

test('Test files that replace a module, and no others, are named `*.alone.test.ts`', () => {
  const replaces = files.filter(({ text }) => /^vi\.mock\(/m.test(text)).map(({ path }) => path);
  expect(replaces.length).toBeGreaterThan(0);
  expect(files.filter(({ path }) => /\.alone\.test\.ts$/.test(path)).map(({ path }) => path)).toEqual(
    replaces,
  );
});
