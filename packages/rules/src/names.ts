import { type Design, type Kind, labelOf, type Node, qualifiedName, topOf, within } from '@dfes/model';

/**
 * The shortest name by which `to` can be named behind a label of a declaration of this kind, `from` if that exists
 * already; undefined where no name would mean it there.
 */
export function shortestName(design: Design, to: Node, kind: Kind, label: string, from?: Node): string | undefined {
  return shortestNameAmong(design, to, kindsBehind(kind, label), from);
}

/** The shortest name by which `to` can be named where any of these kinds may be meant. */
export function shortestNameAmong(
  design: Design,
  to: Node,
  kinds: readonly Kind[],
  from: Node | undefined,
): string | undefined {
  const name = to.name?.text;
  if (name === undefined) return undefined;
  if (meantBy(design, name, kinds, from) === to) return name;
  return to.parent && qualifiedName(to);
}

/** A name like `wanted` that no declaration at the top of a file bears yet. */
export function freeName(design: Design, wanted: string): string {
  return numbered(wanted, (name) => design.named(name).length > 0);
}

/** A name like `wanted` that nothing inside the top-level declaration around `node` bears yet. */
export function freeNameIn(node: Node, wanted: string): string {
  const taken = new Set([...within(topOf(node))].map((inner) => inner.name?.text));
  return numbered(wanted, (name) => taken.has(name));
}

function numbered(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let count = 2; isTaken(name); count++) name = `${wanted}${count}`;
  return name;
}

/** The kinds that a name behind this label may stand for. */
function kindsBehind(kind: Kind, label: string): readonly Kind[] {
  const value = labelOf(kind, label)?.value;
  return value && 'kinds' in value ? (value.kinds as readonly Kind[]) : [];
}

/** What a bare name written inside `from` would stand for, as references are resolved. */
function meantBy(design: Design, name: string, kinds: readonly Kind[], from: Node | undefined): Node | undefined {
  const fits = (node: Node) => node.name?.text === name && kinds.includes(node.kind);
  const own = from && [...within(topOf(from))].find((node) => node.parent && fits(node));
  if (own) return own;
  const atTop = design.named(name).find(fits);
  if (atTop) return atTop;
  const nested = kinds.flatMap((kind): readonly Node[] => design.all(kind)).filter((node) => node.parent && fits(node));
  return new Set(nested.map(topOf)).size === 1 ? nested[0] : undefined;
}
