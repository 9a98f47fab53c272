import {
  type Body,
  declare,
  type Fragment,
  isKind,
  type Kind,
  labelOf,
  labelsOf,
  lineStartsOf,
  type Misreading,
  mayStandIn,
  type Name,
  type Node,
  type Place,
  type Text,
} from '@dfes/model';
import { AstUtils } from 'langium';
import { type Declaration, type Document, isDeclaration, type Property } from '../generated/ast.ts';
import type { Reading } from '../reading/read.ts';
import { textOf } from '../reading/scan-text.ts';
import { documentationOf } from './documentation.ts';
import { suppressionsOf } from './suppressions.ts';
import { arguedValuesOf, valuesOf } from './values.ts';
import { Words } from './words.ts';

/** What a parsed document contributes to the design. */
export function buildFragment(uri: string, text: string, document: Document, reading: Reading): Fragment {
  const words = new Words(uri, reading);
  const builder = new Builder(uri, words, documentationOf(text, reading));
  for (const declaration of document.declarations) builder.add(declaration, undefined);
  return {
    uri,
    tops: builder.tops,
    nodes: builder.tops.flatMap(flatten),
    misreadings: reading.misreadings.map((misreading) => locate(withExtent(misreading, document, words), uri)),
    unread: builder.unread,
    suppressions: suppressionsOf(uri, text, reading.comments),
    lineStarts: lineStartsOf(text),
    text,
  };
}

/** A declaration while its children are still being added. */
type Draft = Node & { readonly children: Node[] };

class Builder {
  readonly tops: Draft[] = [];
  readonly unread: string[] = [];
  private readonly uri: string;
  private readonly words: Words;
  private readonly documentation: ReadonlyMap<number, string>;
  /** How many declarations there are of each path. */
  private readonly counts = new Map<string, number>();

  constructor(uri: string, words: Words, documentation: ReadonlyMap<number, string>) {
    this.uri = uri;
    this.words = words;
    this.documentation = documentation;
  }

  add(declaration: Declaration, inside: Draft | undefined): void {
    const kind = this.words.find(declaration, 'KIND')?.text ?? declaration.kind;
    const home = isKind(kind) ? homeOf(kind, inside, this.tops.at(-1)) : undefined;
    if (!isKind(kind) || home === 'none') return this.leaveUnread(declaration);
    const parent = home === 'top' ? undefined : home;
    const node = this.draft(declaration, kind, parent);
    (parent?.children ?? this.tops).push(node);
    for (const member of declaration.members) if (member.$type === 'Declaration') this.add(member, node);
  }

  /** Keeps the names of what can't be part of the design, so that references to them are not errors as well. */
  private leaveUnread(declaration: Declaration): void {
    if (declaration.name !== undefined) this.unread.push(declaration.name.normalize('NFC'));
    for (const member of declaration.members) if (member.$type === 'Declaration') this.leaveUnread(member);
  }

  private draft(declaration: Declaration, kind: Kind, parent: Draft | undefined): Draft {
    const { words } = this;
    const name = words.find(declaration, 'NAME');
    const title = words.find(declaration, 'TEXT');
    const documentation = this.documentation.get(words.placeOfNode(declaration).start);
    const body = this.bodyOf(declaration);
    const properties = declaration.members.filter((member): member is Property => member.$type === 'Property');
    const named: Name | undefined = name && { text: name.text.normalize('NFC'), place: name.place };
    const titled: Text | undefined = title && { form: 'text', text: textOf(title.text), place: title.place };
    return declare({
      kind,
      id: this.idOf(kind, named?.text, parent),
      ...(named ? { name: named } : {}),
      ...(titled ? { title: titled } : {}),
      ...(parent ? { parent } : {}),
      ...(documentation === undefined ? {} : { documentation }),
      ...(body ? { body } : {}),
      ...this.read(kind, properties),
      children: [],
      place: words.placeOfNode(declaration),
      kindPlace: words.find(declaration, 'KIND')?.place ?? words.placeOfNode(declaration),
    }) as Draft;
  }

  private bodyOf(declaration: Declaration): Body | undefined {
    const open = this.words.find(declaration, '{');
    const close = this.words.findLast(declaration, '}');
    return open && { start: open.place.end, end: close?.place.start ?? this.words.placeOfNode(declaration).end };
  }

  private read(
    kind: Kind,
    properties: readonly Property[],
  ): { says: Record<string, unknown>; labels: ReadonlyMap<string, readonly Place[]> } {
    const says: Record<string, unknown> = { ...emptyOf(kind) };
    const labels = new Map<string, Place[]>();
    for (const property of properties) {
      const word = this.words.find(property, 'LABEL');
      const label = word && labelOf(kind, word.text);
      if (!label) continue;
      const places = labels.get(word.text);
      if (places) places.push(word.place);
      else labels.set(word.text, [word.place]);
      const field = says[word.text];
      if (label.argument) says[word.text] = [...listOf(field), ...arguedValuesOf(property, label, this.words)];
      else if (label.stands === 'often') says[word.text] = [...listOf(field), ...valuesOf(property, label, this.words)];
      // Of a label that stands twice by mistake the first one counts.
      else if (!places) {
        const values = valuesOf(property, label, this.words);
        says[word.text] = label.list ? values : values[0];
      }
    }
    return { says, labels };
  }

  private idOf(kind: Kind, name: string | undefined, parent: Draft | undefined): string {
    const path = `${parent?.id ?? `${this.uri}#`}/${name ?? kind}`;
    const count = (this.counts.get(path) ?? 0) + 1;
    this.counts.set(path, count);
    return count === 1 ? path : `${path}~${count}`;
  }
}

/**
 * Where a declaration belongs: where it stands, if it may stand there; else at the top, or in the last declaration
 * before it that may hold it, so that a misplaced one is still part of the design.
 */
function homeOf(kind: Kind, inside: Draft | undefined, before: Draft | undefined): Draft | 'top' | 'none' {
  if (mayStandIn(kind, inside?.kind)) return inside ?? 'top';
  if (mayStandIn(kind, undefined)) return 'top';
  for (let outer: Node | undefined = inside ?? before; outer; outer = outer.parent) {
    const holder = lastHolder(outer, kind);
    if (holder) return holder as Draft;
  }
  return 'none';
}

/** The last declaration inside `node`, or that itself, that may hold the kind. */
function lastHolder(node: Node, kind: Kind): Node | undefined {
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index];
    const holder = child && lastHolder(child, kind);
    if (holder) return holder;
  }
  return mayStandIn(kind, node.kind) ? node : undefined;
}

function flatten(node: Node): Node[] {
  return [node, ...node.children.flatMap(flatten)];
}

const empties = new Map<Kind, Readonly<Record<string, unknown>>>();

/** What a declaration without labels says: an empty list for each label that has one. */
function emptyOf(kind: Kind): Readonly<Record<string, unknown>> {
  let empty = empties.get(kind);
  if (!empty) {
    const lists = [...labelsOf(kind)].filter(([, label]) => label.list || label.argument || label.stands === 'often');
    empty = Object.fromEntries(lists.map(([name]) => [name, []]));
    empties.set(kind, empty);
  }
  return empty;
}

function listOf(field: unknown): readonly unknown[] {
  return Array.isArray(field) ? field : [];
}

/** When a misplaced declaration is met, only its first word has been read: here its whole extent is known. */
function withExtent(misreading: Misreading, document: Document, words: Words): Misreading {
  if (misreading.code !== 'misplaced-kind') return misreading;
  const { start } = misreading.place;
  const extents = AstUtils.streamAllContents(document)
    .filter(isDeclaration)
    .map((node) => words.placeOfNode(node));
  return { ...misreading, declaration: extents.find((extent) => extent.start === start) ?? misreading.declaration };
}

/** The lexer does not know which document it reads: the places it reports get their document here. */
function locate<T>(value: T, uri: string): T {
  if (Array.isArray(value)) return value.map((item) => locate(item, uri)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, key === 'uri' ? uri : locate(item, uri)]);
  return Object.fromEntries(entries) as T & Misreading;
}
