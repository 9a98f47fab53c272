import type { Design, Referrer, Resolution, Subject } from './design.ts';
import type { Fragment } from './fragment.ts';
import { keepUnchanged } from './kept.ts';
import { Links, meant } from './links.ts';
import { Memory, type Shelf, Source } from './memory.ts';
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
  /** Names of declarations whose kind can't be read, that are there no longer or have come. */
  readonly unread: string[];
  /** Files whose text is another. */
  readonly uris: Set<string>;
}

/** What can change in a project, of one sort, each by the word that tells it from the others. */
class Sources {
  private readonly byWord = new Map<string, Source>();

  of(word: string): Source {
    let source = this.byWord.get(word);
    if (!source) {
      source = new Source();
      this.byWord.set(word, source);
    }
    return source;
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
  private readonly memory = new Memory();
  /** What is remembered about a declaration or a file, by its id or URI. */
  private readonly shelves = new Map<string, Shelf>();
  private readonly whole: Shelf = new Map();
  /** What results rest on: which files there are; the text of one; what a declaration says, by its id … */
  private readonly files = new Source();
  private readonly texts = new Sources();
  private readonly nodes = new Sources();
  /** … the declarations of a kind; those of a name at the top; the uses of a declaration, by its id. */
  private readonly ofKind = new Sources();
  private readonly ofName = new Sources();
  private readonly usesOf = new Sources();
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
    const difference: Difference = { gone: [], come: [], unread: [], uris: new Set() };
    for (const fragment of replaced) this.replace(fragment.uri, fragment, difference);
    for (const uri of removed) this.replace(uri, undefined, difference);
    const changed = new Set([this.files]);
    const affected = this.affectedBy(difference);
    const onUse = (id: string) => this.usesOf.change(id, changed);
    for (const uri of difference.uris) {
      this.texts.change(uri, changed);
      this.clear(uri);
    }
    for (const node of difference.gone) {
      this.names.remove(node);
      this.links.remove(node, onUse);
      this.clear(node.id);
    }
    for (const node of difference.come) {
      this.names.add(node);
      this.links.add(node);
      affected.add(node);
    }
    for (const node of [...difference.gone, ...difference.come]) {
      this.lists.delete(node.kind);
      this.nodes.change(node.id, changed);
      this.ofKind.change(node.kind, changed);
      if (!node.parent && node.name) this.ofName.change(node.name.text, changed);
    }
    for (const node of affected) {
      if (!this.links.has(node)) continue;
      this.links.link(node, this.resolveNow, onUse);
      this.nodes.change(node.id, changed);
    }
    this.memory.changed(changed);
  }

  get fragments(): readonly Fragment[] {
    this.memory.read(this.files);
    this.inPathOrder ??= this.uris().flatMap((uri) => this.entries.get(uri)?.fragment ?? []);
    return this.inPathOrder;
  }

  fragment(uri: string): Fragment | undefined {
    this.memory.read(this.texts.of(uri));
    return this.entries.get(uri)?.fragment;
  }

  all<K extends Kind>(kind: K): readonly Node<K>[] {
    this.memory.read(this.ofKind.of(kind));
    let list = this.lists.get(kind);
    if (!list) {
      list = this.uris().flatMap((uri) => this.entries.get(uri)?.byKind.get(kind) ?? []);
      this.lists.set(kind, list);
    }
    // The list was collected by kind.
    return list as readonly Node<K>[];
  }

  named(name: string): readonly Node[] {
    this.memory.read(this.ofName.of(name));
    return this.names.tops(name);
  }

  resolve(ref: Ref): Resolution {
    const link = this.links.of(ref);
    if (!link) return { found: 'unread' };
    const { from, resolution } = link;
    this.memory.read(this.nodes.of(from.id));
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
    // Whenever a declaration that uses a name changes, so do the uses of that name: the users need not be noted.
    this.memory.read(this.usesOf.of(node.id));
    return this.links.to(node.id);
  }

  remember<T>(about: Subject, what: string, compute: () => T): T {
    if (about === 'the whole') return this.memory.remember(this.whole, what, compute);
    const [word, source] = 'tops' in about ? [about.uri, this.texts] : [about.id, this.nodes];
    return this.memory.remember(this.shelf(word), what, () => {
      this.memory.read(source.of(word));
      return compute();
    });
  }

  private see(nodes: readonly Node[]): void {
    for (const node of nodes) this.memory.read(this.nodes.of(node.id));
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
    this.memory.clear(shelf);
    this.shelves.delete(word);
  }

  private uris(): readonly string[] {
    this.order ??= [...this.entries.keys()].sort();
    return this.order;
  }

  /** Puts a fragment in the place of that of the same file, and notes in what they differ. */
  private replace(uri: string, replacing: Fragment | undefined, { gone, come, unread, uris }: Difference): void {
    const before = this.entries.get(uri)?.fragment;
    if (!before && !replacing) return;
    const after = before && replacing ? keepUnchanged(before, replacing) : replacing;
    if (!before !== !after) this.order = undefined;
    this.inPathOrder = undefined;
    if (after) this.entries.set(uri, { fragment: after, byKind: Map.groupBy(after.nodes, ({ kind }) => kind) });
    else this.entries.delete(uri);
    uris.add(uri);
    const stays = new Set(after?.nodes);
    const was = new Set(before?.nodes);
    for (const node of was) if (!stays.has(node)) gone.push(node);
    for (const node of stays) if (!was.has(node)) come.push(node);
    for (const name of before?.unread ?? []) this.names.countUnread(name, -1);
    for (const name of after?.unread ?? []) this.names.countUnread(name, 1);
    if (before?.unread.join() !== after?.unread.join())
      unread.push(...(before?.unread ?? []), ...(after?.unread ?? []));
  }

  /** The declarations whose references may stand for something else after an update. */
  private affectedBy({ gone, come, unread, uris }: Difference): Set<Node> {
    const affected = new Set<Node>();
    const add = (nodes: Iterable<Node>) => {
      for (const node of nodes) affected.add(node);
    };
    for (const node of gone) add(this.links.usersOf(node.id));
    const names = [...gone, ...come].flatMap((node) => bornBy(node) ?? []);
    for (const name of new Set([...names, ...unread])) add(this.links.mentioning(name));
    if (gone.length + come.length > 0) add(this.links.quoting);
    const othersAreNamed = unread.length > 0 || signature(gone) !== signature(come);
    for (const node of this.links.broken) if (othersAreNamed || uris.has(node.place.uri)) affected.add(node);
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
