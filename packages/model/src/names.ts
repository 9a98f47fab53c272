import { type Node, topOf, within } from './node.ts';
import { byPlace } from './place.ts';

/** Which declarations of a project bear a name. Principles stand outside: the standard names them, not the author. */
export class NameIndex {
  private readonly atTop = new Bearers();
  private readonly insideOthers = new Bearers();
  private readonly nestedByTop = new WeakMap<Node, ReadonlyMap<string, readonly Node[]>>();
  private readonly unread = new Map<string, number>();

  add(node: Node): void {
    this.nestedByTop.delete(topOf(node));
    const name = bornBy(node);
    if (name !== undefined) this.bearersLike(node).add(name, node);
  }

  remove(node: Node): void {
    this.nestedByTop.delete(topOf(node));
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
  private readonly sets = new Map<string, Set<Node>>();
  private readonly lists = new Map<string, readonly Node[]>();

  add(name: string, node: Node): void {
    addTo(this.sets, name, node);
    this.lists.delete(name);
  }

  remove(name: string, node: Node): void {
    removeFrom(this.sets, name, node);
    this.lists.delete(name);
  }

  of(name: string): readonly Node[] {
    const set = this.sets.get(name);
    if (!set) return [];
    if (set.size === 1) return [...set];
    let list = this.lists.get(name);
    if (!list) {
      list = [...set].sort((a, b) => byPlace(a.place, b.place));
      this.lists.set(name, list);
    }
    return list;
  }
}

/** The name under which a declaration can be referred to. */
export function bornBy(node: Node): string | undefined {
  return node.kind === 'principle' ? undefined : node.name?.text;
}

/** Adds to the set under a key. */
export function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  let set = map.get(key);
  if (!set) {
    set = new Set();
    map.set(key, set);
  }
  set.add(value);
}

/** Takes out of the set under a key, and an empty set out of the map. */
export function removeFrom<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  set?.delete(value);
  if (set?.size === 0) map.delete(key);
}
