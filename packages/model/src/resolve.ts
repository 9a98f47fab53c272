import type { Resolution } from './design.ts';
import { nearest } from './nearest.ts';
import { type Node, topOf } from './node.ts';
import type { Place } from './place.ts';
import type { Ref } from './values.ts';

/** The names of a project, as far as resolving a reference needs them. */
export interface Names {
  /** Declarations at the top of a file, in path order. */
  tops(name: string): readonly Node[];
  /** Declarations inside others, in path order. */
  nested(name: string): readonly Node[];
  /** Declarations inside one at the top, in the order of the text. */
  inside(top: Node, name: string): readonly Node[];
  isUnread(name: string): boolean;
  /** Whether a declaration of one of these kinds has lost its name. */
  hasNameless(kinds: readonly string[]): boolean;
  /** Every named declaration of these kinds. */
  ofKinds(kinds: readonly string[]): Iterable<Node>;
}

/**
 * What `ref`, written inside `from`, stands for: first a name within its own top-level declaration, then a top-level
 * name, then a nested name that only one declaration has; only kinds that are allowed there count. A dotted name begins
 * at a top-level name and may skip levels.
 */
export function resolve(ref: Ref, from: Node, names: Names): Resolution {
  if (ref.quoted) return resolveQuoted(ref, from, names);
  const parts = ref.name.split('.');
  return parts.length === 1 ? resolveBare(ref, from, names) : resolveDotted(ref, parts, names);
}

/** By name or else by title; its own error says that neither stands in quotes, so that nothing else is said. */
function resolveQuoted({ quoted, ...ref }: Ref, from: Node, names: Names): Resolution {
  const byName = resolve(ref, from, names);
  if (byName.found === 'one') return byName;
  const titled = [...names.ofKinds(ref.kinds)].find((node) => node.title?.text === ref.name);
  return titled ? { found: 'one', node: titled } : { found: 'unread' };
}

function resolveBare(ref: Ref, from: Node, names: Names): Resolution {
  const fits = (node: Node) => ref.kinds.includes(node.kind);
  const own = names.inside(topOf(from), ref.name).find(fits);
  if (own) return { found: 'one', node: own };
  const atTop = names.tops(ref.name).find(fits);
  if (atTop) return { found: 'one', node: atTop };
  const nested = firstOfEachTop(names.nested(ref.name).filter(fits));
  if (nested.length > 1) return { found: 'several', nodes: nested };
  if (nested[0]) return { found: 'one', node: nested[0] };
  if (names.isUnread(ref.name)) return { found: 'unread' };
  const other = names.tops(ref.name)[0] ?? names.nested(ref.name)[0];
  if (other) return wrongKind(other, ref, names);
  const found = nothing(ref.name, ref.place, names.ofKinds(ref.kinds));
  // The name is probably that of the declaration without one, whose own error is enough.
  return !('nearest' in found) && names.hasNameless(ref.kinds) ? { found: 'unread' } : found;
}

function resolveDotted(ref: Ref, parts: readonly string[], names: Names): Resolution {
  const [first = '', ...rest] = parts;
  const tops = names.tops(first);
  if (tops.length === 0) {
    if (names.isUnread(first)) return { found: 'unread' };
    const at = part(ref.place, 0, first);
    const meant = nearest(first, topNames(names, ref.kinds));
    const node = meant && follow(names.tops(meant), rest).find((found) => ref.kinds.includes(found.node.kind))?.node;
    return { found: 'nothing', written: first, place: at, ...(node ? { nearest: node } : {}) };
  }
  const ends = follow(tops, rest);
  const fitting = ends.find((end) => end.depth === rest.length && ref.kinds.includes(end.node.kind));
  if (fitting) return { found: 'one', node: fitting.node };
  const whole = ends.find((end) => end.depth === rest.length);
  if (whole) return wrongKind(whole.node, ref, names);
  const deepest = ends.reduce((a, b) => (b.depth > a.depth ? b : a), { node: tops[0] as Node, depth: 0 });
  const missing = rest[deepest.depth] ?? '';
  const offset = [first, ...rest.slice(0, deepest.depth)].join('.').length + 1;
  const inside = [...descendants(deepest.node)].filter(
    (node) => deepest.depth + 1 < rest.length || ref.kinds.includes(node.kind),
  );
  return nothing(missing, part(ref.place, offset, missing), inside);
}

/** Every way of following `rest` downwards from `starts`, as deep as it leads. */
function follow(starts: readonly Node[], rest: readonly string[]): { node: Node; depth: number }[] {
  let ends = starts.map((node) => ({ node, depth: 0 }));
  rest.forEach((name, depth) => {
    const next = ends
      .filter((end) => end.depth === depth)
      .flatMap((end) => [...descendants(end.node)].filter((node) => node.name?.text === name))
      .map((node) => ({ node, depth: depth + 1 }));
    ends = [...ends, ...next];
  });
  return ends;
}

function* descendants(node: Node): Generator<Node> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}

function firstOfEachTop(nodes: readonly Node[]): readonly Node[] {
  const tops = new Map<Node, Node>();
  for (const node of nodes) if (!tops.has(topOf(node))) tops.set(topOf(node), node);
  return [...tops.values()];
}

function wrongKind(node: Node, ref: Ref, names: Names): Resolution {
  const close = nearestNode(ref.name.split('.').at(-1) ?? ref.name, names.ofKinds(ref.kinds));
  return { found: 'wrong-kind', node, ...(close ? { nearest: close } : {}) };
}

function nothing(written: string, place: Place, candidates: Iterable<Node>): Resolution {
  const close = nearestNode(written, candidates);
  return { found: 'nothing', written, place, ...(close ? { nearest: close } : {}) };
}

function nearestNode(written: string, candidates: Iterable<Node>): Node | undefined {
  const named = [...candidates].filter((node) => node.name !== undefined);
  const name = nearest(
    written,
    named.map((node) => node.name?.text ?? ''),
  );
  return name === undefined ? undefined : named.find((node) => node.name?.text === name);
}

function* topNames(names: Names, kinds: readonly string[]): Generator<string> {
  for (const node of names.ofKinds(kinds)) {
    const name = topOf(node).name?.text;
    if (name !== undefined) yield name;
  }
}

function part(place: Place, offset: number, text: string): Place {
  return { uri: place.uri, start: place.start + offset, end: place.start + offset + text.length };
}
