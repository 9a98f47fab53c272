import { cp, mkdir } from 'node:fs/promises';
import { type Bundle, build } from '../bundles.ts';
import { inRoot } from '../paths.ts';

const built = 'packages/workshop/dist/disk-extension';

/** The extension that shows the served folder in the editor. */
const diskExtension: Bundle = {
  entry: 'packages/workshop/src/code-web/disk-extension/extension.ts',
  out: `${built}/extension.cjs`,
  runsOn: 'web host',
};

/** Builds the extension and puts its manifest beside it; gives the folder that holds both. */
export async function prepareDiskExtension(): Promise<string> {
  await build([diskExtension]);
  await mkdir(inRoot(built), { recursive: true });
  await cp(inRoot('packages/workshop/src/code-web/disk-extension/package.json'), inRoot(built, 'package.json'));
  return inRoot(built);
}
