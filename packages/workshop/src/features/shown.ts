import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../paths.ts';
import { UsageError } from '../process.ts';

/** A test in which a real client shows a feature: an editor that other people made, driven from outside or from its extension host. */
export interface Shown {
  readonly file: string;
  /** What the tests around it are about, where its title needs that. */
  readonly group?: string;
  readonly title: string;
}

/** The client that shows it, told by what the test opens; a test without one shows nothing here. */
export function clientOf({ file, title }: Shown): string {
  const source = sourceOf(file);
  if (file.startsWith('test/clients/')) return 'Neovim, Emacs';
  if (file.startsWith('test/editor/host/')) return 'VS Code: web, code-server, desktop';
  if (source.includes('each(editors)')) return 'VS Code: web, code-server';
  if (source.includes('openEditor(codeWeb')) return 'VS Code: web';
  if (source.includes('openEditor(codeServer')) return 'VS Code: code-server';
  if (source.includes('openBrowser(')) return 'the page in Chromium';
  throw new UsageError(`“${title}” in ${file} is no test with a real client.`);
}

/** Refuses a test that does not exist, so that the table never promises more than is tested. */
export function assertExists(shown: Shown): void {
  const source = sourceOf(shown.file);
  const isGroupThere = shown.group === undefined || titlesIn(source, 'describe').includes(shown.group);
  if (isGroupThere && titlesIn(source).includes(shown.title)) return;
  throw new UsageError(`${shown.file} has no test “${nameOf(shown)}”; packages/workshop/src/features names it.`);
}

/** The titles of the tests or groups in a source, as written there. */
export function titlesIn(source: string, functions: 'it|test' | 'describe' = 'it|test'): readonly string[] {
  const call = new RegExp(
    `\\b(?:${functions})(?:\\.\\w+(?:\\([^)]*\\))?)*\\(\\s*(['"\`])((?:\\\\.|(?!\\1).)*)\\1`,
    'gu',
  );
  return [...source.matchAll(call)].map(([, , title = '']) => title.replaceAll(/\\(.)/gu, '$1'));
}

function sourceOf(file: string): string {
  return readFileSync(inRoot(file), 'utf8');
}

/** A link from the page in docs/. */
export function linkTo(shown: Shown): string {
  return `[${nameOf(shown)}](${path.posix.relative('docs', shown.file)}) (${clientOf(shown)})`;
}

function nameOf({ group, title }: Shown): string {
  return group === undefined ? title : `${group}: ${title}`;
}
