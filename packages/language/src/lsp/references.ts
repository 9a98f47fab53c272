import { byPlace, headOf } from '@dfes/model';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location } from 'vscode-languageserver';
import type { DfesServices } from '../module.ts';
import { declarationsAt, mentionsOf } from './mentions.ts';
import { spotAt } from './spot.ts';
import { locationOf, offsetAt, type View, viewOf } from './view.ts';

/** Finds where the name of a declaration is used, in all files of the project. */
export const references = ({ shared }: DfesServices): ReferencesProvider => ({
  findReferences: async (document, { position, context }) => {
    const view = viewOf(shared, document);
    return view ? referencesAt(view, offsetAt(view, position), context.includeDeclaration) : [];
  },
});

export function referencesAt(view: View, offset: number, withDeclaration: boolean): Location[] {
  const places = declarationsAt(view, spotAt(view, offset)).flatMap((node) => [
    ...(withDeclaration ? [headOf(node)] : []),
    ...mentionsOf(view.design, node, view.textOf).map(({ place }) => place),
  ]);
  return places.toSorted(byPlace).flatMap((place) => locationOf(view.design, place) ?? []);
}
