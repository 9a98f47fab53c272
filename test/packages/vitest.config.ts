import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that install the npm packages, as others do. */
export default defineConfig({
  cacheDir: path.resolve(import.meta.dirname, '../../node_modules/.vite'),
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
