import type { Referrer, Resolution } from './design.ts';
import { addTo, removeFrom } from './names.ts';
import type { Node } from './node.ts';
import { byPlace } from './place.ts';
import type { Argued, Ref, Value } from './values.ts';

/** A use of a name, with what it stands for. */
export interface Link extends Referrer {
  readonly resolution: Resolution;
}

/** Who refers to whom, and whose references have to be resolved anew when names come and go. */
export class Links {
  private readonly byNode = new Map<Node, readonly Link[]>();
  private readonly byRef = new WeakMap<Ref, Link>();
  private readonly byTarget = new Map<string, Set<Link>>();
  private readonly byMention = new Map<string, Set<Node>>();
  /** Declarations with names that lead nowhere: what was meant there may change with any name of the project. */
  readonly broken = new Set<Node>();
  /** Declarations with titles where names should stand: what is meant there may change with any title of the project. */
  readonly quoting = new Set<Node>();

  has(node: Node): boolean {
    return this.byNode.has(node);
  }

  of(ref: Ref): Link | undefined {
    return this.byRef.get(ref);
  }

  /** The uses of the name of the declaration with this id, in path order. */
  to(id: string): readonly Link[] {
    const links = this.byTarget.get(id);
    if (!links) return [];
    return links.size > 1 ? [...links].sort((a, b) => byPlace(a.ref.place, b.ref.place)) : [...links];
  }

  /** The declarations that use the name of the one with this id. */
  *usersOf(id: string): Generator<Node> {
    for (const { from } of this.byTarget.get(id) ?? []) yield from;
  }

  /** The declarations that mention a name, whatever it stands for. */
  mentioning(name: string): Iterable<Node> {
    return this.byMention.get(name) ?? [];
  }

  add(node: Node): void {
    const refs = refsOf(node);
    if (refs.length === 0) return;
    this.byNode.set(node, []);
    for (const { ref } of refs) {
      for (const part of ref.name.split('.')) addTo(this.byMention, part, node);
      if (ref.quoted) this.quoting.add(node);
    }
  }

  /** Takes out a declaration and its references; tells which declarations are used less. */
  remove(node: Node, onUse: (id: string) => void): void {
    this.unlink(node, onUse);
    this.byNode.delete(node);
    this.quoting.delete(node);
    for (const { ref } of refsOf(node)) for (const part of ref.name.split('.')) removeFrom(this.byMention, part, node);
  }

  /** Resolves the references of a declaration anew; tells the uses of which declarations change. */
  link(from: Node, resolve: (ref: Ref, from: Node) => Resolution, onUse: (id: string) => void): void {
    this.unlink(from, onUse);
    const links = refsOf(from).map(({ label, ref }): Link => ({ from, label, ref, resolution: resolve(ref, from) }));
    this.byNode.set(from, links);
    for (const link of links) {
      this.byRef.set(link.ref, link);
      if (link.resolution.found !== 'one') this.broken.add(from);
      for (const { id } of meant(link.resolution)) {
        addTo(this.byTarget, id, link);
        onUse(id);
      }
    }
  }

  private unlink(from: Node, onUse: (id: string) => void): void {
    this.broken.delete(from);
    for (const link of this.byNode.get(from) ?? []) {
      for (const { id } of meant(link.resolution)) {
        removeFrom(this.byTarget, id, link);
        onUse(id);
      }
    }
  }
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
