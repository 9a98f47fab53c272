import { challenge } from './challenge.ts';
import { environment } from './environment.ts';
import { evaluation } from './evaluation.ts';
import { experience } from './experience.ts';
import type { FieldOf, Label } from './form.ts';
import type { KindEntry } from './kind.ts';
import { planning } from './planning.ts';
import { principle } from './principle.ts';
import { commonLabels } from './shared.ts';
import { understanding } from './understanding.ts';

/**
 * The language as a table: every kind, its labels, what they take. Grammar checks, completion, hover, highlighting and
 * the language reference are derived from it; a new label is one row here. In the order of the standard.
 */
export const kinds = {
  ...planning,
  ...understanding,
  ...challenge,
  ...experience,
  ...environment,
  ...evaluation,
  ...principle,
} as const satisfies Readonly<Record<string, KindEntry>>;

export type Kind = keyof typeof kinds;

type OwnLabels<K extends Kind> = (typeof kinds)[K]['labels'];
type CommonLabels = typeof commonLabels;

export type LabelName<K extends Kind = Kind> = K extends Kind
  ? (keyof OwnLabels<K> | keyof CommonLabels) & string
  : never;

/** What a declaration of kind `K` says, label by label. */
export type Says<K extends Kind> = {
  readonly [L in keyof OwnLabels<K>]: OwnLabels<K>[L] extends Label ? FieldOf<OwnLabels<K>[L]> : never;
} & { readonly [L in keyof CommonLabels]: FieldOf<CommonLabels[L]> };

export const kindNames = Object.keys(kinds) as readonly Kind[];

export function isKind(word: string): word is Kind {
  return kindSet.has(word);
}

const kindSet: ReadonlySet<string> = new Set(kindNames);

const labelTables = new Map<Kind, ReadonlyMap<string, Label>>(
  kindNames.map((kind) => [kind, new Map(Object.entries<Label>({ ...kinds[kind].labels, ...commonLabels }))]),
);
const noLabels: ReadonlyMap<string, Label> = new Map();

/** The labels of a kind, its own first, then those that every kind takes. */
export function labelsOf(kind: Kind): ReadonlyMap<string, Label> {
  return labelTables.get(kind) ?? noLabels;
}

export function labelOf(kind: Kind, label: string): Label | undefined {
  return labelsOf(kind).get(label);
}

/** The kinds that have a label of this name. */
export function kindsWithLabel(label: string): readonly Kind[] {
  return byLabel.get(label) ?? [];
}

/** Whether some kind has a label of this name. */
export function isLabel(word: string): boolean {
  return byLabel.has(word);
}

const byLabel: ReadonlyMap<string, readonly Kind[]> = new Map(
  [...new Set(kindNames.flatMap((kind) => [...labelsOf(kind).keys()]))].map((label) => [
    label,
    kindNames.filter((kind) => labelsOf(kind).has(label)),
  ]),
);

/** The kinds in whose braces `kind` may stand; empty when it stands at the top of a file. */
export function parentsOf(kind: Kind): readonly Kind[] {
  return kinds[kind].inside;
}

/** Whether `kind` may stand in the braces of `parent`, or at the top of a file when that is undefined. */
export function mayStandIn(kind: Kind, parent: Kind | undefined): boolean {
  const inside = parentsOf(kind);
  return parent === undefined ? inside.length === 0 : inside.includes(parent);
}

/** The kinds that may stand in the braces of `parent`, or at the top of a file when that is undefined. */
export function kindsIn(parent: Kind | undefined): readonly Kind[] {
  return kindNames.filter((kind) => mayStandIn(kind, parent));
}
