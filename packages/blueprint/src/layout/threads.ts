import type { Thread } from '../content/blueprint.ts';
import type { CardBox, ThreadLine } from './layout.ts';

/** Between the threads at one edge of a card, at most. */
const widest = 9;

/** The cards of each column in the middle of their lane: threads run level where they can. */
export function centred(cards: readonly CardBox[]): readonly CardBox[] {
  const columns = [...Map.groupBy(cards, ({ from }) => from).values()].map((column) => {
    const top = Math.min(...column.map(({ y }) => y));
    return { column, height: Math.max(...column.map(({ y, h }) => y + h)) - top };
  });
  const highest = Math.max(0, ...columns.map(({ height }) => height));
  return columns.flatMap(({ column, height }) => column.map((box) => ({ ...box, y: box.y + (highest - height) / 2 })));
}

/** Threads from card to card; where several meet at one edge, they stand there in the order of their other ends. */
export function layThreads(threads: readonly Thread[], cards: readonly CardBox[]): readonly ThreadLine[] {
  if (threads.length === 0) return [];
  const boxes = new Map(cards.map((box) => [box.card.id, box]));
  const known = threads.flatMap((thread) => {
    const from = boxes.get(thread.from);
    const to = boxes.get(thread.to);
    return from && to ? [{ thread, from, to }] : [];
  });
  const middle = ({ y, h }: CardBox) => y + h / 2;
  const port = (box: CardBox, others: readonly CardBox[], other: CardBox): number => {
    const inOrder = others.toSorted((a, b) => middle(a) - middle(b));
    const room = Math.min(widest, (box.h - 12) / Math.max(1, inOrder.length));
    return middle(box) + (inOrder.indexOf(other) - (inOrder.length - 1) / 2) * room;
  };
  const leaving = Map.groupBy(known, ({ from }) => from);
  const coming = Map.groupBy(known, ({ to }) => to);
  return known.map(({ thread, from, to }) => {
    const targets = (leaving.get(from) ?? []).map((one) => one.to);
    const sources = (coming.get(to) ?? []).map((one) => one.from);
    return {
      thread,
      from: { x: from.x + from.w, y: port(from, targets, to) },
      to: { x: to.x, y: port(to, sources, from) },
    };
  });
}
