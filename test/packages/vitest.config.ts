import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that install what others install: the npm packages and what goes into the extension’s. */
export default defineConfig({
  cacheDir: path.resolve(import.meta.dirname, '../../node_modules/.vite'),
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
