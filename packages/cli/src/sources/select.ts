import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Sources } from '@dfes/language';
import { findFiles, findProject, pathToUri, reason } from '@dfes/language/node-files';
import { nearest } from '@dfes/model';

/** What the paths of a call stand for. */
export interface Selection {
  /** Everything to be read: the whole of each project, so that names resolve. */
  readonly sources: Sources;
  /** The documents that the paths name, as URIs: a file, or all in a folder. */
  readonly named: ReadonlySet<string>;
  /** What is the matter with some of the paths. */
  readonly problems: readonly Problem[];
}

/** Something in the way, with the place that it concerns. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What one path stands for. */
interface Choice {
  /** Where the documents belong that have no `dfes.json` above them; a file without one stands alone. */
  readonly folder?: string;
  readonly files: readonly string[];
  readonly named: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Finds what paths stand for. A file or folder belongs to the project with the nearest `dfes.json` at or above it; a
 * folder without one is a project of its own, and a file without one stands alone.
 */
export async function select(paths: readonly string[], cwd: string): Promise<Selection> {
  const absolute = (paths.length === 0 ? ['.'] : paths).map((given) => path.resolve(cwd, given));
  const choices = await Promise.all([...new Set(absolute)].map(choose));
  const folders = choices.flatMap(({ folder }) => folder ?? []);
  const files = new Set(choices.flatMap((choice) => choice.files));
  return {
    sources: {
      folders: folders.filter((folder) => !folders.some((other) => isInside(folder, other))).map(pathToUri),
      files: [...files].sort().map(pathToUri),
    },
    named: new Set(choices.flatMap((choice) => choice.named).map(pathToUri)),
    problems: choices.flatMap((choice) => choice.problems),
  };
}

async function choose(given: string): Promise<Choice> {
  try {
    const found = await stat(given);
    if (found.isDirectory()) return await chooseFolder(given);
    if (!given.endsWith('.dfes')) return nothing(given, 'This is not a `.dfes` file.');
    return found.isFile() ? await chooseFile(given) : nothing(given, 'This is neither a file nor a folder.');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return nothing(given, isAbsent ? await absence(given) : `This can’t be read: ${reason(error)}.`);
  }
}

async function chooseFile(file: string): Promise<Choice> {
  const project = await findProject(path.dirname(file));
  const { files, problems } = project === undefined ? { files: [], problems: [] } : await search(project);
  return { files: [...files, file], named: [file], problems };
}

async function chooseFolder(folder: string): Promise<Choice> {
  const project = await findProject(folder);
  const inside = await search(folder);
  const whole = project === undefined || project === folder ? inside : await search(project);
  const named = inside.files.filter((file) => file.endsWith('.dfes'));
  const problems = new Map([...whole.problems, ...inside.problems].map((problem) => [problem.path, problem]));
  if (named.length === 0 && !problems.has(folder)) {
    problems.set(folder, { path: folder, message: 'There is no `.dfes` file in this folder.' });
  }
  return { folder, files: [...whole.files, ...inside.files], named, problems: [...problems.values()] };
}

async function search(folder: string): Promise<{ readonly files: readonly string[]; readonly problems: Problem[] }> {
  const problems: Problem[] = [];
  const files = await findFiles(folder, (path, message) => problems.push({ path, message }));
  return { files, problems };
}

function nothing(path: string, message: string): Choice {
  return { files: [], named: [], problems: [{ path, message }] };
}

async function absence(given: string): Promise<string> {
  const siblings = await readdir(path.dirname(given)).catch(() => []);
  // An extension that all have in common says nothing about which one is meant.
  const stem = (name: string) => name.replace(/\.dfes$/u, '');
  const near = nearest(stem(path.basename(given)), siblings.map(stem));
  const meant = siblings.find((sibling) => stem(sibling) === near);
  return `There is no such file or folder${meant ? `; did you mean \`${meant}\`?` : '.'}`;
}

function isInside(folder: string, other: string): boolean {
  return folder !== other && folder.startsWith(other.endsWith(path.sep) ? other : other + path.sep);
}
