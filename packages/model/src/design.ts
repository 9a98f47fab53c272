import type { Fragment } from './fragment.ts';
import type { Node } from './node.ts';
import type { Place } from './place.ts';
import type { Kind } from './schema/index.ts';
import type { Ref } from './values.ts';

/** What a name in the text stands for. */
export type Resolution =
  | { readonly found: 'one'; readonly node: Node }
  /** Several declarations have the name; the author must qualify it. */
  | { readonly found: 'several'; readonly nodes: readonly Node[] }
  /** The name exists, but stands for something that can't be meant here. */
  | { readonly found: 'wrong-kind'; readonly node: Node; readonly nearest?: Node }
  /** Nothing has the name; `place` is that of the part that leads nowhere. */
  | { readonly found: 'nothing'; readonly written: string; readonly place: Place; readonly nearest?: Node }
  /** The name belongs to a declaration that can't be read: its own error is enough. */
  | { readonly found: 'unread' };

/** One use of a declaration's name: where, behind which label, by whom. */
export interface Referrer {
  readonly from: Node;
  readonly label: string;
  readonly ref: Ref;
}

/** A use of a name, with what it stands for. */
export interface Link extends Referrer {
  readonly resolution: Resolution;
}

/**
 * The design of one project, as everything that checks, draws or reports it sees it. Answers stay the same objects
 * until something they rest on changes.
 */
export interface Design {
  /** The documents of the project in path order. */
  readonly fragments: readonly Fragment[];
  fragment(uri: string): Fragment | undefined;
  /** Every declaration of a kind, files in path order. */
  all<K extends Kind>(kind: K): readonly Node<K>[];
  /** Every declaration at the top of a file that bears this name. */
  named(name: string): readonly Node[];
  resolve(ref: Ref): Resolution;
  /**
   * The declarations that names stand for. A misspelt name stands for the one it was probably meant to be and an
   * ambiguous one for all of its candidates, so that one slip has one error and no consequences; other names that
   * can't be resolved stand for nothing.
   */
  targets<K extends Kind>(refs: Ref<K> | readonly Ref<K>[] | undefined): readonly Node<K>[];
  /** The names in a document that don't stand for exactly one declaration, in the order of the text. */
  unresolved(fragment: Fragment): readonly Link[];
  /** Where a declaration's name is used, in path order. */
  referrers(node: Node): readonly Referrer[];
  /**
   * A result kept until what it is about changes, or something else that its computation asked of this design; `what`
   * names the computation.
   */
  remember<T>(about: Subject, what: string, compute: () => T): T;
}

/** What a remembered result is about: what its computation looks at without asking the design for it. */
export type Subject = Node | Fragment | 'the whole';

/** The declarations of some kinds that refer to `node` by one of `labels`. */
export function referrersBy<K extends Kind>(design: Design, node: Node, kind: K, label: string): readonly Node<K>[] {
  const found = new Set<Node<K>>();
  for (const referrer of design.referrers(node)) {
    if (referrer.label === label && referrer.from.kind === kind) found.add(referrer.from as Node<K>);
  }
  return [...found];
}

/** The design declaration of the project; the first where there are several by mistake. */
export function designNode(design: Design): Node<'design'> | undefined {
  return design.all('design')[0];
}
