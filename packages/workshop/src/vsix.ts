import { readFile, stat, writeFile } from 'node:fs/promises';
import { build, extensionBundles } from './bundles.ts';
import { bundledPackages, noticesFile, thirdPartyNotices } from './notices.ts';
import { inRoot } from './paths.ts';
import { runTool, UsageError } from './process.ts';

/** 1.5 MB. Larger than this means that something slipped into the package that does not belong there. */
const limitInKilobytes = 1460;

export interface Packaged {
  readonly file: string;
  readonly kilobytes: number;
}

/** Builds the bundles small and packs them as .vsix; .vscodeignore says what goes in. */
export async function packageExtension(): Promise<Packaged> {
  const made = await build(extensionBundles, { minify: true });
  await writeFile(inRoot(noticesFile), thirdPartyNotices(bundledPackages(made)));
  const { name, version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  const file = inRoot(`${name}-${version}.vsix`);
  const vsce = inRoot('node_modules/@vscode/vsce/vsce');
  // A page for readers who don't build anything. Its links come to lead to the repository: the gallery and the editor's
  // page on the extension show no others.
  const options = ['--no-dependencies', '--readme-path', 'MARKETPLACE.md', '--out', file];
  const { code, output } = await runTool(vsce, ['package', ...options], { quiet: true });
  if (code !== 0) throw new UsageError(`The extension could not be packaged:\n${output}`);
  const kilobytes = Math.round((await stat(file)).size / 1024);
  if (kilobytes > limitInKilobytes) {
    throw new UsageError(`${file} has ${kilobytes} kB, more than ${limitInKilobytes}: see .vscodeignore.\n${output}`);
  }
  return { file, kilobytes };
}
