import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes the CommonJS build of graphql; the test runner must take the same one, or there are two of each type.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/go/**', '**/node_modules/**'],
    // No assertion: it ends a test that hangs, on the slowest machine too.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    globalSetup: ['./test/support/databases-setup.ts'],
    reporters: ['default', './test/support/skipped-reporter.ts'],
  },
});
