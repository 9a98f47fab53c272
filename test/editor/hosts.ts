import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { codeServerMissing, startCodeServer } from '@dfes/workshop/code-server.ts';
import { serve } from '@dfes/workshop/code-web/server.ts';
import { inRoot, root } from '@dfes/workshop/paths.ts';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { openBrowser } from './browser.ts';
import { calm } from './editors.ts';
import { type HostResult, readResults } from './host/results.ts';
import { hostSuiteBundle } from './host-bundle.ts';

/** A VS Code that can run the host suite inside its extension host. */
export interface Host {
  readonly name: string;
  /** Runs the suite on a folder; gives a reason instead of results where this host is not to be had. */
  readonly run: (folder: string) => Promise<readonly HostResult[] | { readonly skipped: string }>;
}

const patience = 240_000;

export const hosts: readonly Host[] = [
  {
    name: "the web's extension host",
    async run(folder) {
      const tests = { folder: '/extension/dist/test', bundle: hostSuiteBundle };
      const server = await serve({ extension: root, folder, port: 0, settings: calm, tests });
      try {
        return await runInBrowser('host-web', server.url);
      } finally {
        await server.close();
      }
    },
  },
  {
    name: "code-server's extension host",
    async run(folder) {
      if (codeServerMissing) return { skipped: codeServerMissing };
      const server = await startCodeServer({ vsix: inject('vsix'), settings: calm });
      const remote = (file: string) => ({ scheme: 'vscode-remote', authority: new URL(server.url).host, path: file });
      const suite = inject('hostSuite');
      const development = {
        extensions: [remote(suite)],
        extensionTestsPath: remote(path.posix.join(suite, hostSuiteBundle)),
      };
      try {
        return await runInBrowser('host-code-server', `${server.url}?folder=${encodeURIComponent(folder)}`, (page) =>
          page.addInitScript({ content: withDevelopmentOptions(development) }),
        );
      } finally {
        await server.close();
      }
    },
  },
  {
    name: "the desktop's extension host",
    async run(folder) {
      if (process.platform === 'linux' && !process.env.DISPLAY) {
        return { skipped: 'there is no display for a desktop VS Code (xvfb-run gives one)' };
      }
      let vscodeExecutablePath: string;
      try {
        vscodeExecutablePath = await downloadAndUnzipVSCode({ cachePath: inRoot('.vscode-test') });
      } catch (error) {
        return { skipped: `VS Code cannot be downloaded here (${error instanceof Error ? error.message : error})` };
      }
      return runOnDesktop(vscodeExecutablePath, folder);
    },
  },
];

/** Opens an editor that runs the suite in place of a person's work, and listens to what it says. */
async function runInBrowser(
  name: string,
  url: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<readonly HostResult[]> {
  const { page, close } = await openBrowser(name);
  let output = '';
  try {
    const ended = new Promise<void>((resolve) => {
      void page.exposeFunction('codeAutomationExit', () => resolve());
    });
    // VS Code calls these two, where they exist, when it runs extension tests.
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
      output += `${args.map(String).join(' ')}\n`;
    });
    await prepare(page);
    await page.goto(url);
    await Promise.race([ended, pause(patience, undefined, { ref: false })]);
    return resultsIn(output);
  } finally {
    await close();
  }
}

async function runOnDesktop(vscodeExecutablePath: string, folder: string): Promise<readonly HostResult[]> {
  // A short path: VS Code makes a socket in it, and socket paths are limited.
  const data = await mkdtemp(path.join(os.tmpdir(), 'dfes-'));
  const suite = inject('hostSuite');
  let output = '';
  const collect = () =>
    new Writable({
      write(chunk, _encoding, done) {
        output += chunk;
        done();
      },
    });
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: [root, suite],
      extensionTestsPath: path.join(suite, hostSuiteBundle),
      launchArgs: [folder, '--user-data-dir', data, '--disable-extensions'],
      stdout: collect(),
      stderr: collect(),
    }).catch((error: unknown) => {
      // A failing test also ends the run with an error; only without results is it one of the run itself.
      output += error;
    });
    return resultsIn(output);
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function resultsIn(output: string): readonly HostResult[] {
  const results = readResults(output);
  if (!results) throw new Error(`The suite did not come to its end. What the host said:\n${output}`);
  return results;
}

/** Runs in the page. A built server has no switch for tests, so they are added to the configuration as it is read. */
function withDevelopmentOptions(options: unknown): string {
  return `{
    const read = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = read.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      return JSON.stringify({ ...JSON.parse(value), developmentOptions: ${JSON.stringify(options)} });
    };
  }`;
}
