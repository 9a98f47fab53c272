import { type Design, referrersBy } from './design.ts';
import { refsOf } from './links.ts';
import { isOf, type Node, titleOf } from './node.ts';
import { byPlace, type Place } from './place.ts';
import type { Kind } from './schema/index.ts';
import { type Gap, gapsBack, gapsOnward } from './trace-gaps.ts';
import type { Ref } from './values.ts';

/** The stations of the chain from a customer to what is measured; every tie leads from an earlier to a later one. */
export const stations = [
  'segment',
  'persona',
  'need',
  'expectation',
  'desire',
  'insight',
  'challenge',
  'value-proposition',
  'journey',
  'touchpoint',
  'data-point',
  'adaptation',
  'metric',
] as const satisfies readonly Kind[];

export type Station = (typeof stations)[number];

/** One tie of the chain. */
export interface Tie {
  /** The end nearer to the customer. */
  readonly from: Node<Station>;
  /** The end that hangs on it. */
  readonly to: Node<Station>;
  /** What `to` is to `from`, and the other way round: `realises`, `realised by`. */
  readonly says: { readonly onward: string; readonly back: string };
  /** What the label names, where that is not one of the ends: a metric measures a touchpoint, and so an adaptation there. */
  readonly through?: Node<Station>;
  /** The name in the text that makes the tie; absent where `to` stands inside `from`. */
  readonly written?: Place;
}

/** All that hangs on a declaration, or on which it hangs. */
export interface Strand {
  readonly branches: readonly Branch[];
  /** What is missing for the chain to go on from here. */
  readonly gaps: readonly Gap[];
}

/** A declaration along the chain, with what comes behind it. */
export interface Branch extends Strand {
  readonly node: Node<Station>;
  /** Every tie to a declaration that the trace has passed, not only to the one above. */
  readonly ties: readonly Tie[];
  /** Whether what comes behind the declaration stands at an earlier branch. */
  readonly repeated: boolean;
}

/** The chain through one declaration: back to the customers, and onward to what is measured. */
export interface Trace {
  readonly node: Node<Station>;
  readonly back: Strand;
  readonly onward: Strand;
}

export function isStation(node: Node): node is Node<Station> {
  return isOf(node, ...stations);
}

/**
 * The chain need → insight → challenge → proposition → touchpoint → data point → adaptation → metric through a
 * declaration, both ways. Where one declaration is tied to another directly and by way of a third, it stands behind the
 * third.
 */
export function traceOf(design: Design, node: Node<Station>): Trace {
  return {
    node,
    back: strandOf(design, node, { next: tiesBack, last: tiesOnward, far: 'from', near: 'to', gaps: gapsBack }),
    onward: strandOf(design, node, { next: tiesOnward, last: tiesBack, far: 'to', near: 'from', gaps: gapsOnward }),
  };
}

/** The ties by which something hangs on a declaration. */
export function tiesOnward(design: Design, from: Node<Station>): readonly Tie[] {
  const inside = from.children.filter(isStation).map((to): Tie => ({ from, to, says: holding }));
  const named = design.referrers(from).flatMap(({ from: to, label, ref }) => tieOf(from, to, label, ref));
  const fed = refsOf(from).flatMap(({ label, ref }) =>
    label === 'feeds' ? design.targets(ref as Ref<Station>).flatMap((to) => feed(from, to, ref)) : [],
  );
  const measured = isOf(from, 'adaptation') ? measures(design, from) : [];
  return inOrder([...inside, ...named, ...fed, ...measured], 'to');
}

/** The ties by which a declaration hangs on something. */
export function tiesBack(design: Design, to: Node<Station>): readonly Tie[] {
  const { parent } = to;
  const around = parent && isStation(parent) ? [{ from: parent, to, says: holding }] : [];
  const named = refsOf(to).flatMap(({ label, ref }) =>
    design.targets(ref as Ref<Station>).flatMap((from) => tieOf(from, to, label, ref)),
  );
  const fed = design
    .referrers(to)
    .flatMap(({ from, label, ref }) => (label === 'feeds' && isStation(from) ? feed(from, to, ref) : []));
  const measured = isOf(to, 'metric') ? measuredBy(design, to) : [];
  return inOrder([...around, ...named, ...fed, ...measured], 'from');
}

/** How a declaration is tied to what the trace has passed, in words: `answers FirstMinutes`, `measures Gate and TeaRoom`. */
export function tieWords(ties: readonly Tie[], way: 'back' | 'onward'): readonly string[] {
  const byWords = Map.groupBy(ties, ({ says }) => says[way]);
  return [...byWords].map(([words, alike]) => {
    const others = alike.map(({ from, to, through }) => (way === 'back' ? to : (through ?? from)));
    const names = [...new Set(others.map((node) => node.name?.text ?? titleOf(node)))];
    return `${words} ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ` : ''}${names.at(-1)}`;
  });
}

const holding: Tie['says'] = { onward: 'of', back: 'has' };
const feeding: Tie['says'] = { onward: 'fed by', back: 'feeds' };
const measuring: Tie['says'] = { onward: 'measures', back: 'measured by' };

/** The labels that tie a declaration to what it hangs on. */
const labels: Readonly<Record<string, Tie['says']>> = {
  supports: { onward: 'supports', back: 'supported by' },
  from: { onward: 'from', back: 'leads to' },
  addresses: { onward: 'addresses', back: 'addressed by' },
  answers: { onward: 'answers', back: 'answered by' },
  serves: { onward: 'serves', back: 'served by' },
  delivers: { onward: 'delivers', back: 'delivered by' },
  realises: { onward: 'realises', back: 'realised by' },
  at: { onward: 'at', back: 'holds' },
  when: { onward: 'set off by', back: 'sets off' },
  measures: measuring,
};

function tieOf(from: Node, to: Node, label: string, { place }: Ref): readonly Tie[] {
  const says = labels[label];
  if (!says || !isStation(from) || !isStation(to) || rank(from) >= rank(to)) return [];
  return [{ from, to, says, written: place }];
}

/** Data that feeds an insight begins another round of the chain, and ends this one. */
function feed(from: Node<Station>, to: Node<Station>, { place }: Ref): readonly Tie[] {
  return rank(from) < rank(to) ? [{ from, to, says: feeding, written: place }] : [];
}

/** Metrics measure touchpoints, and so what happens there. */
function measures(design: Design, from: Node<'adaptation'>): readonly Tie[] {
  return design
    .targets(from.says.at)
    .flatMap((through) =>
      referrersBy(design, through, 'metric', 'measures').map((to) => ({ from, to, says: measuring, through })),
    );
}

function measuredBy(design: Design, to: Node<'metric'>): readonly Tie[] {
  return design
    .targets(to.says.measures)
    .flatMap((through) =>
      isOf(through, 'touchpoint')
        ? referrersBy(design, through, 'adaptation', 'at').map((from) => ({ from, to, says: measuring, through }))
        : [],
    );
}

function rank({ kind }: Node<Station>): number {
  return stations.indexOf(kind);
}

function inOrder(ties: readonly Tie[], end: 'from' | 'to'): readonly Tie[] {
  return ties.toSorted((a, b) => rank(a[end]) - rank(b[end]) || byPlace(a[end].place, b[end].place));
}

/** One of the two ways along the chain. */
interface Way {
  readonly next: typeof tiesOnward;
  readonly last: typeof tiesOnward;
  readonly far: 'from' | 'to';
  readonly near: 'from' | 'to';
  readonly gaps: typeof gapsOnward;
}

const nothing: Strand = { branches: [], gaps: [] };

function strandOf(design: Design, start: Node<Station>, way: Way): Strand {
  const ahead = reachable(design, start, way);
  const passed = new Set([start, ...(ahead.get(start) ?? [])]);
  const shown = new Map<Node, Strand>();
  const strand = (node: Node<Station>): Strand => ({
    branches: nearest(node).map(branch),
    gaps: way.gaps(design, node, (other) => passed.has(other as Node<Station>)),
  });
  const branch = (node: Node<Station>): Branch => {
    const ties = way.last(design, node).filter((tie) => passed.has(tie[way.near]));
    const before = shown.get(node);
    if (before) return { node, ties, repeated: before.branches.length + before.gaps.length > 0, ...nothing };
    const behind = strand(node);
    shown.set(node, behind);
    return { node, ties, repeated: false, ...behind };
  };
  /** What comes next, without what comes again later on the way. */
  const nearest = (node: Node<Station>): readonly Node<Station>[] => {
    const next = [...new Set(way.next(design, node).map((tie) => tie[way.far]))];
    return next.filter((one) => !next.some((other) => ahead.get(other)?.has(one)));
  };
  return strand(start);
}

/** Everything that lies ahead of each declaration on the way from `start`. */
function reachable(
  design: Design,
  start: Node<Station>,
  way: Way,
): ReadonlyMap<Node<Station>, ReadonlySet<Node<Station>>> {
  const ahead = new Map<Node<Station>, ReadonlySet<Node<Station>>>();
  const visit = (node: Node<Station>): ReadonlySet<Node<Station>> => {
    const known = ahead.get(node);
    if (known) return known;
    const found = new Set<Node<Station>>();
    // Ranks rise along every tie, so that no way leads in a circle.
    for (const tie of way.next(design, node)) {
      found.add(tie[way.far]);
      for (const further of visit(tie[way.far])) found.add(further);
    }
    ahead.set(node, found);
    return found;
  };
  visit(start);
  return ahead;
}
