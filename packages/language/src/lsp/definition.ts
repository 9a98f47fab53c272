import { headOf } from '@dfes/model';
import type { DefinitionProvider } from 'langium/lsp';
import type { LocationLink } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesServices } from '../module.ts';
import { declarationsAt } from './mentions.ts';
import { spotAt } from './spot.ts';
import { offsetAt, type View, viewOf } from './view.ts';

/** Leads from a name, or from one part of a dotted name, to the declaration that it stands for. */
export const definition = ({ shared }: DfesServices): DefinitionProvider => ({
  getDefinition: async (document, { position }) => {
    const view = viewOf(shared, document);
    return view && definitionsAt(view, offsetAt(view, position));
  },
});

export function definitionsAt(view: View, offset: number): LocationLink[] {
  const spot = spotAt(view, offset);
  return declarationsAt(view, spot).flatMap((node): LocationLink[] => {
    const fragment = view.design.fragment(node.place.uri);
    if (!spot || !fragment) return [];
    return [
      {
        originSelectionRange: rangeOf(spot.place, view.fragment),
        targetUri: node.place.uri,
        targetRange: rangeOf(node.place, fragment),
        targetSelectionRange: rangeOf(headOf(node), fragment),
      },
    ];
  });
}
