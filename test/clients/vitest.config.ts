import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests in which other people's editors talk to `dfes lsp --stdio`. */
export default defineConfig({
  cacheDir: path.resolve(import.meta.dirname, '../../node_modules/.vite'),
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    globalSetup: './global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
