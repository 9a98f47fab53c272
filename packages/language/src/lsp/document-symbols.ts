import { type Fragment, headOf, type Node } from '@dfes/model';
import type { DocumentSymbolProvider } from 'langium/lsp';
import type { DocumentSymbol } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesServices } from '../module.ts';
import { symbolKinds, symbolOf } from './symbols.ts';
import { viewOf } from './view.ts';

/** The outline of a document; breadcrumbs follow it. */
export const documentSymbols = ({ shared }: DfesServices): DocumentSymbolProvider => ({
  getSymbols: async (document) => {
    const view = viewOf(shared, document);
    return view ? outlineOf(view.fragment) : [];
  },
});

/** The declarations of a document, one inside the other as they stand in the text. */
export function outlineOf(fragment: Fragment): DocumentSymbol[] {
  return fragment.tops.map((node) => outlined(node, fragment));
}

function outlined(node: Node, fragment: Fragment): DocumentSymbol {
  const children = node.children.map((child) => outlined(child, fragment));
  // A misplaced declaration belongs to another than the one it stands in: outlines want children inside their parents.
  const { start, end } = node.place;
  const range = { start: Math.min(start, ...extents(node, 'start')), end: Math.max(end, ...extents(node, 'end')) };
  return {
    ...symbolOf(node),
    kind: symbolKinds[node.kind],
    range: rangeOf(range, fragment),
    selectionRange: rangeOf(headOf(node), fragment),
    ...(children.length > 0 ? { children } : {}),
  };
}

function extents(node: Node, side: 'start' | 'end'): readonly number[] {
  return node.children.flatMap((child) => [child.place[side], ...extents(child, side)]);
}
