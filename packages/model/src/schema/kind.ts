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

/** A kind that stands at the top of a file under a name; `rest` changes what differs. */
export function kind<const L extends Readonly<Record<string, Label>>>(
  clause: ClauseReference,
  doc: string,
  labels: L,
): { clause: ClauseReference; doc: string; naming: 'name'; inside: readonly []; labels: L };
export function kind<
  const L extends Readonly<Record<string, Label>>,
  const R extends Partial<Pick<KindEntry, 'naming' | 'inside'>>,
>(
  clause: ClauseReference,
  doc: string,
  labels: L,
  rest: R,
): { clause: ClauseReference; doc: string; naming: 'name'; inside: readonly []; labels: L } & R;
export function kind(
  clause: ClauseReference,
  doc: string,
  labels: Readonly<Record<string, Label>>,
  rest: Partial<Pick<KindEntry, 'naming' | 'inside'>> = {},
): KindEntry {
  return { clause, doc, naming: 'name', inside: [], labels, ...rest };
}
