import type { BandBox, CardBox, Connector } from './layout.ts';

/**
 * Where a step crosses one of the lines: from the lowest card above the line to the topmost below it, each on the side
 * next to the line. Where one of the sides does nothing, or says that there is nothing to do, none is drawn.
 */
export function layCrossings(
  bands: readonly BandBox[],
  cards: readonly CardBox[],
  columns: number,
): readonly Connector[] {
  const byLane = Map.groupBy(
    cards.filter(({ card, from, to }) => from === to && card.shape !== 'bare'),
    ({ lane }) => lane,
  );
  return bands.flatMap((line, i): readonly Connector[] => {
    const { dashes } = line;
    if (dashes === undefined) return [];
    const above = sideOf(bands.slice(0, i).reverse(), byLane, columns);
    const below = sideOf(bands.slice(i + 1), byLane, columns);
    return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
      const upper = highest(above[column] ?? [], -1);
      const lower = highest(below[column] ?? [], 1);
      if (!upper || !lower || upper.card.shape === 'note' || lower.card.shape === 'note') return [];
      const x = upper.x + upper.w / 2;
      const points = [
        { x, y: upper.y + upper.h },
        { x, y: lower.y },
      ];
      return [{ kind: 'crossing', from: column, to: column, points, dot: { x, y: dashes } }];
    });
  });
}

/** The cards of the lanes next to a line that are on one side of it, by their columns. */
function sideOf(
  bands: readonly BandBox[],
  byLane: ReadonlyMap<string, readonly CardBox[]>,
  columns: number,
): readonly (readonly CardBox[])[] {
  const tone = bands[0]?.tone;
  const end = bands.findIndex((band) => band.band !== 'lane' || band.tone !== tone);
  const side = end < 0 ? bands : bands.slice(0, end);
  const cards = side.flatMap(({ id }) => byLane.get(id) ?? []);
  return Array.from({ length: columns }, (_, column) => cards.filter(({ from }) => from === column));
}

function highest(cards: readonly CardBox[], sign: 1 | -1): CardBox | undefined {
  return cards.toSorted((a, b) => sign * (a.y - b.y))[0];
}
