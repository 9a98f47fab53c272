import type { Thread } from '../content/blueprint.ts';
import { type Tracks, trackAt, tracksFor } from './arrows.ts';
import type { CardBox, Connector, Point } from './layout.ts';

/** A thread between two cards of one lane, the second in a row further down. */
interface Feed {
  readonly thread: Thread;
  readonly from: number;
  readonly to: number;
}

/** How far beside a card a line runs that can't leave or reach it from its own row. */
const aside = (i: number) => 2 + (i % 3) * 1.6;

/** The tracks between the rows: what stands in one column needs none. */
export function tracksForFeeds(threads: readonly Thread[], columnOf: ReadonlyMap<string, number>): Tracks<Feed> {
  const known = threads.flatMap((thread): readonly Feed[] => {
    const [from, to] = [columnOf.get(thread.from), columnOf.get(thread.to)];
    return from === undefined || to === undefined ? [] : [{ thread, from, to }];
  });
  return tracksFor(known);
}

/**
 * Lines from cards of one row to those of the row below: down from the lowest card of a column, else beside the cards,
 * along a track between the rows, and in from above where the card is the topmost, else from beside it.
 */
export function layFeeds({ links }: Tracks<Feed>, cards: readonly CardBox[]): readonly Connector[] {
  const boxes = new Map(cards.map((box) => [box.card.id, box]));
  const ties = links.flatMap(({ link: { thread }, track }) => {
    const source = boxes.get(thread.from);
    const target = boxes.get(thread.to);
    return source && target ? [{ source, target, track, thread }] : [];
  });
  if (ties.length === 0) return [];
  const upper = cards.filter(({ row }) => row === 0);
  const lower = cards.filter(({ row }) => row === 1);
  const edge = Math.max(...upper.map((box) => box.y + box.h));
  const bySource = Map.groupBy(ties, ({ source }) => source);
  const byTarget = Map.groupBy(ties, ({ target }) => target);
  return ties.map((tie): Connector => {
    const { source, target, thread } = tie;
    const leaving = bySource.get(source) ?? [];
    const coming = byTarget.get(target) ?? [];
    const column = upper.filter((box) => box.from === source.from);
    const below = lower.filter((box) => box.from === target.from);
    const isLowest = column.every((box) => box.y <= source.y);
    const isTopmost = below.every((box) => box.y >= target.y);
    const y = edge + trackAt(tie.track);
    const isStraight = source.from === target.from && isLowest && isTopmost && leaving.length + coming.length === 2;
    const out = isStraight ? 0.5 : 0.55 + (0.35 * (leaving.indexOf(tie) + 0.5)) / leaving.length;
    const into = isStraight ? 0.5 : 0.1 + (0.35 * (coming.indexOf(tie) + 0.5)) / coming.length;
    const start = isLowest
      ? [{ x: source.x + source.w * out, y: source.y + source.h }]
      : besideOf(source, source.x + source.w, aside(column.indexOf(source)));
    const end = isTopmost
      ? [{ x: target.x + target.w * into, y: target.y - 1 }]
      : besideOf(target, target.x - 1, -aside(below.indexOf(target))).toReversed();
    const [exit, entry] = [start.at(-1), end[0]];
    const along = exit && entry && exit.x !== entry.x ? [exit, entry].map(({ x }) => ({ x, y })) : [];
    return { kind: 'feeds', from: source.from, to: target.from, thread, points: [...start, ...along, ...end] };
  });
}

/** From the middle of a card's side to a vertical beside it. */
function besideOf(card: CardBox, x: number, by: number): readonly Point[] {
  const y = card.y + card.h / 2;
  return [
    { x, y },
    { x: x + by, y },
  ];
}
