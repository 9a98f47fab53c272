import { wholeOf } from './declaration.ts';
import type { Design, Link, Referrer, Resolution, Subject } from './design.ts';
import type { Fragment } from './fragment.ts';
import { keepDeclarations } from './kept.ts';
import { Links, meant } from './links.ts';
import { changed, clear, isComputing, remember, type Shelf, Source } from './memory.ts';
import { bornBy, NameIndex } from './names.ts';
import type { Node } from './node.ts';
import { type Names, resolve } from './resolve.ts';
import { type Kind, kinds } from './schema/index.ts';
import type { Ref } from './values.ts';

interface Entry {
  readonly fragment: Fragment;
  readonly byKind: ReadonlyMap<Kind, readonly Node[]>;
}

/** What an update takes out of a design and puts into it. */
interface Difference {
  readonly gone: Node[];
  readonly come: Node[];
  /** Declarations that stay, and say something else. */
  readonly altered: Node[];
  /** What results may rest on that is other than before. */
  readonly changed: Set<Source>;
  /** Names of declarations whose kind can't be read, that are there no longer or have come. */
  readonly unread: string[];
  /** Files whose text is another. */
  readonly uris: Set<string>;
}

/** What can change in a project, of one sort, each by the word that tells it from the others. */
class Sources {
  private readonly byWord = new Map<string, Source>();

  /** Notes that what is being computed, if anything is, rests on one of them. */
  read(word: string): void {
    if (!isComputing()) return;
    let source = this.byWord.get(word);
    if (!source) {
      source = new Source();
      this.byWord.set(word, source);
    }
    source.read();
  }

  /** Gives a source to those that have changed, where anything rests on it. */
  change(word: string, changed: Set<Source>): void {
    const source = this.byWord.get(word);
    if (!source) return;
    if (source.readers.size > 0) changed.add(source);
    else this.byWord.delete(word);
  }
}

/**
 * A design kept up to date file by file. Replacing a fragment costs as much as the declarations that have changed and
 * those that refer to them, not as much as the project; what it yields is always what a fresh project of the same
 * fragments would.
 */
export class Project implements Design {
  private readonly entries = new Map<string, Entry>();
  private readonly names = new NameIndex();
  private readonly links = new Links();
  private readonly lists = new Map<Kind, readonly Node[]>();
  /** What is remembered about a declaration or a file, by its id or URI. */
  private readonly shelves = new Map<string, Shelf>();
  private readonly whole: Shelf = new Map();
  /** What results rest on, besides what they read of declarations: which files there are; the text of one … */
  private readonly files = new Source();
  private readonly texts = new Sources();
  /** … which declarations of a kind there are; those of a name at the top; the uses of a declaration, by its id … */
  private readonly ofKind = new Sources();
  private readonly ofName = new Sources();
  private readonly usesOf = new Sources();
  /** … what the names in a declaration stand for, by its id, or those in a file. */
  private readonly meanings = new Sources();
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
    const changes = new Set([this.files]);
    const difference: Difference = { gone: [], come: [], altered: [], changed: changes, unread: [], uris: new Set() };
    for (const fragment of replaced) this.replace(fragment.uri, fragment, difference);
    for (const uri of removed) this.replace(uri, undefined, difference);
    const { gone, come, uris } = difference;
    const affected = this.affectedBy(difference);
    const onUse = (id: string) => this.usesOf.change(id, changes);
    for (const uri of uris) {
      this.texts.change(uri, changes);
      this.clear(uri);
    }
    for (const node of gone) {
      this.names.remove(node);
      this.links.unlink(node, onUse);
      this.meanings.change(node.id, changes);
      this.clear(node.id);
    }
    for (const node of come) this.names.add(node);
    for (const node of [...gone, ...come]) {
      this.lists.delete(node.kind);
      this.ofKind.change(node.kind, changes);
      if (!node.parent && node.name) this.ofName.change(node.name.text, changes);
    }
    for (const node of affected) {
      if (!this.links.link(node, this.resolveNow, onUse)) continue;
      this.meanings.change(node.id, changes);
      this.meanings.change(node.place.uri, changes);
    }
    changed(changes);
  }

  get fragments(): readonly Fragment[] {
    this.files.read();
    this.inPathOrder ??= this.uris().flatMap((uri) => this.entries.get(uri)?.fragment ?? []);
    return this.inPathOrder;
  }

  fragment(uri: string): Fragment | undefined {
    this.texts.read(uri);
    return this.entries.get(uri)?.fragment;
  }

  all<K extends Kind>(kind: K): readonly Node<K>[] {
    this.ofKind.read(kind);
    let list = this.lists.get(kind);
    if (!list) {
      list = this.uris().flatMap((uri) => this.entries.get(uri)?.byKind.get(kind) ?? []);
      this.lists.set(kind, list);
    }
    // The list was collected by kind.
    return list as readonly Node<K>[];
  }

  named(name: string): readonly Node[] {
    this.ofName.read(name);
    return this.names.tops(name);
  }

  resolve(ref: Ref): Resolution {
    const link = this.links.of(ref);
    if (!link) return { found: 'unread' };
    this.meanings.read(link.from.id);
    return link.resolution;
  }

  targets<K extends Kind>(refs: Ref<K> | readonly Ref<K>[] | undefined): readonly Node<K>[] {
    const list: readonly Ref<K>[] = refs === undefined ? [] : 'form' in refs ? [refs] : refs;
    // A resolution holds only nodes of the kinds that its reference allows.
    return list.flatMap((ref) => meant(this.resolve(ref))) as readonly Node[] as readonly Node<K>[];
  }

  unresolved({ uri }: Fragment): readonly Link[] {
    this.meanings.read(uri);
    return this.links.unresolvedIn(uri);
  }

  referrers(node: Node): readonly Referrer[] {
    this.usesOf.read(node.id);
    return this.links.to(node.id);
  }

  remember<T>(about: Subject, what: string, compute: () => T): T {
    if (about === 'the whole') return remember(this.whole, what, compute);
    return remember(this.shelf('tops' in about ? about.uri : about.id), what, () => {
      if ('tops' in about) this.texts.read(about.uri);
      else wholeOf(about).read();
      return compute();
    });
  }

  private shelf(word: string): Shelf {
    let shelf = this.shelves.get(word);
    if (!shelf) {
      shelf = new Map();
      this.shelves.set(word, shelf);
    }
    return shelf;
  }

  private clear(word: string): void {
    const shelf = this.shelves.get(word);
    if (!shelf) return;
    clear(shelf);
    this.shelves.delete(word);
  }

  private uris(): readonly string[] {
    this.order ??= [...this.entries.keys()].sort();
    return this.order;
  }

  /** Puts a fragment in the place of that of the same file, and notes in what they differ. */
  private replace(uri: string, replacing: Fragment | undefined, difference: Difference): void {
    const { gone, come, unread, uris } = difference;
    const before = this.entries.get(uri)?.fragment;
    if (!before && !replacing) return;
    const after = before && replacing ? keepDeclarations(before, replacing, difference) : replacing;
    if (!before !== !after) this.order = undefined;
    this.inPathOrder = undefined;
    if (after) this.entries.set(uri, { fragment: after, byKind: Map.groupBy(after.nodes, ({ kind }) => kind) });
    else this.entries.delete(uri);
    uris.add(uri);
    const was = new Set(before?.nodes);
    for (const node of after?.nodes ?? []) if (!was.delete(node)) come.push(node);
    for (const node of was) gone.push(node);
    for (const name of before?.unread ?? []) this.names.countUnread(name, -1);
    for (const name of after?.unread ?? []) this.names.countUnread(name, 1);
    if (before?.unread.join() !== after?.unread.join())
      unread.push(...(before?.unread ?? []), ...(after?.unread ?? []));
  }

  /** The declarations whose references may stand for something else after an update. */
  private affectedBy({ gone, come, altered, unread, uris }: Difference): Set<Node> {
    const affected = new Set<Node>([...come, ...altered]);
    const add = (nodes: Iterable<Node>) => {
      for (const node of nodes) affected.add(node);
    };
    for (const node of gone) add(this.links.usersOf(node.id));
    for (const name of unread) add(this.links.mentioning(name));
    for (const nodes of [gone, come]) for (const node of nodes) add(this.links.mentioning(bornBy(node) ?? ''));
    if (gone.length + come.length + altered.length > 0) add(this.links.quoting);
    const broken = [...this.links.broken.keys];
    const othersAreNamed = broken.length > 0 && (unread.length > 0 || signature(gone) !== signature(come));
    for (const uri of broken) if (othersAreNamed || uris.has(uri)) add(this.links.broken.of(uri));
    for (const node of gone) affected.delete(node);
    return affected;
  }

  private readonly known: Names = {
    tops: (name) => this.names.tops(name),
    nested: (name) => this.names.nested(name),
    inside: (top, name) => this.names.inside(top, name),
    isUnread: (name) => this.names.isUnread(name),
    hasNameless: (wanted) => wanted.some((kind) => this.hasNameless(kind as Kind)),
    ofKinds: (wanted) => wanted.flatMap((kind) => this.all(kind as Kind)),
  };

  private readonly resolveNow = (ref: Ref, from: Node): Resolution => resolve(ref, from, this.known);

  private hasNameless(kind: Kind): boolean {
    return kinds[kind].naming === 'name' && this.all(kind).some((node: Node) => !node.name);
  }
}

/** What others see of the names of declarations: as long as it stays the same, no name can come to mean another. */
function signature(nodes: readonly Node[]): string {
  return nodes.map((node) => `${node.parent ? ' ' : ''}${node.kind} ${node.name?.text ?? ''}`).join('\n');
}
