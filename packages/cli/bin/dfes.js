#!/usr/bin/env node
// The committed stand-in for the built command, so that `npx dfes` is linked before there is a build.
import { existsSync } from 'node:fs';
import module from 'node:module';

// Where Node has it, from the second run on the bundle need not be compiled again.
module.enableCompileCache?.();

const built = new URL('../dist/dfes.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error('dfes is not built yet. Run `npm run build` first.');
  process.exitCode = 2;
}
