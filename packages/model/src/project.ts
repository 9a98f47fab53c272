import type { Design, Referrer, Resolution, Subject } from './design.ts';
import type { Fragment } from './fragment.ts';
import { Memory } from './memory.ts';
import { type Node, topOf } from './node.ts';
import { byPlace } from './place.ts';
import { resolve } from './resolve.ts';
import { type Kind, kindNames, kinds } from './schema/index.ts';
import type { Argued, Ref, Value } from './values.ts';

interface Link extends Referrer {
  readonly resolution: Resolution;
}

/** What one file adds to the indexes, kept so that it can be taken out again. */
interface Entry {
  readonly fragment: Fragment;
  readonly byKind: ReadonlyMap<Kind, readonly Node[]>;
  readonly tops: ReadonlyMap<string, readonly Node[]>;
  readonly nested: ReadonlyMap<string, readonly Node[]>;
  /** The nested names once more, by the top-level declaration that they are in. */
  readonly inside: ReadonlyMap<Node, ReadonlyMap<string, readonly Node[]>>;
  readonly mentions: ReadonlySet<string>;
  links: readonly Link[];
}

/**
 * The keys of what can change, as the memory notes them: a file is noted by its URI and a declaration by its id, which
 * are at hand; the others are made here.
 */
const kindKeys = Object.fromEntries(kindNames.map((kind) => [kind, `kind ${kind}`])) as Readonly<Record<Kind, string>>;
const filesKey = 'files';

function nameKey(name: string): string {
  return `name ${name}`;
}

function usesKey(id: string): string {
  return `uses ${id}`;
}

/**
 * A design kept up to date file by file. Replacing a fragment costs as much as the file and the files that use its
 * names, not as much as the project; what it yields is always what a fresh project of the same fragments would.
 */
export class Project implements Design {
  private readonly entries = new Map<string, Entry>();
  private readonly mentionedIn = new Map<string, Set<string>>();
  private readonly namedAtTop = new Map<string, Set<Node>>();
  private readonly namedInside = new Map<string, Set<Node>>();
  private readonly unread = new Map<string, number>();
  /** The names that stand for a declaration, by its id and the file that they are in. */
  private readonly uses = new Map<string, Map<string, Link[]>>();
  private readonly resolutions = new WeakMap<Ref, Resolution>();
  private readonly lists = new Map<Kind, readonly Node[]>();
  /** Files with names that lead nowhere: what was meant there may change with any name of the project. */
  private readonly broken = new Set<string>();
  /** Files with titles where names should stand: what is meant may change with any title of the project. */
  private readonly quoting = new Set<string>();
  private readonly memory = new Memory();
  private order: readonly string[] | undefined;
  private inPathOrder: readonly Fragment[] | undefined;

  /** A project of these fragments. */
  static of(fragments: Iterable<Fragment>): Project {
    const project = new Project();
    project.update([...fragments], []);
    return project;
  }

  /** Replaces the fragments of some files and takes out others. */
  update(replaced: readonly Fragment[], removed: readonly string[]): void {
    const changed = new Set<string>();
    const touched = new Set<string>();
    let namesChanged = false;
    const uris = new Set([...replaced.map((fragment) => fragment.uri), ...removed]);
    const fragments = new Map(replaced.map((fragment) => [fragment.uri, fragment]));
    for (const uri of uris) {
      const before = this.entries.get(uri);
      const fragment = fragments.get(uri);
      const after = fragment && entryOf(fragment);
      if (!before !== !after) this.order = undefined;
      this.inPathOrder = undefined;
      if (before) this.takeOut(before, changed);
      if (after) this.putIn(after);
      namesChanged ||= signature(before) !== signature(after);
      for (const entry of [before, after]) {
        if (!entry) continue;
        for (const kind of entry.byKind.keys()) {
          changed.add(kindKeys[kind]);
          this.lists.delete(kind);
        }
        for (const name of namesIn(entry)) for (const file of this.mentionedIn.get(name) ?? []) touched.add(file);
      }
      for (const node of before?.fragment.nodes ?? []) {
        changed.add(node.id);
        for (const user of this.uses.get(node.id)?.keys() ?? []) touched.add(user);
      }
      for (const node of after?.fragment.nodes ?? []) changed.add(node.id);
      for (const name of renamed(before, after)) changed.add(nameKey(name));
      changed.add(uri).add(filesKey);
      if (after) touched.add(uri);
    }
    for (const uri of this.quoting) touched.add(uri);
    if (namesChanged) for (const uri of this.broken) touched.add(uri);
    for (const uri of touched) this.link(uri, changed);
    this.memory.changed(changed);
  }

  get fragments(): readonly Fragment[] {
    this.memory.read(filesKey);
    this.inPathOrder ??= this.uris().flatMap((uri) => this.entries.get(uri)?.fragment ?? []);
    return this.inPathOrder;
  }

  fragment(uri: string): Fragment | undefined {
    this.memory.read(uri);
    return this.entries.get(uri)?.fragment;
  }

  all<K extends Kind>(kind: K): readonly Node<K>[] {
    this.memory.read(kindKeys[kind]);
    let list = this.lists.get(kind);
    if (!list) {
      list = this.uris().flatMap((uri) => this.entries.get(uri)?.byKind.get(kind) ?? []);
      this.lists.set(kind, list);
    }
    // The list was collected by kind.
    return list as readonly Node<K>[];
  }

  named(name: string): readonly Node[] {
    this.memory.read(nameKey(name));
    return this.see(inOrder(this.namedAtTop.get(name)));
  }

  resolve(ref: Ref): Resolution {
    this.memory.read(ref.place.uri);
    const resolution = this.resolutions.get(ref) ?? { found: 'unread' };
    if (resolution.found === 'one' || resolution.found === 'wrong-kind') this.see([resolution.node]);
    if (resolution.found === 'several') this.see(resolution.nodes);
    return resolution;
  }

  targets<K extends Kind>(refs: Ref<K> | readonly Ref<K>[] | undefined): readonly Node<K>[] {
    const list: readonly Ref<K>[] = refs === undefined ? [] : 'form' in refs ? [refs] : refs;
    // A resolution holds only nodes of the kinds that its reference allows.
    return list.flatMap((ref) => meant(this.resolve(ref))) as readonly Node[] as readonly Node<K>[];
  }

  referrers(node: Node): readonly Referrer[] {
    // Where a file that uses a declaration is replaced, the uses of that declaration change: the users need not be noted.
    this.memory.read(usesKey(node.id));
    const files = this.uses.get(node.id);
    if (!files) return [];
    const uris = files.size > 1 ? [...files.keys()].sort() : [...files.keys()];
    return uris.flatMap((uri) => files.get(uri) ?? []);
  }

  remember<T>(about: Subject, what: string, compute: () => T): T {
    if (about === 'the whole') return this.memory.remember(what, compute);
    const key = 'tops' in about ? about.uri : about.id;
    return this.memory.remember(`${what} ${key}`, () => {
      this.memory.read(key);
      return compute();
    });
  }

  private see(nodes: readonly Node[]): readonly Node[] {
    for (const node of nodes) this.memory.read(node.id);
    return nodes;
  }

  private uris(): readonly string[] {
    this.order ??= [...this.entries.keys()].sort();
    return this.order;
  }

  private putIn(entry: Entry): void {
    const { fragment } = entry;
    this.entries.set(fragment.uri, entry);
    for (const [name, nodes] of entry.tops) addAll(this.namedAtTop, name, nodes);
    for (const [name, nodes] of entry.nested) addAll(this.namedInside, name, nodes);
    for (const name of entry.mentions) addAll(this.mentionedIn, name, [fragment.uri]);
    for (const name of fragment.unread) this.unread.set(name, (this.unread.get(name) ?? 0) + 1);
  }

  private takeOut(entry: Entry, changed: Set<string>): void {
    const { fragment } = entry;
    this.unlink(entry, changed);
    this.entries.delete(fragment.uri);
    for (const [name, nodes] of entry.tops) removeAll(this.namedAtTop, name, nodes);
    for (const [name, nodes] of entry.nested) removeAll(this.namedInside, name, nodes);
    for (const name of entry.mentions) removeAll(this.mentionedIn, name, [fragment.uri]);
    for (const name of fragment.unread) this.unread.set(name, (this.unread.get(name) ?? 1) - 1);
  }

  /** Resolves every name that a file uses, anew. */
  private link(uri: string, changed: Set<string>): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    this.unlink(entry, changed);
    entry.links = entry.fragment.nodes
      .flatMap((from) =>
        refsOf(from).map(({ label, ref }) => ({ from, label, ref, resolution: resolve(ref, from, this.names) })),
      )
      .sort((a, b) => a.ref.place.start - b.ref.place.start);
    for (const link of entry.links) {
      this.resolutions.set(link.ref, link.resolution);
      if (link.resolution.found !== 'one') this.broken.add(uri);
      if (link.ref.quoted) this.quoting.add(uri);
      for (const node of meant(link.resolution)) {
        push(mapIn(this.uses, node.id), uri, link);
        changed.add(usesKey(node.id));
      }
    }
    changed.add(uri);
  }

  private unlink(entry: Entry, changed: Set<string>): void {
    this.broken.delete(entry.fragment.uri);
    this.quoting.delete(entry.fragment.uri);
    for (const link of entry.links) {
      for (const node of meant(link.resolution)) {
        const files = this.uses.get(node.id);
        files?.delete(entry.fragment.uri);
        if (files?.size === 0) this.uses.delete(node.id);
        changed.add(usesKey(node.id));
      }
    }
    entry.links = [];
  }

  private nameless(kind: Kind): boolean {
    return kinds[kind].naming === 'name' && this.all(kind).some((node: Node) => !node.name);
  }

  private readonly names = {
    tops: (name: string) => inOrder(this.namedAtTop.get(name)),
    nested: (name: string) => inOrder(this.namedInside.get(name)),
    inside: (top: Node, name: string) => this.entries.get(top.place.uri)?.inside.get(top)?.get(name) ?? [],
    isUnread: (name: string) => (this.unread.get(name) ?? 0) > 0,
    hasNameless: (wanted: readonly string[]) => wanted.some((kind) => this.nameless(kind as Kind)),
    ofKinds: (kinds: readonly string[]) => kinds.flatMap((kind) => this.all(kind as Kind)),
  };
}

/** The declarations that an author meant: also behind a misspelt or ambiguous name. */
function meant(resolution: Resolution): readonly Node[] {
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

function entryOf(fragment: Fragment): Entry {
  const byKind = new Map<Kind, Node[]>();
  const tops = new Map<string, Node[]>();
  const nested = new Map<string, Node[]>();
  const inside = new Map<Node, Map<string, Node[]>>();
  const mentions = new Set<string>();
  for (const node of fragment.nodes) {
    push(byKind, node.kind, node);
    // Principles are named by the standard, not by the author: their names stand outside.
    if (node.name && node.kind !== 'principle') {
      push(node.parent ? nested : tops, node.name.text, node);
      if (node.parent) push(mapIn(inside, topOf(node)), node.name.text, node);
    }
    for (const { ref } of refsOf(node)) for (const part of ref.name.split('.')) mentions.add(part);
  }
  return { fragment, byKind, tops, nested, inside, mentions, links: [] };
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

function namesIn(entry: Entry): Iterable<string> {
  return [...entry.tops.keys(), ...entry.nested.keys(), ...entry.fragment.unread];
}

/** The names at the top of a file that more or fewer declarations bear than before. */
function renamed(before: Entry | undefined, after: Entry | undefined): readonly string[] {
  const names = new Set([...(before?.tops.keys() ?? []), ...(after?.tops.keys() ?? [])]);
  return [...names].filter((name) => before?.tops.get(name)?.length !== after?.tops.get(name)?.length);
}

/** What other files see of a file's names: as long as it stays the same, no name elsewhere can come to mean another. */
function signature(entry: Entry | undefined): string {
  if (!entry) return '';
  const named = entry.fragment.nodes.map((node) => `${node.parent ? ' ' : ''}${node.kind} ${node.name?.text ?? ''}`);
  return [...named, ...entry.fragment.unread].join('\n');
}

function inOrder(nodes: ReadonlySet<Node> | undefined): readonly Node[] {
  if (!nodes) return [];
  return nodes.size > 1 ? [...nodes].sort((a, b) => byPlace(a.place, b.place)) : [...nodes];
}

function mapIn<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = map.get(key);
  if (known) return known;
  const inner = new Map<L, V>();
  map.set(key, inner);
  return inner;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addAll<K, V>(map: Map<K, Set<V>>, key: K, values: Iterable<V>): void {
  const set = map.get(key) ?? new Set<V>();
  map.set(key, set);
  for (const value of values) set.add(value);
}

function removeAll<K, V>(map: Map<K, Set<V>>, key: K, values: Iterable<V>): void {
  const set = map.get(key);
  if (!set) return;
  for (const value of values) set.delete(value);
  if (set.size === 0) map.delete(key);
}
