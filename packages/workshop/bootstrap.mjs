// node packages/workshop/bootstrap.mjs SCRIPT [arguments]
//
// Installs what is missing, then runs src/SCRIPT.ts on the pinned Node. The only file here that runs before anything is
// installed, and on whatever Node the machine has (20 or later): plain JavaScript, nothing but Node's own modules.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const windows = process.platform === 'win32';
const pinnedNode = path.join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');

/** The packages that a lock file names, by their place under node_modules. */
function lockedPackages(file) {
  if (!existsSync(file)) return undefined;
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([place]) => place.startsWith('node_modules/')));
}

/** Compares contents, not times: a checkout touches the lock file without changing what it asks for. */
function isInstalled() {
  const installed = lockedPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (!installed || !existsSync(pinnedNode)) return false;
  for (const [place, { version, optional }] of lockedPackages(path.join(root, 'package-lock.json'))) {
    const there = installed.get(place);
    if (there ? there.version !== version : !optional) return false;
  }
  return true;
}

async function install() {
  console.log('Installing what the project needs (npm ci) …');
  const options = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  // Inside `npm start` npm says where it is; its own script runs on every system without a shell.
  const npm = process.env.npm_execpath;
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] })
    : spawn('npm', options, { cwd: root, stdio: ['ignore', 'inherit', 'pipe'], shell: windows });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
    process.stderr.write(chunk);
  });
  const code = await exitCode(child);
  if (code === 0 && existsSync(pinnedNode)) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(complaints);
  fail(
    offline
      ? 'The packages could not be fetched: the npm registry cannot be reached. Connect to the network once and run this again.'
      : code === 0
        ? 'The pinned Node was not installed: npm did not run the install script of the package "node". Run `npm rebuild node`, then this again.'
        : 'npm ci failed; what it says stands above. Once that is mended, run this again.',
  );
}

function exitCode(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

const [script, ...rest] = process.argv.slice(2);
const file = path.join(root, 'packages/workshop/src', `${script}.ts`);
if (!script || !existsSync(file)) fail(`There is no workshop script called "${script ?? ''}".`);
if (!isInstalled()) await install();

// What the script starts finds the pinned Node and the installed tools first.
const bin = path.join(root, 'node_modules/.bin');
const env = { ...process.env, PATH: [bin, process.env.PATH].join(path.delimiter) };
const child = spawn(pinnedNode, [file, ...rest], { cwd: root, stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
process.exitCode = await exitCode(child);
