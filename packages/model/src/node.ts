import type { Place } from './place.ts';
import type { Kind, LabelName, Says } from './schema/index.ts';
import type { Text } from './values.ts';

export interface Name {
  /** After NFC normalisation, as names are compared. */
  readonly text: string;
  readonly place: Place;
}

/** The inside of a declaration's braces, without them. */
export interface Body {
  readonly start: number;
  readonly end: number;
}

/**
 * One declaration of the design, with its place in the text. It tells what the latest text says, and is the same object
 * while it keeps its file, its kind, its name and its parents (see `declaration.ts`).
 */
export interface NodeOf<K extends Kind> {
  readonly kind: K;
  /** Unique in the project and stable while the declaration keeps its file, its name and its parents. */
  readonly id: string;
  readonly name?: Name;
  readonly title?: Text;
  /** What the labels inside the braces say; a label that is absent, or whose value can't be read, has no value here. */
  readonly says: Says<K>;
  /** Where each label stands, also where its value can't be read: absence is asked of this, not of `says`. */
  readonly labels: ReadonlyMap<string, readonly Place[]>;
  readonly parent?: Node;
  readonly children: readonly Node[];
  /** The text of the documentation comment before the declaration. */
  readonly documentation?: string;
  /** The whole declaration, from its kind to its closing brace. */
  readonly place: Place;
  readonly kindPlace: Place;
  readonly body?: Body;
}

/** A declaration of any of the kinds `K`, told apart by `kind`. */
export type Node<K extends Kind = Kind> = K extends Kind ? NodeOf<K> : never;

/** What a person calls the declaration: its title, else its name, else its kind. */
export function titleOf(node: Node): string {
  return node.title?.text || node.name?.text || node.kind;
}

/** The word or text at which a finding about the whole declaration stands. */
export function headOf(node: Node): Place {
  return node.name?.place ?? node.title?.place ?? node.kindPlace;
}

/** Whether the author has written the label at all, readable or not. */
export function has<K extends Kind>(node: NodeOf<K>, label: LabelName<K>): boolean {
  return node.labels.has(label);
}

/** The first place of a label, else the head of the declaration. */
export function labelPlace<K extends Kind>(node: NodeOf<K>, label: LabelName<K>): Place {
  return node.labels.get(label)?.[0] ?? headOf(node as Node);
}

export function isOf<K extends Kind>(node: Node, ...kinds: readonly K[]): node is Node<K> {
  return (kinds as readonly Kind[]).includes(node.kind);
}

/** The declarations directly inside, of one kind. */
export function childrenOf<K extends Kind>(node: Node, kind: K): readonly Node<K>[] {
  return node.children.filter((child): child is Node<K> => child.kind === kind);
}

/** The declaration at the top of the file that holds `node`, which may be `node` itself. */
export function topOf(node: Node): Node {
  let top = node;
  while (top.parent) top = top.parent;
  return top;
}

/** `node` and everything inside it, in the order of the text. */
export function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* within(child);
}

/** The name by which `node` is reached from anywhere: `Keiko.Recognised`; undefined where it or its top has no name. */
export function qualifiedName(node: Node): string | undefined {
  if (!node.name) return undefined;
  const top = topOf(node);
  if (top === node) return node.name.text;
  return top.name && `${top.name.text}.${node.name.text}`;
}

/** The steps of a journey in the order of the text. */
export function stepsOf(journey: Node<'journey'>): readonly Node<'step'>[] {
  return childrenOf(journey, 'stage').flatMap((stage) => childrenOf(stage, 'step'));
}
