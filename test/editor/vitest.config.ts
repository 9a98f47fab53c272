import { defineConfig } from 'vitest/config';

/** The tests that drive a real VS Code in a real browser: one after the other, each with time for an editor to start. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    globalSetup: './global-setup.ts',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
