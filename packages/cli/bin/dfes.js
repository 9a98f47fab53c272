#!/usr/bin/env node
// The committed stand-in for the built command, so that `npx dfes` is linked before there is a build.
import { existsSync } from 'node:fs';

const built = new URL('../dist/dfes.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error('dfes is not built yet. Run `npm run build` first.');
  process.exitCode = 2;
}
