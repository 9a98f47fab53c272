import { type OpenedDesigns, type OpenProject, openDesigns } from '@dfes/language';
import { diskFiles, pathToUri, uriToPath } from '@dfes/language/node-files';
import { positionAt } from '@dfes/model';
import { inWords } from '@dfes/wording';
import { complain, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { select } from './select.ts';
import { shownPath } from './shown-path.ts';

/** The designs that a call is about. */
export interface Opened extends OpenedDesigns {
  /** The documents that the call names, in path order; the others of their projects are there to be referred to. */
  readonly named: readonly string[];
  /** The projects of these documents, in path order. */
  readonly concerned: readonly OpenProject[];
  /** Whether something that was named, or a `dfes.json`, could not be taken as it is; it has been told. */
  readonly incomplete: boolean;
}

/**
 * Reads the designs that paths stand for. What stands in the way of some of them is told on `err` and the rest goes on;
 * where nothing is left that is an error.
 */
export async function open(paths: readonly string[], terminal: Terminal): Promise<Opened> {
  const { sources, named, problems } = await select(paths, terminal.cwd);
  for (const { path, message } of problems) complain(terminal, `${shownPath(path, terminal.cwd)}: ${message}`);
  if (named.size === 0) throw new UsageError('There is nothing to read.');
  const opened = await openDesigns(diskFiles, sources);
  const roots = new Set([...named].map((uri) => opened.projects.projectOf(uri).root));
  const concerned = opened.projects.all.filter(({ root }) => roots.has(root));
  const broken = concerned.flatMap((project) => configProblems(opened, project, terminal.cwd));
  for (const message of broken) complain(terminal, message);
  return { ...opened, named: [...named].sort(), concerned, incomplete: problems.length + broken.length > 0 };
}

/** One path that a command needs: a file, or a folder where `what` can be told from that. */
export function onlyPath(paths: readonly string[], usage: string): string {
  const [path, second] = paths;
  if (path === undefined) throw new UsageError(`Which file? Usage: ${usage}`);
  if (second !== undefined) throw new UsageError(`One file at a time, please. Usage: ${usage}`);
  return path;
}

/** The one project that a command needs. */
export function onlyProject(projects: readonly OpenProject[], cwd: string): OpenProject {
  const [project, second] = projects;
  if (project && !second) return project;
  const roots = projects.map(({ root }) => shownPath(uriToPath(root), cwd));
  throw new UsageError(`These are several designs; name one of ${roots.join(', ')}.`);
}

function configProblems({ projects }: OpenedDesigns, { root }: OpenProject, cwd: string): readonly string[] {
  const uri = pathToUri(`${uriToPath(root)}/dfes.json`);
  const config = projects.configurations.get(uri);
  return (config?.problems ?? []).map(({ start, message }) => {
    const { line, character } = positionAt(config?.lineStarts ?? [0], start);
    return `${shownPath(uriToPath(uri), cwd)}:${line + 1}:${character + 1}: ${inWords(message)}`;
  });
}
