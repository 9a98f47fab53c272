import { type Kind, type Label, labelOf, type Node, type Place, type Ref, refsOf } from '@dfes/model';
import type { DfesTokenNames } from '../generated/ast.ts';
import type { ReadToken } from '../reading/cursor.ts';
import type { View } from './view.ts';

/** What the author points at: the one question that hover, definition, rename and their like begin with. */
export type Spot = KindSpot | NameSpot | LabelSpot | WordSpot | ReferenceSpot;

/** The kind of a declaration. */
export interface KindSpot {
  readonly what: 'kind';
  readonly place: Place;
  readonly kind: Kind;
  readonly node: Node;
}

/** The name under which a declaration is known. */
export interface NameSpot {
  readonly what: 'name';
  readonly place: Place;
  readonly node: Node;
}

export interface LabelSpot {
  readonly what: 'label';
  readonly place: Place;
  readonly node: Node;
  readonly name: string;
  readonly label: Label;
}

/** A word from a fixed set: as a value, before a colon, or as what names a principle. */
export interface WordSpot {
  readonly what: 'word';
  readonly place: Place;
  readonly node: Node;
  /** The label that takes the word; absent for the name of a principle. */
  readonly label?: { readonly name: string; readonly row: Label };
  readonly word: string;
}

/** One part of a name that stands for a declaration elsewhere; a name without dots has one part. */
export interface ReferenceSpot {
  readonly what: 'reference';
  /** The part alone. */
  readonly place: Place;
  readonly node: Node;
  readonly label: string;
  readonly ref: Ref;
  readonly part: Part;
}

/** One of the names that a dotted name is made of. */
export interface Part {
  readonly index: number;
  readonly last: boolean;
  /** As compared: NFC. */
  readonly text: string;
  readonly place: Place;
}

/** What stands at an offset, or ends there; undefined where that is nothing with a meaning of its own. */
export function spotAt(view: View, offset: number): Spot | undefined {
  const { tokens } = view.reading;
  const at = (token: ReadToken) => token.start <= offset && offset <= token.end && token.start < token.end;
  const found = tokens.flatMap((token, index) => (at(token) && spotTypes.has(token.type) ? [index] : []));
  // Between two tokens that touch, the later one is meant.
  const index = found.at(-1);
  return index === undefined ? undefined : spotOf(view, index, offset);
}

/** The innermost declaration around an offset, or ending there. */
export function nodeAt({ fragment }: View, offset: number): Node | undefined {
  let innermost: Node | undefined;
  for (const node of fragment.nodes) {
    const { start, end } = node.place;
    if (start > offset || offset > end) continue;
    if (!innermost || end - start <= innermost.place.end - innermost.place.start) innermost = node;
  }
  return innermost;
}

/** The names that a reference is made of, with their places in the text. */
export function partsOf(ref: Ref, textOf: View['textOf']): readonly Part[] {
  const { uri, start, end } = ref.place;
  const texts = (textOf(uri)?.slice(start, end) ?? ref.name).split('.');
  let at = start;
  return texts.map((text, index) => {
    const place = { uri, start: at, end: at + text.length };
    at = place.end + 1;
    return { index, last: index === texts.length - 1, text: text.normalize('NFC'), place };
  });
}

const spotTypes: ReadonlySet<DfesTokenNames> = new Set([
  'KIND',
  'NAME',
  'LABEL',
  'WORD',
  'MOOD',
  'PRINCIPLE',
  'REFERENCE',
]);

function spotOf(view: View, index: number, offset: number): Spot | undefined {
  const { tokens } = view.reading;
  const token = tokens[index];
  const node = token && nodeAt(view, token.start);
  if (!node) return undefined;
  const place = { uri: view.uri, start: token.start, end: token.end };
  const written = token.meant ?? view.text.slice(token.start, token.end);
  switch (token.type) {
    case 'KIND':
      return node.kindPlace.start === token.start ? { what: 'kind', place, kind: node.kind, node } : undefined;
    case 'NAME':
      if (node.name?.place.start !== token.start) return undefined;
      return node.kind === 'principle' ? { what: 'word', place, node, word: written } : { what: 'name', place, node };
    case 'LABEL': {
      const label = labelOf(node.kind, written);
      return label && { what: 'label', place, node, name: written, label };
    }
    case 'REFERENCE':
      return referenceAt(view, node, token, offset);
    default: {
      const label = labelBefore(view, node, index);
      return label && { what: 'word', place, node, label, word: written };
    }
  }
}

function labelBefore(view: View, node: Node, index: number): { name: string; row: Label } | undefined {
  const token = view.reading.tokens.slice(0, index).findLast(({ type }) => type === 'LABEL');
  const name = token && (token.meant ?? view.text.slice(token.start, token.end));
  const row = name === undefined ? undefined : labelOf(node.kind, name);
  return name !== undefined && row ? { name, row } : undefined;
}

function referenceAt(view: View, node: Node, token: ReadToken, offset: number): ReferenceSpot | undefined {
  const use = refsOf(node).find(({ ref }) => ref.place.start === token.start);
  const part = use && partsOf(use.ref, view.textOf).find(({ place }) => offset <= place.end);
  return use && part && { what: 'reference', place: part.place, node, ...use, part };
}
