import { keep } from './keep.ts';
import { isNews, Source } from './memory.ts';
import { type Node, type NodeOf, within } from './node.ts';
import type { Kind } from './schema/index.ts';

/** What the text says of a declaration. */
export type Written = Omit<NodeOf<Kind>, 'says'> & { readonly says: Fields };
type Fields = Record<string, unknown>;

/** What an edit can change of a declaration that stays the same one, besides what its labels say. */
type Parts = Pick<NodeOf<Kind>, 'title' | 'documentation' | 'body' | 'labels'>;

/** A declaration with what is written in it. */
export function declare(written: Written): Node {
  // What the labels say was read by the same table from which the type of `says` is derived.
  return new Declaration(written) as unknown as Node;
}

/** The source that changes with anything in the declaration at the top around this one. */
export function wholeOf(node: Node): Source {
  return of(node).whole;
}

/**
 * Lets a declaration say from now on what `now` says, with these declarations inside. Parts that are as before stay the
 * same objects, moved; the sources of the others are added to `changed`. Tells whether there are others.
 */
export function become(node: Node, now: Node, children: readonly Node[], changed: Set<Source>): boolean {
  return of(node).become(of(now), children, changed);
}

/**
 * A declaration as a design holds it: it stays the same object while its text is edited, so that whoever refers to it
 * need not notice. Results rest on just what they have read of it: its title, what is inside, what one label says.
 */
class Declaration {
  readonly kind;
  readonly id;
  readonly name;
  readonly place;
  readonly kindPlace;
  readonly says;
  parent;
  whole: Source;
  readonly #parts: Parts;
  readonly #said: Fields;
  #children: readonly Node[];
  /** What results rest on that have read a part of this, by the part. */
  #sources: Map<string, Source> | undefined;

  constructor({ kind, id, name, place, kindPlace, parent, says, children, ...parts }: Written) {
    this.kind = kind;
    this.id = id;
    this.name = name;
    this.place = place;
    this.kindPlace = kindPlace;
    this.parent = parent;
    this.whole = parent ? wholeOf(parent) : new Source();
    this.#parts = parts;
    this.#said = says;
    this.#children = children;
    this.says = new Proxy(says, {
      get: (_, label) => {
        this.#note(label as string);
        return says[label as string];
      },
    });
  }

  get title() {
    return this.#part('title');
  }

  get documentation() {
    return this.#part('documentation');
  }

  get body() {
    return this.#part('body');
  }

  get labels() {
    return this.#part('labels');
  }

  get children() {
    this.#note('children');
    return this.#children;
  }

  become(now: Declaration, children: readonly Node[], changed: Set<Source>): boolean {
    keep([this.place, this.kindPlace, this.name], [now.place, now.kindPlace, now.name]);
    const fields = [...replace(this.#parts, now.#parts), ...replace(this.#said, now.#said)];
    if (children !== this.#children) {
      this.#children = children;
      for (const child of children) this.#adopt(child);
      fields.push('children');
    }
    for (const field of fields) {
      const source = this.#sources?.get(field);
      if (source) changed.add(source);
    }
    if (fields.length > 0) changed.add(this.whole);
    return fields.length > 0;
  }

  #adopt(child: Node): void {
    of(child).parent = this as unknown as Node;
    for (const inner of within(child)) of(inner).whole = this.whole;
  }

  #part<P extends keyof Parts>(part: P): Parts[P] {
    this.#note(part);
    return this.#parts[part];
  }

  /** Notes that something of this has been read, unless the result rests on all of it anyway. */
  #note(field: string): void {
    if (!isNews(this.whole)) return;
    this.#sources ??= new Map();
    let source = this.#sources.get(field);
    if (!source) {
      source = new Source();
      this.#sources.set(field, source);
    }
    source.read();
  }
}

/** Every declaration is one of these; who reads one has no need to know. */
function of(node: Node): Declaration {
  return node as unknown as Declaration;
}

/** Puts the later fields in the place of the earlier ones; tells which say something else. */
function replace(earlier: object, later: object): readonly string[] {
  const [fields, now] = [earlier, later] as [Fields, Fields];
  return Object.keys({ ...fields, ...now }).filter((field) => {
    const value = keep(fields[field], now[field]);
    if (value === fields[field]) return false;
    fields[field] = value;
    return true;
  });
}
