import { defineConfig } from 'vitest/config';
import root from '../../vitest.config.ts';

export default defineConfig({
  ...(root.resolve && { resolve: root.resolve }),
  test: { include: ['test/go/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
