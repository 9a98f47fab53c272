/**
 * The candidate that an author most likely meant by `written`, or undefined where none is close: one slip for every
 * three letters, a swap of neighbours and a difference in case, hyphen or space costing less than a slip.
 */
export function nearest<T extends string>(written: string, candidates: Iterable<T>): T | undefined {
  const word = fold(written);
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: T | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (Math.abs(other.length - word.length) > bestDistance) continue;
    const distance = word === other ? 0 : slips(word, other, bestDistance);
    if (
      distance < bestDistance ||
      (distance === bestDistance && best !== undefined && candidate < best && distance <= limit)
    ) {
      best = candidate;
      bestDistance = distance;
    }
  }
  // Of a word of one or two letters everything is near: then only a difference in case counts.
  return bestDistance > 0 && word.length < 3 ? undefined : best;
}

/** How two words are compared: without case, hyphens and marks on letters. */
function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const result = word
    .normalize('NFD')
    .replace(/[\p{M}\-_\s]/gu, '')
    .toLowerCase();
  if (folded.size >= mostFolded) folded.clear();
  folded.set(word, result);
  return result;
}

/** The same candidates are looked through again and again: words once folded are kept, up to a number. */
const folded = new Map<string, string>();
const mostFolded = 50_000;

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
