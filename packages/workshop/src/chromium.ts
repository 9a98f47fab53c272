import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { installFromDebian } from './debian.ts';
import { UsageError } from './process.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      path.join(process.env[variable] ?? 'C:\\', file),
    ),
  ),
};

/** What of the machine decides which browser is taken; tests hand in their own. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly isExecutable: (file: string) => boolean;
  /** Installs Debian's Chromium; false where that is not to be had. */
  readonly installChromium: () => Promise<boolean>;
}

/** The browser that drives the editor in the tests: the one that CHROME names, an installed one, or Debian's. */
export async function findChromium(machine: Machine = thisMachine): Promise<string> {
  const { CHROME } = machine.env;
  if (CHROME) {
    if (machine.isExecutable(CHROME)) return CHROME;
    throw new UsageError(`CHROME names ${CHROME}, which is not a program that can be started.`);
  }
  const installed = installedBrowser(machine);
  if (installed) return installed;
  if (await machine.installChromium()) {
    const added = installedBrowser(machine);
    if (added) return added;
  }
  throw new UsageError(
    'The tests need a browser: no Chrome, Chromium or Edge was found. Install one, or set CHROME to where it is. (On Debian or Ubuntu: apt-get install chromium)',
  );
}

function installedBrowser({ env, platform, isExecutable }: Machine): string | undefined {
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...(usualPlaces[platform] ?? [])].find(isExecutable);
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isExecutable(file) {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  installChromium: () => installFromDebian('chromium'),
};
