import type { Design } from './design.ts';
import { type Node, topOf } from './node.ts';
import type { Kind } from './schema/index.ts';

/**
 * The declarations of some kinds that a name stands for, where it is used outside of any file: those at the top of a
 * file before those inside others. A dotted name begins at a top-level name and may skip levels.
 */
export function declarationsNamed<K extends Kind>(
  design: Design,
  name: string,
  kinds: readonly K[],
): readonly Node<K>[] {
  const [first = '', ...rest] = name.normalize('NFC').split('.');
  const all = kinds.flatMap((kind): readonly Node<K>[] => design.all(kind));
  if (rest.length > 0) return all.filter((node) => isReached(node, first, rest));
  const bearing = all.filter((node) => node.name?.text === first);
  const atTop = bearing.filter((node) => !node.parent);
  return atTop.length > 0 ? atTop : bearing;
}

/** Whether a dotted name leads to a declaration. */
function isReached(node: Node, first: string, rest: readonly string[]): boolean {
  if (topOf(node).name?.text !== first || node.name?.text !== rest.at(-1)) return false;
  let left = rest.length - 1;
  for (let outer = node.parent; outer?.parent; outer = outer.parent) {
    if (left > 0 && outer.name?.text === rest[left - 1]) left--;
  }
  return left === 0 && node.parent !== undefined;
}
