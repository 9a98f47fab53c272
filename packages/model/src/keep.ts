import type { Place } from './place.ts';

/**
 * `now`, with every part that says the same as it did in `before` replaced by the very object that it was there, moved to
 * where it stands now. Where something stands is all that ever changes in such an object.
 */
export function keep<T>(before: T, now: T): T {
  if (before === now || !isObject(before) || !isObject(now)) return now;
  if ('start' in before && 'start' in now) {
    move(before as object as Movable, now as object as Place);
    return before;
  }
  const same = now instanceof Map ? keepEntries(before, now) : keepFields(before, now);
  return same ? before : now;
}

type Fields = Record<string, unknown>;
type Movable = { -readonly [K in keyof Place]: Place[K] };

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function move(place: Movable, to: Place): void {
  place.start = to.start;
  place.end = to.end;
}

/** Keeps the fields of an object or list; tells whether it is the same as before. */
function keepFields(before: object, now: object): boolean {
  const [old, fields] = [before, now] as [Fields, Fields];
  const names = Object.keys(fields);
  let same = names.length === Object.keys(old).length;
  for (const name of names) {
    const part = keep(old[name], fields[name]);
    if (part !== old[name]) same = false;
    else if (part !== fields[name]) fields[name] = part;
  }
  return same;
}

/** The same for a map, in which the order counts as well. */
function keepEntries(before: object, now: Map<unknown, unknown>): boolean {
  if (!(before instanceof Map)) return false;
  const keys = before.keys();
  let same = now.size === before.size;
  for (const [key, value] of now) {
    const part = keep(before.get(key), value);
    now.set(key, part);
    if (part !== before.get(key) || key !== keys.next().value) same = false;
  }
  return same;
}
