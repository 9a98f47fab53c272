import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { build, bundles } from '../../workshop/src/bundles.ts';
import { root } from '../../workshop/src/paths.ts';
import { examples } from './support/dfes.ts';
import { folderWith } from './support/folder.ts';

/** What people run is the bundle, made from the sources as they are now. */
const built = mkdtempSync(path.join(os.tmpdir(), 'dfes-bundle-'));
const main = path.join(built, 'dist/dfes.js');

beforeAll(async () => {
  chmodSync(built, 0o755);
  writeFileSync(path.join(built, 'package.json'), '{ "type": "module" }');
  await build(
    bundles
      .filter(({ runsOn }) => runsOn === 'command line')
      .map((made) => ({ ...made, out: path.relative(root, main) })),
  );
});
afterAll(() => rmSync(built, { recursive: true }));
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const yamanoi = path.join(examples, 'yamanoi/yamanoi.dfes');
const misspelt = 'touchpoint Gate "Gate" {\n  chanel: web\n}\n';

/** Runs `dfes` as a process of its own. */
function dfes(cwd: string, args: readonly string[], options: SpawnSyncOptions = {}, node = process.execPath) {
  const { status, stdout, stderr } = spawnSync(node, [main, ...args], { ...options, cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Runs a line of shell in which `dfes` is this command; undefined where there is no such shell. */
function shell(cwd: string, line: string) {
  const script = `dfes() { "${process.execPath}" "${main}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

// On Windows bash is another system's guest, with paths of its own.
const hasShell = process.platform !== 'win32' && spawnSync('bash', ['-c', 'true']).status === 0;

describe('the exit code of the process', () => {
  it.each([
    [0, ['check', yamanoi]],
    [1, ['check', yamanoi, '--fail-on', 'warning']],
    [2, ['check', 'nothing.dfes']],
    [2, ['frobnicate']],
    [2, []],
    [0, ['--version']],
  ])('%i for %j', (code, args) => {
    expect(dfes('.', args).code).toBe(code);
  });
});

describe('colour', () => {
  it('is for terminals only', () => {
    expect(dfes('.', ['check', yamanoi], { env: { ...process.env, FORCE_COLOR: undefined } }).out).not.toContain(
      '\u001B',
    );
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  it.runIf(hasScript)('is on a terminal, unless NO_COLOR says otherwise', () => {
    const onTerminal = (env: NodeJS.ProcessEnv) =>
      spawnSync('script', ['-qec', `"${process.execPath}" "${main}" check "${yamanoi}"`, '/dev/null'], {
        encoding: 'utf8',
        env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', FORCE_COLOR: undefined, CI: undefined, ...env },
      }).stdout;
    expect(onTerminal({})).toContain('\u001B[');
    expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001B[');
  });
});

describe.runIf(hasShell)('pipes', () => {
  it('a reader who stops early does no harm', () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`f${n}.dfes`, misspelt]));
    const { out, err } = shell(
      folderWith(files),
      'set -o pipefail; dfes check --format json | head -1; echo ${PIPESTATUS[0]}',
    );
    expect({ out, err }).toEqual({ out: '{\n1\n', err: '' });
  });

  it('everything arrives, however much it is', () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`f${n}.dfes`, misspelt]));
    const { out } = shell(folderWith(files), 'dfes check --format json | cat');
    expect(JSON.parse(out).findings.length).toBeGreaterThan(800);
  });

  it.runIf(existsSync('/dev/full'))('a result that can’t be written is told', () => {
    const { code, err } = shell('.', `dfes check "${yamanoi}" > /dev/full`);
    expect(err).toContain('the output could not be written');
    expect(code).toBe(2);
  });

  it('a picture may go into a pipe', () => {
    const { out } = shell('.', `dfes blueprint "${yamanoi}" -o /dev/stdout | cat`);
    expect(out).toContain('</svg>');
  });

  it('a server whose client is gone ends', () => {
    const { code } = shell('.', 'dfes lsp --stdio < /dev/null');
    expect(code).not.toBeNull();
  });
});

// On Windows making links takes a right that not everybody has, and one in a circle is another error.
describe.runIf(process.platform !== 'win32')('links', () => {
  it('in a circle are told, and followed by nobody', () => {
    const folder = folderWith({ 'wrong.dfes': misspelt });
    symlinkSync('b.dfes', path.join(folder, 'a.dfes'));
    symlinkSync('a.dfes', path.join(folder, 'b.dfes'));
    mkdirSync(path.join(folder, 'sub'));
    symlinkSync('..', path.join(folder, 'sub/up'));
    const { code, out } = dfes(folder, ['check']);
    expect(out).toContain('a.dfes:1:1  error  syntax-error\n  This file can’t be read: its links lead in a circle.');
    expect(out).toContain('b.dfes:1:1');
    expect(out.match(/wrong\.dfes:2:3/gu)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('to nowhere are told', () => {
    const folder = folderWith({ 'wrong.dfes': misspelt });
    symlinkSync('gone.dfes', path.join(folder, 'a.dfes'));
    symlinkSync('gone.dfes', path.join(folder, '.#a.dfes'));
    const { out } = dfes(folder, ['check']);
    expect(out).toContain('This file can’t be read: it does not exist.');
    expect(out).not.toContain('.#a.dfes');
  });

  it('to files are read', () => {
    const folder = folderWith({ 'real/x.txt': misspelt });
    symlinkSync('real/x.txt', path.join(folder, 'a.dfes'));
    expect(dfes(folder, ['check']).out).toContain('a.dfes:2:3');
  });
});

describe.runIf(process.platform !== 'win32')('without permission', () => {
  // Whoever is root may read everything, so that somebody else has to try.
  const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const openFolder = () => {
    const folder = folderWith({ 'wrong.dfes': misspelt });
    chmodSync(folder, 0o755);
    return folder;
  };

  test('a file is told, and the rest goes on', () => {
    const folder = openFolder();
    writeFileSync(path.join(folder, 'a.dfes'), '', { mode: 0o000 });
    const { code, out } = dfes(folder, ['check'], somebody);
    expect(out).toContain('a.dfes:1:1  error  syntax-error\n  This file can’t be read: permission denied.');
    expect(out).toContain('wrong.dfes:2:3');
    expect(code).toBe(1);
  });

  test('a folder is told, and the rest goes on', () => {
    const folder = openFolder();
    mkdirSync(path.join(folder, 'closed'), { mode: 0o000 });
    const { code, out, err } = dfes(folder, ['check'], somebody);
    expect(err).toBe('dfes: closed: This folder can’t be read: permission denied.\n');
    expect(out).toContain('wrong.dfes:2:3');
    expect(code).toBe(2);
  });

  test('a `dfes.json` is told, and the rest goes on', () => {
    const folder = openFolder();
    writeFileSync(path.join(folder, 'dfes.json'), '{}', { mode: 0o000 });
    const { code, out, err } = dfes(folder, ['check', 'wrong.dfes'], somebody);
    expect(err).toBe('dfes: dfes.json:1:1: This file can’t be read: permission denied.\n');
    expect(out).toContain('wrong.dfes:2:3');
    expect(code).toBe(2);
  });

  test('a picture is not drawn, and nothing is left behind', () => {
    const folder = openFolder();
    const { code, err } = dfes(folder, ['blueprint', yamanoi, '-o', 'out.svg'], somebody);
    expect(err).toBe(`dfes: ${folder}/out.svg can’t be written: permission denied.\n`);
    expect(readdirSync(folder)).toEqual(['wrong.dfes']);
    expect(code).toBe(2);
  });
});

test('the language server answers over stdio', async () => {
  const child = spawn(process.execPath, [main, 'lsp', '--stdio']);
  const say = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let answers = '';
  const heard = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      answers += chunk;
      if (answers.includes('"id":1')) resolve();
    });
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await heard;
  expect(answers).toContain('"hoverProvider"');
  say({ id: 2, method: 'shutdown' });
  say({ method: 'exit' });
  expect(await ended).toBe(0);
});

/** The Node of this machine, besides the one that the project brings along. */
const ownNode = (process.env.PATH ?? '')
  .split(path.delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
  .find((file) => existsSync(file));

test.runIf(ownNode)('the machine’s own Node says the same', () => {
  for (const args of [
    ['check', yamanoi, '--fail-on', 'warning'],
    ['check', path.join(examples, 'hotel-overnight'), '--format', 'json'],
    ['blueprint', yamanoi, '-o', '-'],
  ]) {
    expect(dfes('.', args, {}, ownNode)).toEqual(dfes('.', args));
  }
});
