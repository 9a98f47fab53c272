import type { ClauseReference } from '@dfes/standard';
import type { Label } from './form.ts';

/**
 * How a declaration of a kind is named: by a name of its author, by one of the four principles, or not necessarily at
 * all (then it has a title).
 */
export type Naming = 'name' | 'principle' | 'title';

/** One kind of declaration. */
export interface KindEntry {
  /** The part of the standard that it answers. */
  readonly clause: ClauseReference;
  /** What it is, in one or two sentences of our own. */
  readonly doc: string;
  readonly naming: Naming;
  /** The kinds in whose braces it stands; none: it stands at the top of a file. */
  readonly inside: readonly string[];
  readonly labels: Readonly<Record<string, Label>>;
}

type Variation = Partial<Pick<KindEntry, 'naming' | 'inside'>>;
type Usual = { readonly naming: 'name'; readonly inside: readonly [] };
type Labels = Readonly<Record<string, Label>>;

/** A kind that stands at the top of a file under a name; `rest` says what is otherwise. */
export function kind<const L extends Labels, const R extends Variation = Usual>(
  clause: ClauseReference,
  doc: string,
  labels: L,
  rest?: R,
): { readonly clause: ClauseReference; readonly doc: string; readonly labels: L } & R & Omit<Usual, keyof R> {
  const usual: Usual = { naming: 'name', inside: [] };
  return { clause, doc, labels, ...usual, ...rest } as ReturnType<typeof kind<L, R>>;
}
