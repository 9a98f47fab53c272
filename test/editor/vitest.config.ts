import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that drive a real VS Code in a real browser: one after the other, each with time for an editor to start. */
export default defineConfig({
  cacheDir: path.resolve(import.meta.dirname, '../../node_modules/.vite'),
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    globalSetup: './global-setup.ts',
    fileParallelism: false,
    // On a busy machine a keystroke can come before its window; what fails twice in a row is broken.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
