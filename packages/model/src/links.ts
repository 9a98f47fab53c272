import type { Link, Resolution } from './design.ts';
import { Groups } from './groups.ts';
import type { Node } from './node.ts';
import { byPlace } from './place.ts';
import type { Argued, Ref, Value } from './values.ts';

/** Who refers to whom, and whose references have to be resolved anew when names come and go. */
export class Links {
  private readonly byNode = new Map<Node, readonly Link[]>();
  private readonly byRef = new Map<Ref, Link>();
  private readonly byTarget = new Groups<string, Link>();
  private readonly byMention = new Groups<string, Node>();
  /** Declarations with names that lead nowhere, by file: what was meant there may change with any name of the project. */
  readonly broken = new Groups<string, Node>();
  /** Declarations with titles where names should stand: what is meant there may change with any title of the project. */
  readonly quoting = new Set<Node>();

  of(ref: Ref): Link | undefined {
    return this.byRef.get(ref);
  }

  /** The names in a file that don't stand for exactly one declaration, in the order of the text. */
  unresolvedIn(uri: string): readonly Link[] {
    return this.broken
      .of(uri)
      .flatMap((from) => this.byNode.get(from) ?? [])
      .filter(({ resolution }) => resolution.found !== 'one')
      .sort((a, b) => byPlace(a.ref.place, b.ref.place));
  }

  /** The uses of the name of the declaration with this id, in path order. */
  to(id: string): readonly Link[] {
    return this.byTarget.of(id).toSorted((a, b) => byPlace(a.ref.place, b.ref.place));
  }

  /** The declarations that use the name of the one with this id. */
  usersOf(id: string): readonly Node[] {
    return this.byTarget.of(id).map(({ from }) => from);
  }

  /** The declarations that mention a name, whatever it stands for. */
  mentioning(name: string): readonly Node[] {
    return this.byMention.of(name);
  }

  /**
   * Resolves the references of a declaration anew; tells the uses of which declarations change. Gives whether anything
   * is other than before.
   */
  link(from: Node, resolve: (ref: Ref, from: Node) => Resolution, onUse: (id: string) => void): boolean {
    const refs = refsOf(from).toSorted((a, b) => a.ref.place.start - b.ref.place.start);
    const links = refs.map(({ label, ref }): Link => ({ from, label, ref, resolution: resolve(ref, from) }));
    const before = this.byNode.get(from) ?? [];
    if (links.length === before.length && links.every((link, index) => isSame(link, before[index]))) return false;
    this.unlink(from, onUse);
    if (links.length > 0) this.byNode.set(from, links);
    for (const link of links) {
      this.byRef.set(link.ref, link);
      for (const part of link.ref.name.split('.')) this.byMention.add(part, from);
      if (link.ref.quoted) this.quoting.add(from);
      if (link.resolution.found !== 'one') this.broken.add(from.place.uri, from);
      for (const { id } of meant(link.resolution)) {
        this.byTarget.add(id, link);
        onUse(id);
      }
    }
    return true;
  }

  /** Takes out the references of a declaration; tells which declarations are used less. */
  unlink(from: Node, onUse: (id: string) => void): void {
    this.broken.remove(from.place.uri, from);
    this.quoting.delete(from);
    for (const link of this.byNode.get(from) ?? []) {
      this.byRef.delete(link.ref);
      for (const part of link.ref.name.split('.')) this.byMention.remove(part, from);
      for (const { id } of meant(link.resolution)) {
        this.byTarget.remove(id, link);
        onUse(id);
      }
    }
    this.byNode.delete(from);
  }
}

/** Whether a name stands where it stood and means what it meant. What it comes near to is looked at anew each time. */
function isSame({ ref, resolution }: Link, before: Link | undefined): boolean {
  if (ref !== before?.ref || resolution.found !== before.resolution.found) return false;
  return resolution.found === 'one' && before.resolution.found === 'one' && resolution.node === before.resolution.node;
}

/** The declarations that an author meant: also behind a misspelt or ambiguous name. */
export function meant(resolution: Resolution): readonly Node[] {
  switch (resolution.found) {
    case 'one':
      return [resolution.node];
    case 'several':
      return resolution.nodes;
    case 'nothing':
      return resolution.nearest ? [resolution.nearest] : [];
    default:
      return [];
  }
}

/** The names that a declaration uses, with the label behind which each stands. */
export function refsOf(node: Node): readonly { readonly label: string; readonly ref: Ref }[] {
  const found: { label: string; ref: Ref }[] = [];
  for (const label of node.labels.keys()) {
    const field = (node.says as Readonly<Record<string, unknown>>)[label] as Field | undefined;
    if (field === undefined) continue;
    for (const item of Array.isArray(field) ? (field as readonly Item[]) : [field as Item]) {
      const values = 'value' in item ? [item.argument, item.value] : [item];
      for (const value of values) if (value?.form === 'name') found.push({ label, ref: value });
    }
  }
  return found;
}

type Item = Value | Argued<Ref, Value>;
type Field = Item | readonly Item[];
