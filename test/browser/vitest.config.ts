import { defineConfig } from 'vitest/config';
import root from '../../vitest.config.ts';

export default defineConfig({
  ...(root.resolve && { resolve: root.resolve }),
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['./test/support/databases-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
