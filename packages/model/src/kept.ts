import type { Fragment } from './fragment.ts';
import { type Node, within } from './node.ts';
import type { Place } from './place.ts';

/**
 * The new fragment of a file, in which every declaration at the top that is written as before is the very object that it
 * was before, moved to where it stands now. Most keystrokes change one declaration and shift all below: whoever refers
 * to those, or has drawn conclusions from them, need not notice.
 */
export function keepUnchanged(before: Fragment, after: Fragment): Fragment {
  const earlier = new Map(before.tops.map((top, index) => [top.id, { top, index }]));
  let last = -1;
  const tops = after.tops.map((top) => {
    const old = earlier.get(top.id);
    // What is kept stands in the same order as before: other results may rest on that.
    if (!old || old.index < last || !isWrittenTheSame(old.top, before, top, after)) return top;
    last = old.index;
    move(old.top, top.place.start - old.top.place.start);
    return old.top;
  });
  return { ...after, tops, nodes: tops.flatMap((top): Node[] => [...within(top)]) };
}

/** Whether a declaration has the same words as before, and they are read the same. */
function isWrittenTheSame(old: Node, before: Fragment, now: Node, after: Fragment): boolean {
  return (
    sourceOf(old, before) === sourceOf(now, after) &&
    old.documentation === now.documentation &&
    // Where something had to be mended, what stands around it may have had a say.
    isReadAsWritten(old, before) &&
    isReadAsWritten(now, after) &&
    haveSameIds(old, now) &&
    isAllIn(old, old.place) &&
    isAllIn(now, now.place)
  );
}

function sourceOf({ place }: Node, { text }: Fragment): string {
  return text.slice(place.start, place.end);
}

function isReadAsWritten({ place }: Node, { misreadings }: Fragment): boolean {
  // A text that is full of errors may have more than are told.
  if (misreadings.length > 100) return false;
  return misreadings.every((misread) => misread.place.end < place.start || misread.place.start > place.end);
}

function haveSameIds(old: Node, now: Node): boolean {
  if (old.id !== now.id || old.children.length !== now.children.length) return false;
  return old.children.every((child, index) => {
    const other = now.children[index];
    return other !== undefined && haveSameIds(child, other);
  });
}

/** Whether everything that belongs to a declaration stands in one place: one that is misplaced belongs to another. */
function isAllIn({ children }: Node, around: Place): boolean {
  return children.every((child) => {
    const { start, end } = child.place;
    return around.start <= start && end <= around.end && isAllIn(child, around);
  });
}

type Movable = { -readonly [K in keyof Place]: Place[K] };

/** Where a declaration and everything in it stands is the one thing of it that ever changes. */
function move(node: Node, by: number): void {
  if (by === 0) return;
  let places = placesIn.get(node);
  if (!places) {
    const found = new Set<Movable>();
    collectPlaces(node, found);
    places = [...found];
    placesIn.set(node, places);
  }
  for (const place of places) {
    place.start += by;
    place.end += by;
  }
}

const placesIn = new WeakMap<Node, readonly Movable[]>();

/** Finds the places in a declaration, or part of one; what is inside of braces counts as a place as well. */
function collectPlaces(part: unknown, into: Set<Movable>): void {
  if (typeof part !== 'object' || part === null) return;
  if ('start' in part) into.add(part as Movable);
  else if (part instanceof Map) for (const value of part.values()) collectPlaces(value, into);
  else for (const [key, value] of Object.entries(part)) if (key !== 'parent') collectPlaces(value, into);
}
