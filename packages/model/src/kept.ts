import type { Fragment } from './fragment.ts';
import { type Node, within } from './node.ts';

/**
 * The new fragment of a file, in which every declaration at the top that says the same as before is the very object that
 * it was before, moved to where it stands now. Most keystrokes change one declaration and shift all below: whoever
 * refers to those, or has drawn conclusions from them, need not notice.
 */
export function keepUnchanged(before: Fragment, after: Fragment): Fragment {
  const earlier = new Map(before.tops.map((top, index) => [top.id, { top, index }]));
  let last = -1;
  const tops = after.tops.map((top) => {
    const old = earlier.get(top.id);
    // What is kept stands in the same order as before: other results may rest on that.
    if (!old || old.index < last || !saysTheSame(old.top, top)) return top;
    last = old.index;
    move(old.top, top);
    return old.top;
  });
  return { ...after, tops, nodes: tops.flatMap((top): Node[] => [...within(top)]) };
}

/** Part of a declaration, whatever its form. */
type Part = Readonly<Record<string, unknown>>;

/** Whether two declarations, or parts of them, differ in nothing but their places in the text. */
function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isPart(a) || !isPart(b)) return false;
  if (isPlace(a)) return isPlace(b);
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && mapsSayTheSame(a, b);
  let left = Object.keys(b).length;
  for (const key in a) {
    if (!(key in b) || (key !== 'parent' && !saysTheSame(a[key], b[key]))) return false;
    left--;
  }
  return left === 0;
}

function mapsSayTheSame(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  const others = b.keys();
  // Labels are looked at in the order of the text, which therefore counts.
  for (const [key, value] of a) if (key !== others.next().value || !saysTheSame(value, b.get(key))) return false;
  return true;
}

/** Gives a declaration, and everything in it, the places of another that says the same. */
function move(old: unknown, to: unknown): void {
  if (!isPart(old) || !isPart(to)) return;
  if (isPlace(old) && isPlace(to)) {
    // Where it stands in the text is the one thing of a declaration that ever changes.
    old.start = to.start;
    old.end = to.end;
  } else if (old instanceof Map && to instanceof Map) for (const [key, value] of old) move(value, to.get(key));
  else for (const key in old) if (key !== 'parent') move(old[key], to[key]);
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

/** A `Place`, or the `Body` of a declaration. */
function isPlace(part: Part): part is Part & { start: number; end: number } {
  return 'start' in part;
}
