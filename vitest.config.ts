import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Node takes the CommonJS build of graphql; the test runner must take the same one, or there are two of each type.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

const elsewhere = ['test/browser/**', 'test/go/**', '**/node_modules/**'];
const long = 'test/**/*.long.test.ts';
const alone = 'test/**/*.alone.test.ts';

/** A group of test files by their names; test/README.md says which name a file has. */
const group = (name: string, files: { include: string[]; exclude: string[]; isolate: boolean }) => ({
  resolve,
  test: {
    ...{ name, ...files },
    // No assertion: it ends a test that hangs, on the slowest machine too.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});

export default defineConfig({
  resolve,
  test: {
    projects: [
      // The files of a worker share the modules that they load: to load them anew for each file takes longer than most tests.
      group('short', {
        include: ['test/**/*.test.ts'],
        exclude: [long, alone, ...elsewhere],
        isolate: false,
      }),
      group('alone', { include: [alone], exclude: elsewhere, isolate: true }),
      group('long', { include: [long], exclude: elsewhere, isolate: true }),
    ],
    // A test waits half of its time for sockets and for the database.
    maxWorkers: availableParallelism() + 1,
    globalSetup: ['./test/support/databases-setup.ts'],
    reporters: ['default', './test/support/skipped-reporter.ts'],
  },
});
