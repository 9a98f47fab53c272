import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that drive a real VS Code in a real browser: two at a time, since each mostly waits for its editor. */
export default defineConfig({
  cacheDir: path.resolve(import.meta.dirname, '../../node_modules/.vite'),
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    globalSetup: './global-setup.ts',
    maxWorkers: 2,
    // On a busy machine a keystroke can come before its window; what fails three times in a row is broken.
    retry: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
