import type { DocumentHighlightProvider } from 'langium/lsp';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesServices } from '../module.ts';
import { declarationsAt, mentionsOf } from './mentions.ts';
import { spotAt } from './spot.ts';
import { offsetAt, type View, viewOf } from './view.ts';

/** Marks every use of the name under the cursor in the document. */
export const documentHighlight = ({ shared }: DfesServices): DocumentHighlightProvider => ({
  getDocumentHighlight: async (document, { position }) => {
    const view = viewOf(shared, document);
    return view && highlightsAt(view, offsetAt(view, position));
  },
});

export function highlightsAt(view: View, offset: number): DocumentHighlight[] | undefined {
  const nodes = declarationsAt(view, spotAt(view, offset));
  // Where no name is, the editor marks equal words by itself.
  if (nodes.length === 0) return undefined;
  const names = nodes.flatMap(({ name }) => (name ? [{ place: name.place, kind: DocumentHighlightKind.Write }] : []));
  const uses = nodes.flatMap((node) =>
    mentionsOf(view.design, node, view.textOf).map(({ place }) => ({ place, kind: DocumentHighlightKind.Read })),
  );
  return [...names, ...uses]
    .filter(({ place }) => place.uri === view.uri)
    .map(({ place, kind }) => ({ range: rangeOf(place, view.fragment), kind }));
}
