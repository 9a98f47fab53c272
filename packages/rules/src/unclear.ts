import { type Design, type Kind, type Node, type Ref, refsOf } from '@dfes/model';

/**
 * Whether it can't be told whom a label of `node` names: it stands there, but its value can't be read or one of its
 * names leads nowhere. The error that says so is enough; nothing should be concluded from it.
 */
export function isUnclear(design: Design, node: Node, label: string): boolean {
  if (!node.labels.has(label)) return false;
  const refs = refsOf(node).filter((use) => use.label === label);
  // Names stand for declarations, whose kinds are those of the language.
  return refs.length === 0 || refs.some(({ ref }) => design.targets(ref as Ref<Kind>).length === 0);
}
