import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Node takes the CommonJS build of graphql; the test runner must take the same one, or there are two of each type.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

const elsewhere = ['test/browser/**', 'test/go/**', '**/node_modules/**'];
const long = 'test/**/*.long.test.ts';
const alone = 'test/**/*.alone.test.ts';

interface Group {
  readonly include: string[];
  readonly exclude: string[];
  /** Each file loads its modules for itself. */
  readonly isolate: boolean;
  readonly maxWorkers: number;
  /** Groups with different numbers of workers run one after the other. */
  readonly groupOrder: number;
}

/** A group of test files by their names; test/README.md says which name a file has. */
const group = (name: string, { groupOrder, ...files }: Group) => ({
  resolve,
  test: {
    ...{ name, ...files, sequence: { groupOrder } },
    // No assertion: it ends a test that hangs, on the slowest machine too.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});

const cores = availableParallelism();
// A short test waits longer than it computes. More workers would be late, which a gateway takes for its own fault.
const short = { maxWorkers: cores + 1, groupOrder: 0 };

export default defineConfig({
  resolve,
  test: {
    projects: [
      // The files of a worker share the modules that they load: to load them anew for each file takes longer than most tests.
      group('short', {
        ...{ include: ['test/**/*.test.ts'], exclude: [long, alone, ...elsewhere] },
        ...{ ...short, isolate: false },
      }),
      group('alone', { ...short, include: [alone], exclude: elsewhere, isolate: true }),
      // A long test waits for most of its time, and starts gateways of its own: one for each core.
      group('long', {
        ...{ include: [long], exclude: elsewhere, isolate: true },
        ...{ maxWorkers: cores, groupOrder: 1 },
      }),
    ],
    globalSetup: ['./test/support/databases-setup.ts'],
    reporters: ['default', './test/support/skipped-reporter.ts'],
  },
});
