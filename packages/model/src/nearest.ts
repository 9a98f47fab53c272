/**
 * The candidate that an author most likely meant by `written`, or undefined where none is close: one slip for every
 * three letters, a swap of neighbours and a difference in case, hyphen or space costing less than a slip.
 */
export function nearest<T extends string>(written: string, candidates: Iterable<T>): T | undefined {
  const word = fold(written);
  const { length } = word.text;
  const limit = Math.max(1, Math.floor(length / 3));
  let best: T | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (slipsAtLeast(word, other) > Math.min(bestDistance, limit)) continue;
    const distance = word.text === other.text ? 0 : slips(word.text, other.text, bestDistance);
    if (
      distance < bestDistance ||
      (distance === bestDistance && best !== undefined && candidate < best && distance <= limit)
    ) {
      best = candidate;
      bestDistance = distance;
    }
  }
  // Of a word of one or two letters everything is near: then only a difference in case counts.
  return bestDistance > 0 && length < 3 ? undefined : best;
}

/** A word as it is compared: without case, hyphens and marks on letters. */
interface Folded {
  readonly text: string;
  /** A bit for each letter that is in it; some letters share one. */
  readonly letters: number;
}

function fold(word: string): Folded {
  const known = folded.get(word);
  if (known) return known;
  const text = word
    .normalize('NFD')
    .replace(/[\p{M}\-_\s]/gu, '')
    .toLowerCase();
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  const result = { text, letters };
  if (folded.size >= mostFolded) folded.clear();
  folded.set(word, result);
  return result;
}

/** The same candidates are looked through again and again: words once folded are kept, up to a number. */
const folded = new Map<string, Folded>();
const mostFolded = 50_000;

/** What can be told of the distance at a glance: every letter too many, and every one that the other lacks, is a slip. */
function slipsAtLeast(a: Folded, b: Folded): number {
  const difference = Math.abs(a.text.length - b.text.length);
  return Math.max(difference, countOf(a.letters & ~b.letters), countOf(b.letters & ~a.letters));
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Edit distance with swaps of neighbours (optimal string alignment); gives up past `limit`. */
function slips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
