import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { say } from '@dfes/wording';
import { URI } from 'langium';
import { decode, type Files, type FileText } from '../workspace/files.ts';
import { configName } from '../workspace/projects.ts';

/** Folders in which nobody keeps designs. */
const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out']);

/** More bytes than any text that is still read as a design. */
const mostBytes = 20_000_000;

/** The files on this machine's disk. */
export const diskFiles: Files = {
  find: async (folder) => (await findFiles(uriToPath(folder))).map(pathToUri),
  read: async (uri) => readText(uriToPath(uri)),
};

/**
 * The paths of every `.dfes` and `dfes.json` file in a folder and below, hidden ones left out. Links to folders are not
 * followed: they may lead in circles. Folders that can't be read are passed over, once `onProblem` has been told.
 */
export async function findFiles(folder: string, onProblem: OnProblem = () => {}): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown): Dirent[] => {
    onProblem(folder, `This folder can’t be read: ${reason(error)}.`);
    return [];
  });
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const file = path.join(folder, entry.name);
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : findFiles(file, onProblem);
      if (!entry.name.endsWith('.dfes') && entry.name !== configName) return [];
      return entry.isFile() || (entry.isSymbolicLink() && (await mayBeFile(file))) ? [file] : [];
    }),
  );
  return found.flat().sort();
}

/** Hears of a path that can't be read, and why. */
export type OnProblem = (path: string, message: string) => void;

/** The folder at or above `folder` that holds the nearest `dfes.json`. */
export async function findProject(folder: string): Promise<string | undefined> {
  const found = await stat(path.join(folder, configName)).catch(() => undefined);
  if (found?.isFile()) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : findProject(above);
}

/** The text of a file, or why it can't be had. Never rejects. */
export async function readText(file: string): Promise<FileText> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) return { problem: say`This file is too large to be a design: ${Math.round(size / 1e6)} MB.` };
    return decode(await readFile(file));
  } catch (error) {
    return { problem: say`This file can’t be read: ${reason(error)}.` };
  }
}

/** Whether a link leads to a file, or to nothing that can be reached: reading it then tells why. */
async function mayBeFile(link: string): Promise<boolean> {
  return stat(link).then(
    (found) => found.isFile(),
    () => true,
  );
}

export function uriToPath(uri: string): string {
  return URI.parse(uri).fsPath;
}

export function pathToUri(file: string): string {
  return URI.file(file).toString();
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENOTDIR: 'its path leads through a file',
  ENAMETOOLONG: 'its name is too long',
};

/** What an error of the file system means, in words for the author. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code || String(error));
}
