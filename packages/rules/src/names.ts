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
  return namesAmong(design, kinds, from)(to);
}

/** The same for many declarations, of which each costs little. */
export function namesAmong(
  design: Design,
  kinds: readonly Kind[],
  from: Node | undefined,
): (to: Node) => string | undefined {
  const meant = meaningOf(design, kinds, from);
  return (to) => {
    const name = to.name?.text;
    if (name === undefined) return undefined;
    return meant(name) === to ? name : to.parent && qualifiedName(to);
  };
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

/** The words of a name, as a title until there is a better one: `FrontDesk` as `Front desk`. */
export function titleOfName(name: string): string {
  const words = name
    .replaceAll(/[-_]+/gu, ' ')
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
    .trim();
  const lower = words.replaceAll(/(?<= )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** The kinds that a name behind this label may stand for. */
function kindsBehind(kind: Kind, label: string): readonly Kind[] {
  const value = labelOf(kind, label)?.value;
  return value && 'kinds' in value ? (value.kinds as readonly Kind[]) : [];
}

/** What bare names written inside `from` would stand for, as references are resolved. */
function meaningOf(design: Design, kinds: readonly Kind[], from: Node | undefined): (name: string) => Node | undefined {
  const fits = (node: Node) => kinds.includes(node.kind);
  const inside = (node: Node) => node.parent !== undefined && fits(node);
  const own = onlyOnes(from ? [...within(topOf(from))].filter(inside) : []);
  let elsewhere: ReadonlyMap<string, Node | undefined> | undefined;
  return (name) => {
    const near = own.get(name) ?? design.named(name).find(fits);
    if (near) return near;
    elsewhere ??= onlyOnes(kinds.flatMap((kind): readonly Node[] => design.all(kind)).filter(inside));
    return elsewhere.get(name);
  };
}

/** The first declaration of each name, or none where several declarations at the top have one. */
function onlyOnes(nodes: readonly Node[]): ReadonlyMap<string, Node | undefined> {
  const found = new Map<string, Node | undefined>();
  for (const node of nodes) {
    const name = node.name?.text;
    if (name === undefined) continue;
    const first = found.get(name);
    if (!found.has(name)) found.set(name, node);
    else if (first && topOf(first) !== topOf(node)) found.set(name, undefined);
  }
  return found;
}
