import { headOf } from '@dfes/model';
import type { LocationLink } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import { declarationsAt } from './mentions.ts';
import { spotAt } from './spot.ts';
import type { View } from './view.ts';

/** Leads from a name, or from one part of a dotted name, to the declaration that it stands for. */
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
