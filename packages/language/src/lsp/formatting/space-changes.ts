import { isSpace } from './frozen.ts';

/** A stretch of space in a text and what comes in its place. */
export interface SpaceChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The changes between two texts that differ in nothing but space: as few and as short as possible, so that the cursor
 * stays where it is.
 */
export function spaceChanges(before: string, after: string): readonly SpaceChange[] {
  const changes: SpaceChange[] = [];
  let at = 0;
  let other = 0;
  while (at < before.length || other < after.length) {
    const end = spaceEnd(before, at);
    const otherEnd = spaceEnd(after, other);
    const [old, text] = [before.slice(at, end), after.slice(other, otherEnd)];
    if (old !== text) changes.push(shortest(at, old, text));
    if (before[end] !== after[otherEnd]) throw new Error('The texts differ in more than space.');
    at = end + 1;
    other = otherEnd + 1;
  }
  return changes;
}

function spaceEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isSpaceAt(text, end)) end++;
  return end;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Most signs are letters: they are told apart without a look at the table of Unicode.
  if (code > 0x20 && code < 0x7f) return false;
  return isSpace(text[at] ?? '');
}

/** Without what both have at their beginning and end. A line end of two signs is never parted. */
function shortest(at: number, old: string, text: string): SpaceChange {
  const least = Math.min(old.length, text.length);
  let same = 0;
  while (same < least && old[same] === text[same]) same++;
  if (same > 0 && old[same - 1] === '\r') same--;
  let tail = 0;
  while (tail < least - same && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  if (tail > 0 && old.at(-tail) === '\n') tail--;
  return { start: at + same, end: at + old.length - tail, text: text.slice(same, text.length - tail) };
}
