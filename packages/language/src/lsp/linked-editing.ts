import type { LinkedEditingRanges } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import { mentionsOf } from './mentions.ts';
import { spotAt } from './spot.ts';
import type { View } from './view.ts';

/**
 * The places that change with a name while it is written, in editors that are set so: at its declaration, where all of
 * its uses stand in the same file. Whoever changes a use means something else; other files are for renaming.
 */
export function linkedRangesAt(view: View, offset: number): LinkedEditingRanges | undefined {
  const spot = spotAt(view, offset);
  if (spot?.what !== 'name' || view.design.named(spot.node.name?.text ?? '').length > 1) return undefined;
  const uses = mentionsOf(view.design, spot.node, view.textOf).map(({ place }) => place);
  if (uses.length === 0 || uses.some(({ uri }) => uri !== view.uri)) return undefined;
  // Without a pattern of its own: clients have the one of the language, and can't be sent one for all scripts.
  return { ranges: [spot.place, ...uses].map((place) => rangeOf(place, view.fragment)) };
}
