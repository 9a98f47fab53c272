import {
  type Design,
  type Fragment,
  type Node,
  type Place,
  Project,
  qualifiedName,
  type Ref,
  refsOf,
  titleOf,
} from '@dfes/model';
import { inWords, type Said, say } from '@dfes/wording';
import type { RenameProvider } from 'langium/lsp';
import { LSPErrorCodes, type Range, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import { applyChanges } from '../fixes/index.ts';
import type { DfesServices } from '../module.ts';
import { readDocument } from '../parse.ts';
import { isName } from '../reading/name.ts';
import { declarationsAt, mentionsOf } from './mentions.ts';
import { spotAt } from './spot.ts';
import { offsetAt, type View, viewOf } from './view.ts';

/** Gives a declaration another name, wherever in the project it is used. */
export const rename = ({ shared }: DfesServices): RenameProvider => ({
  prepareRename: async (document, { position }) => {
    const view = viewOf(shared, document);
    return view && renamable(view, offsetAt(view, position)).range;
  },
  rename: async (document, { position, newName }) => {
    const view = viewOf(shared, document);
    return view && renameAt(view, offsetAt(view, position), newName);
  },
});

/** What stands at an offset and can be renamed. Throws, with words for the author, where nothing can be. */
export function renamable(view: View, offset: number): { readonly node: Node; readonly range: Range } {
  const spot = spotAt(view, offset);
  const nodes = declarationsAt(view, spot);
  const [node] = nodes;
  if (!spot || !node)
    throw refusal(view, say`Only names can be renamed: the name of a declaration, or where it is used.`);
  if (nodes.length > 1)
    throw refusal(view, say`Several declarations have this name; write which one is meant, then rename it.`);
  if (!node.name) throw refusal(view, say`“${titleOf(node)}” has no name yet; add one after \`${node.kind}\`.`);
  if (node.kind === 'principle')
    throw refusal(view, say`A principle has its name from the standard; it can’t be renamed.`);
  return { node, range: rangeOf(spot.place, view.fragment) };
}

/** The edits that give what stands at an offset another name. Throws, with words for the author, where they must not be made. */
export function renameAt(view: View, offset: number, newName: string): WorkspaceEdit {
  const { node } = renamable(view, offset);
  const name = newName.trim();
  if (!isName(name)) {
    throw refusal(
      view,
      say`\`${name}\` can’t be a name: a name begins with a letter and has letters, digits, - and _ only.`,
    );
  }
  if (name.normalize('NFC') === node.name?.text) return { changes: {} };
  const places = placesOf(view, node);
  const collision = collisionOf(view, places, name, node);
  if (collision) throw refusal(view, collision);
  const byFile = Map.groupBy(places, ({ uri }) => uri);
  return { changes: Object.fromEntries([...byFile].map(([uri, list]) => [uri, textEdits(view.design, list, name)])) };
}

function placesOf(view: View, node: Node): readonly Place[] {
  const uses = mentionsOf(view.design, node, view.textOf).map(({ place }) => place);
  return node.name ? [node.name.place, ...uses] : uses;
}

function textEdits(design: Design, places: readonly Place[], newText: string): TextEdit[] {
  return places.flatMap((place) => {
    const fragment = design.fragment(place.uri);
    return fragment ? [{ range: rangeOf(place, fragment), newText }] : [];
  });
}

/**
 * Why the new name can't be had, found by trying it: the files are read as they would be, and every name of the project
 * has to stand for the same declaration as before.
 */
function collisionOf(view: View, places: readonly Place[], name: string, node: Node): Said | undefined {
  const { design } = view;
  const taken = takenBy(design, node, name);
  if (taken) return say`\`${name}\` is the name of ${taken.kind} “${titleOf(taken)}” already; choose another.`;
  const byFile = Map.groupBy(places, ({ uri }) => uri);
  const after = design.fragments.map((fragment) => {
    const changes = byFile.get(fragment.uri)?.map((place) => ({ place, text: name }));
    const text = changes && view.textOf(fragment.uri);
    return text === undefined || !changes ? fragment : readDocument(fragment.uri, applyChanges(text, changes));
  });
  const project = Project.of(after);
  for (const [index, fragment] of design.fragments.entries()) {
    const changed = firstChange(design, fragment, project, after[index] ?? fragment);
    if (changed) return collisionMessage(changed, name);
  }
  return undefined;
}

/** The declaration that has the name already where `node` would get it. */
function takenBy(design: Design, node: Node, name: string): Node | undefined {
  const wanted = name.normalize('NFC');
  if (!node.parent) return design.named(wanted).find((other) => other !== node);
  let top: Node = node;
  while (top.parent) top = top.parent;
  const inside = design.fragment(node.place.uri)?.nodes.filter((other) => other.parent && topIs(other, top)) ?? [];
  return inside.find((other) => other !== node && other.name?.text === wanted);
}

function topIs(node: Node, top: Node): boolean {
  return node === top || (node.parent !== undefined && topIs(node.parent, top));
}

/** A reference that would come to mean something else. Declarations and references keep their order in a file. */
interface Change {
  readonly ref: Ref;
  readonly meant: Node | undefined;
  readonly instead: Node | undefined;
}

function firstChange(before: Design, old: Fragment, after: Design, fresh: Fragment): Change | undefined {
  for (const [index, node] of old.nodes.entries()) {
    const other = fresh.nodes[index];
    const otherRefs = other ? refsOf(other) : [];
    for (const [position, { ref }] of refsOf(node).entries()) {
      const otherRef = otherRefs[position]?.ref;
      const meant = meaning(before, ref);
      const instead = otherRef && meaning(after, otherRef);
      if (orderOf(before, meant) !== orderOf(after, instead)) return { ref, meant, instead };
    }
  }
  return undefined;
}

function meaning(design: Design, ref: Ref): Node | undefined {
  const resolution = design.resolve(ref);
  return resolution.found === 'one' ? resolution.node : undefined;
}

/** A declaration by its file and its number in it, which a new name does not change. */
function orderOf(design: Design, node: Node | undefined): string {
  return node ? `${node.place.uri} ${design.fragment(node.place.uri)?.nodes.indexOf(node)}` : '';
}

function collisionMessage({ ref, meant, instead }: Change, name: string): Said {
  const called = (node: Node) => say`${node.kind} \`${qualifiedName(node) ?? node.kind}\``;
  const now = meant ? called(meant) : say`nothing`;
  const then = instead ? called(instead) : say`nothing any more`;
  return say`\`${ref.name}\` stands for ${now} somewhere; with the name \`${name}\` it would stand for ${then}. Choose another name.`;
}

function refusal({ wording }: View, message: Said): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, inWords(message, wording));
}
