import type { HoverProvider } from 'langium/lsp';
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesServices } from '../module.ts';
import { explainDeclaration } from './explain/declaration.ts';
import { explainKind, explainLabel, explainWord } from './explain/terms.ts';
import { declarationsAt } from './mentions.ts';
import { type Spot, spotAt } from './spot.ts';
import { offsetAt, type View, viewOf } from './view.ts';

/** Says what the word under the pointer means: a word of the language, or a name of the design. */
export const hover = ({ shared }: DfesServices): HoverProvider => ({
  getHoverContent: async (document, { position }) => {
    const view = viewOf(shared, document);
    return view && hoverAt(view, offsetAt(view, position));
  },
});

export function hoverAt(view: View, offset: number): Hover | undefined {
  const spot = spotAt(view, offset);
  const value = spot && explain(view, spot);
  if (!value) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(spot.place, view.fragment) };
}

function explain(view: View, spot: Spot): string {
  switch (spot.what) {
    case 'kind':
      return explainKind(spot.kind, view.wording);
    case 'label':
      return explainLabel(spot.node.kind, spot.name, spot.label, view.wording);
    case 'word':
      return explainWord(spot.word, spot.node.kind, spot.label?.name, view.wording);
    case 'name':
    case 'reference':
      return declarationsAt(view, spot)
        .map((node) => explainDeclaration(view.design, node, view.wording))
        .join('\n\n---\n\n');
  }
}
