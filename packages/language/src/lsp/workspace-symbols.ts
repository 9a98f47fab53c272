import { headOf, type Node } from '@dfes/model';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import type { DfesSharedServices } from '../module.ts';
import type { OpenProject } from '../workspace/projects.ts';
import { symbolKinds, symbolOf } from './symbols.ts';
import { locationOf } from './view.ts';

/** More than this nobody looks through. */
const most = 500;

/** Finds declarations anywhere in the workspace by the letters of their names and titles. */
export const workspaceSymbols = (shared: DfesSharedServices): WorkspaceSymbolProvider => ({
  getSymbols: async ({ query }) => symbolsFor(query, shared.workspace.OpenProjects.current.all),
});

export function symbolsFor(query: string, projects: readonly OpenProject[]): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  for (const { design } of projects) {
    for (const node of design.fragments.flatMap(({ nodes }) => nodes)) {
      const name = symbolName(node);
      const location = hasInOrder(name, query) ? locationOf(design, headOf(node)) : undefined;
      if (location) found.push({ name, kind: symbolKinds[node.kind], containerName: containerOf(node), location });
      if (found.length === most) return found;
    }
  }
  return found;
}

/** Editors search in the name alone: the title has to be part of it. */
function symbolName(node: Node): string {
  const { name } = symbolOf(node);
  return node.title && node.title.text !== name ? `${name} “${node.title.text}”` : name;
}

function containerOf(node: Node): string {
  return node.parent ? `${node.kind} · ${symbolOf(node.parent).name}` : node.kind;
}

/** Whether the letters of `query` occur in this order, whatever stands between them. */
function hasInOrder(text: string, query: string): boolean {
  const letters = text.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s/gu, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
