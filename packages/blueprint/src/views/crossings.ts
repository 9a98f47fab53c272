/** How often the order of the columns is improved; more changes nothing any more. */
const rounds = 6;

/**
 * Puts the items of each column into an order in which few ties cross: each at the mean place of what it is tied to, from
 * left to right and back (the barycentre method of Sugiyama, Tagawa and Toda). What is tied to nothing keeps its place.
 */
export function inFewCrossings<T>(
  columns: readonly (readonly T[])[],
  isTied: (left: T, right: T) => boolean,
): readonly (readonly T[])[] {
  let best = columns;
  let fewest = crossingsIn(columns, isTied);
  let order = columns;
  for (let round = 0; round < rounds && fewest > 0; round++) {
    const toRight = round % 2 === 0;
    order = swept(order, toRight, isTied);
    const crossings = crossingsIn(order, isTied);
    if (crossings >= fewest) continue;
    best = order;
    fewest = crossings;
  }
  return best;
}

/** How many pairs of ties cross. */
export function crossingsIn<T>(columns: readonly (readonly T[])[], isTied: (left: T, right: T) => boolean): number {
  let count = 0;
  columns.slice(1).forEach((right, i) => {
    const ties = (columns[i] ?? []).flatMap((a, from) =>
      right.flatMap((b, to) => (isTied(a, b) ? [[from, to] as const] : [])),
    );
    ties.forEach(([from, to], at) => {
      for (const [otherFrom, otherTo] of ties.slice(at + 1)) if (otherFrom > from && otherTo < to) count++;
    });
  });
  return count;
}

function swept<T>(
  columns: readonly (readonly T[])[],
  toRight: boolean,
  isTied: (left: T, right: T) => boolean,
): readonly (readonly T[])[] {
  const order = columns.map((column) => [...column]);
  const indices = order.map((_, i) => i);
  for (const i of toRight ? indices.slice(1) : indices.slice(0, -1).reverse()) {
    const fixed = order[toRight ? i - 1 : i + 1] ?? [];
    const column = order[i] ?? [];
    const tied = (item: T, other: T) => (toRight ? isTied(other, item) : isTied(item, other));
    const places = new Map(
      column.map((item, at) => {
        const found = fixed.flatMap((other, place) => (tied(item, other) ? [place / Math.max(1, fixed.length)] : []));
        const mean = found.reduce((sum, place) => sum + place, 0) / found.length;
        return [item, found.length > 0 ? mean : at / column.length];
      }),
    );
    order[i] = column.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  }
  return order;
}
