import { Groups } from './groups.ts';
import { type Node, topOf, within } from './node.ts';
import { byPlace } from './place.ts';

/** Which declarations of a project bear a name. Principles stand outside: the standard names them, not the author. */
export class NameIndex {
  private readonly atTop = new Bearers();
  private readonly insideOthers = new Bearers();
  private readonly nestedByTop = new WeakMap<Node, ReadonlyMap<string, readonly Node[]>>();
  private readonly unread = new Map<string, number>();

  add(node: Node): void {
    if (node.parent) this.nestedByTop.delete(topOf(node));
    const name = bornBy(node);
    if (name !== undefined) this.bearersLike(node).add(name, node);
  }

  remove(node: Node): void {
    if (node.parent) this.nestedByTop.delete(topOf(node));
    const name = bornBy(node);
    if (name !== undefined) this.bearersLike(node).remove(name, node);
  }

  /** Counts a name of a declaration whose kind can't be read, or takes it back. */
  countUnread(name: string, by: 1 | -1): void {
    this.unread.set(name, (this.unread.get(name) ?? 0) + by);
  }

  isUnread(name: string): boolean {
    return (this.unread.get(name) ?? 0) > 0;
  }

  /** Declarations at the top of a file, in path order. */
  tops(name: string): readonly Node[] {
    return this.atTop.of(name);
  }

  /** Declarations inside others, in path order. */
  nested(name: string): readonly Node[] {
    return this.insideOthers.of(name);
  }

  /** Declarations inside one at the top, in the order of the text. */
  inside(top: Node, name: string): readonly Node[] {
    if (top.children.length === 0) return [];
    let names = this.nestedByTop.get(top);
    if (!names) {
      names = Map.groupBy([...within(top)].slice(1), (node) => bornBy(node) ?? '');
      this.nestedByTop.set(top, names);
    }
    return names.get(name) ?? [];
  }

  private bearersLike(node: Node): Bearers {
    return node.parent ? this.insideOthers : this.atTop;
  }
}

/** Declarations by name, in path order; the order is found when somebody asks. */
class Bearers {
  private readonly groups = new Groups<string, Node>();
  private readonly lists = new Map<string, readonly Node[]>();

  add(name: string, node: Node): void {
    this.groups.add(name, node);
    this.lists.delete(name);
  }

  remove(name: string, node: Node): void {
    this.groups.remove(name, node);
    this.lists.delete(name);
  }

  of(name: string): readonly Node[] {
    const known = this.lists.get(name);
    if (known) return known;
    const nodes = this.groups.of(name);
    if (nodes.length < 2) return nodes;
    const list = nodes.toSorted((a, b) => byPlace(a.place, b.place));
    this.lists.set(name, list);
    return list;
  }
}

/** The name under which a declaration can be referred to. */
export function bornBy(node: Node): string | undefined {
  return node.kind === 'principle' ? undefined : node.name?.text;
}
