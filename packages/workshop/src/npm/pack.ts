import path from 'node:path';
import { inRoot } from '../paths.ts';
import { runNpm, UsageError } from '../process.ts';
import { npmPackages } from './packages.ts';
import { stage } from './stage.ts';

/** Makes the tarball of each package for others; gives their paths. */
export async function packForNpm(): Promise<readonly string[]> {
  const files: string[] = [];
  for (const made of npmPackages) {
    const folder = await stage(made);
    const args = ['pack', folder, '--pack-destination', path.dirname(folder), '--json', '--loglevel=error'];
    const { code, output } = await runNpm(args, { quiet: true });
    const [, filename] = /"filename": "([^"]+)"/u.exec(output) ?? [];
    if (code !== 0 || filename === undefined) throw new UsageError(`${made.folder} could not be packed:\n${output}`);
    files.push(inRoot('dist/npm', filename));
  }
  return files;
}
