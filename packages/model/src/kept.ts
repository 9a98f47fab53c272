import { become } from './declaration.ts';
import type { Fragment } from './fragment.ts';
import type { Source } from './memory.ts';
import { type Node, within } from './node.ts';
import type { Place } from './place.ts';

/** What an edit changes in declarations that stay the same ones. */
export interface Alterations {
  /** The declarations that say something else than before. */
  readonly altered: Node[];
  /** What has changed for those who have read them. */
  readonly changed: Set<Source>;
}

/**
 * The new fragment of a file, in which every declaration that was there before is the very object that it was, says
 * what it says now, and stands where it stands now. So an edit concerns only those who have read the words that it
 * changed, not all who refer to the declaration or to another one further down in the file.
 */
export function keepDeclarations(before: Fragment, after: Fragment, alterations: Alterations): Fragment {
  const tops = keepEach(
    before.tops.filter((top) => isAllIn(top)),
    after.tops,
    alterations,
  );
  return { ...after, tops, nodes: tops.flatMap((top): Node[] => [...within(top)]) };
}

function keepEach(before: readonly Node[], after: readonly Node[], alterations: Alterations): readonly Node[] {
  const earlier = new Map(before.map((node, index) => [node.id, { node, index }]));
  let last = -1;
  const kept = after.map((now) => {
    const old = earlier.get(now.id);
    // What is kept stands in the same order as before: other results may rest on that.
    if (!old || old.index < last || !isTheSame(old.node, now)) return now;
    last = old.index;
    const children = keepEach(old.node.children, now.children, alterations);
    if (become(old.node, now, children, alterations.changed)) alterations.altered.push(old.node);
    return old.node;
  });
  return kept.length === before.length && kept.every((node, index) => node === before[index]) ? before : kept;
}

function isTheSame(old: Node, now: Node): boolean {
  // A declaration without a name has its kind in its id.
  return old.kind === now.kind && old.name?.text === now.name?.text && (now.parent !== undefined || isAllIn(now));
}

/** Whether everything that belongs to a declaration stands in it: of one that is misplaced the order may change. */
function isAllIn(node: Node, around: Place = node.place): boolean {
  return node.children.every((child) => {
    const { start, end } = child.place;
    return around.start <= start && end <= around.end && isAllIn(child, around);
  });
}
