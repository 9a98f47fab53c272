import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from './paths.ts';
import { runNpm, runTool, UsageError } from './process.ts';

const version = '4.139.1';

/** Why code-server can't be had on this system; nothing where it can. */
export const codeServerMissing = process.platform === 'win32' ? 'code-server does not run on Windows' : undefined;

const home = inRoot('node_modules/.cache/code-server');
const entry = path.join(home, 'node_modules/code-server/out/node/entry.js');
/** Written last, so that an installation that was broken off is made anew. */
const stamp = path.join(home, 'complete');

/**
 * Installs code-server, a VS Code with a Node extension host that comes from the npm registry, unless it is there. Its
 * own install script wants a compiler, so no scripts run, and its inner packages are installed by hand.
 */
export async function installCodeServer(): Promise<void> {
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === version) return;
  console.log(`Installing code-server ${version} for the tests (700 MB, once) …`);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(path.join(home, 'package.json'), '{ "private": true }\n');
  await npmInstall(home, [`code-server@${version}`]);
  await npmInstall(path.join(home, 'node_modules/code-server/lib/vscode'), ['--omit=dev']);
  await writeFile(stamp, version);
}

async function npmInstall(folder: string, args: readonly string[]): Promise<void> {
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runNpm(['install', ...args, ...options], { cwd: folder, quiet: true });
  if (code !== 0) throw new UsageError(`code-server could not be installed:\n${output}`);
}

export interface CodeServerOptions {
  /** The packaged extension. */
  readonly vsix: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface CodeServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts code-server with nothing but the packaged extension, on a free port and on data of its own. */
export async function startCodeServer({ vsix, settings }: CodeServerOptions): Promise<CodeServer> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'dfes-code-server-'));
  const config = path.join(data, 'config.yaml');
  const options = ['--config', config, '--user-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  await mkdir(path.join(data, 'User'), { recursive: true });
  await writeFile(config, 'auth: none\nbind-addr: 127.0.0.1:0\ncert: false\n');
  await writeFile(path.join(data, 'User/settings.json'), JSON.stringify(settings));

  const installed = await runTool(entry, [...options, '--install-extension', vsix], { quiet: true });
  if (installed.code !== 0) throw new Error(`code-server did not take ${vsix}:\n${installed.output}`);

  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const child = spawn(process.execPath, [entry, ...options, ...quiet], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its helpers end with it.
    detached: true,
  });
  const url = await address(child);
  return {
    url,
    async close() {
      if (child.pid && child.exitCode === null) {
        process.kill(-child.pid, 'SIGTERM');
        await once(child, 'exit');
      }
      await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Waits for the line in which code-server says where it listens. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
      const [, url] = /HTTP server listening on (http:\S+?)\/?\s/.exec(said) ?? [];
      if (url) resolve(`${url}/`);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`code-server ended with ${code}:\n${said}`)));
  });
}
