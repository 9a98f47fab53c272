import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export interface ThrowAwayCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Copies a folder, so that a test can change its files. */
export async function throwAwayCopy(original: string): Promise<ThrowAwayCopy> {
  const parent = await realpath(await mkdtemp(path.join(os.tmpdir(), 'dfes-editor-')));
  const folder = path.join(parent, path.basename(original));
  await cp(original, folder, { recursive: true });
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
