import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { packForNpm } from '@dfes/workshop/npm/pack.ts';
import { npmPackages } from '@dfes/workshop/npm/packages.ts';
import { inRoot } from '@dfes/workshop/paths.ts';
import { type Finished, run, runNpm, runTool } from '@dfes/workshop/process.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** An empty folder of somebody else's, into which the tarballs are installed. */
let folder: string;
const here = (...segments: readonly string[]) => path.join(folder, ...segments);

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'dfes-npm-')));
  await writeFile(here('package.json'), '{ "private": true, "type": "module" }');
  await writeFile(here('gate.dfes'), 'touchpoint Gate "Gate" {\n  chanel: face-to-face\n}\n');
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runNpm(['install', ...options, ...(await packForNpm())], { cwd: folder, quiet: true });
  if (code !== 0) throw new Error(`The packages could not be installed:\n${output}`);
}, 180_000);
afterAll(() => rm(folder, { recursive: true }));

/** The Node that the project brings along, and the machine's own, which is an older one where CI wants that. */
const nodes = [
  process.execPath,
  ...(process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((place) => !place.includes('node_modules'))
    .map((place) => path.join(place, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter((file) => existsSync(file))
    .slice(0, 1),
].map((node) => ({ node, version: spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim() }));

describe.each(nodes)('under Node $version', ({ node }) => {
  const program = (file: string, ...args: readonly string[]): Promise<Finished> =>
    run(node, [here(file), ...args], { cwd: folder, quiet: true });

  test('the command checks designs', async () => {
    const { code, output } = await program('node_modules/@dfes/cli/bin/dfes.js', 'check');
    expect(output).toContain('gate.dfes:2:3  error  unknown-label');
    expect(code).toBe(1);
  });

  test.each(['pdf', 'png', 'pptx'])('the command writes %s, for which it needs other packages', async (format) => {
    const design = inRoot('examples/yamanoi/yamanoi.dfes');
    const file = `evening-${path.basename(path.dirname(node))}.${format}`;
    const bin = 'node_modules/@dfes/cli/bin/dfes.js';
    const { code, output } = await program(bin, 'export', design, '--journey', 'FirstEvening', '-o', file);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(readFileSync(here(file)).byteLength).toBeGreaterThan(1000);
  });

  test('the example in the README of the language works', async () => {
    const [, example] =
      /```js\n(.*?)```/su.exec(await readFile(here('node_modules/@dfes/language/README.md'), 'utf8')) ?? [];
    await writeFile(here('example.js'), example ?? '');
    const { code, output } = await program('example.js');
    expect(output).toContain('file:///gate.dfes design-missing This project has no design yet');
    expect(code).toBe(0);
  });

  test('everything that a package exports can be imported', async () => {
    const names = npmPackages.flatMap(({ folder: name, exports }) =>
      Object.keys(exports).map((subpath) => path.posix.join('@dfes', name, subpath)),
    );
    const imports = names.map((name) => `if (Object.keys(await import('${name}')).length === 0) throw '${name}';`);
    await writeFile(here('imports.js'), imports.join('\n'));
    expect(await program('imports.js')).toEqual({ code: 0, output: '' });
  });
});

test('npx finds the command', async () => {
  const { output } = await runNpm(['exec', '--offline', '--', 'dfes', '--version'], { cwd: folder, quiet: true });
  const { version } = JSON.parse(await readFile(inRoot('packages/cli/package.json'), 'utf8'));
  expect(output.trim().split('\n').at(-1)).toBe(version);
});

test('a program in TypeScript knows the types', async () => {
  await copyFile(inRoot('test/packages/consumer.ts'), here('consumer.ts'));
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', noEmit: true, types: [] };
  await writeFile(here('tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  const compiled = await runTool(inRoot('node_modules/typescript/bin/tsc'), ['-p', folder], {
    cwd: folder,
    quiet: true,
  });
  expect(compiled).toEqual({ code: 0, output: '' });
});

describe.each(npmPackages.map((made) => made.folder))('@dfes/%s', (name) => {
  test('says what is bundled, how it may be used, and how to use it', async () => {
    const files = await readdir(here('node_modules/@dfes', name));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.txt']));
    const notices = await readFile(here('node_modules/@dfes', name, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toContain('\njsonc-parser 3.3.1 (MIT)\n');
    expect(notices.includes('\nlangium ')).toBe(name === 'cli');
  });

  test('may be published, and depends on nothing that is not', async () => {
    const manifest = JSON.parse(await readFile(here('node_modules/@dfes', name, 'package.json'), 'utf8'));
    expect(manifest.private).toBeUndefined();
    expect(Object.keys(manifest.dependencies).filter((dependency) => dependency.startsWith('@dfes/'))).toEqual([]);
  });

  test('holds no sources and no source maps', async () => {
    const files = await readdir(here('node_modules/@dfes', name), { recursive: true });
    expect(files.filter((file) => /\.map$|(?<!\.d)\.ts$|node_modules/u.test(file))).toEqual([]);
  });
});
