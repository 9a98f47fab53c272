import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'langium';
import { decode, type Files, type FileText } from '../workspace/files.ts';
import { configName } from '../workspace/projects.ts';

/** Folders in which nobody keeps designs. */
const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out']);

/** More bytes than any text that is still read as a design. */
const mostBytes = 20_000_000;

/** The files on this machine's disk. */
export const diskFiles: Files = {
  find: async (folder) => (await findFiles(uriToPath(folder))).map((file) => URI.file(file).toString()),
  read: async (uri) => readText(uriToPath(uri)),
};

/** The paths of every `.dfes` and `dfes.json` file in a folder and below. Links to folders are not followed: they may lead in circles. */
export async function findFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') || skipped.has(entry.name) ? [] : findFiles(file);
      if (!entry.name.endsWith('.dfes') && entry.name !== configName) return [];
      return entry.isFile() || (entry.isSymbolicLink() && (await isFile(file))) ? [file] : [];
    }),
  );
  return found.flat().sort();
}

/** The text of a file, or why it can't be had. Never rejects. */
export async function readText(file: string): Promise<FileText> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) return { problem: `This file is too large to be a design: ${Math.round(size / 1e6)} MB.` };
    return decode(await readFile(file));
  } catch (error) {
    return { problem: `This file can’t be read: ${reason(error)}.` };
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

function uriToPath(uri: string): string {
  return URI.parse(uri).fsPath;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
};

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code || String(error));
}
