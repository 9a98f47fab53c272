import { cp } from 'node:fs/promises';
import path from 'node:path';
import { type Bundle, build } from '@dfes/workshop/bundles.ts';
import { inRoot } from '@dfes/workshop/paths.ts';

/** One file for all hosts: it uses neither Node's modules nor the browser's. */
const suite: Bundle = { entry: 'test/editor/host/index.ts', out: 'dist/test/host.cjs', runsOn: 'web host' };

/** Builds the suite that runs inside the extension host: an extension without features; gives its folder. */
export async function buildHostSuite(): Promise<string> {
  await build([suite]);
  const folder = path.dirname(inRoot(suite.out));
  await cp(inRoot('test/editor/host/package.json'), path.join(folder, 'package.json'));
  return folder;
}

/** The file in the folder whose run() the host calls. */
export const hostSuiteBundle = path.basename(suite.out);
