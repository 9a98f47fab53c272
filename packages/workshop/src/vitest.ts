import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from './paths.ts';
import { runTool } from './process.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The titles of the skipped tests, which say why. */
  readonly skippedTitles: readonly string[];
}

/** Of vitest's JSON report, what is counted. */
export interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs vitest, shows what it prints, and counts its tests. */
export async function runVitest(name: string, args: readonly string[]): Promise<Counts> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dfes-report-'));
  const file = path.join(folder, `${name}.json`);
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runTool(inRoot('node_modules/vitest/vitest.mjs'), ['run', ...reporters, ...args]);
    const written = await readFile(file, 'utf8').catch(() => undefined);
    return count(code, written === undefined ? undefined : JSON.parse(written));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A run that broke down or found no tests counts as one failure: nothing passes by not being run. */
export function count(exitCode: number, report: Report | undefined): Counts {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const having = (...states: readonly string[]) => tests.filter(({ status }) => states.includes(status));
  const brokenFiles = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = having('passed').length;
  const failed = having('failed').length + brokenFiles.length;
  const skipped = tests.length - passed - having('failed').length;
  const brokeDown = failed === 0 && (exitCode !== 0 || tests.length === 0);
  return {
    passed,
    failed: brokeDown ? 1 : failed,
    skipped,
    skippedTitles: having('skipped', 'pending', 'todo', 'disabled').map(({ fullName }) => fullName),
  };
}
