import type { Box, Layout, TextLine } from '../../src/index.ts';
import { measureText, typography } from '../../src/index.ts';

export interface Named extends Box {
  readonly name: string;
}

/** The box that a line of text takes up. */
export function boxOf(line: TextLine, dx = 0, dy = 0): Named {
  const { size, leading, weight } = typography[line.style];
  const w = measureText(line.text, { size, weight });
  const x = line.x + dx - (line.align === 'end' ? w : line.align === 'middle' ? w / 2 : 0);
  return { name: line.text, x, y: line.y + dy - leading / 2 - size * 0.36, w, h: leading };
}

const grain = 0.01;

export function overlap(a: Box, b: Box): boolean {
  return a.x + a.w > b.x + grain && b.x + b.w > a.x + grain && a.y + a.h > b.y + grain && b.y + b.h > a.y + grain;
}

export function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - grain &&
    inner.y >= outer.y - grain &&
    inner.x + inner.w <= outer.x + outer.w + grain &&
    inner.y + inner.h <= outer.y + outer.h + grain
  );
}

/** Pairs of boxes that overlap. */
export function clashes(boxes: readonly Named[]): readonly string[] {
  const byTop = [...boxes].sort((a, b) => a.y - b.y);
  return byTop.flatMap((a, i) => {
    const found = [];
    for (let j = i + 1; j < byTop.length; j++) {
      const b = byTop[j];
      if (!b || b.y >= a.y + a.h) break;
      if (overlap(a, b)) found.push(`“${a.name}” and “${b.name}”`);
    }
    return found;
  });
}

/** Every box of a picture that must not touch another: cards, stages, and text that stands outside of either. */
export function boxesOf(picture: Layout): readonly Named[] {
  const loose = [
    ...picture.title,
    ...picture.stages.flatMap(({ goal }) => goal),
    ...picture.columns.flatMap(({ number }) => number),
    ...picture.bands.flatMap(({ labels }) => labels.flatMap(({ lines }) => lines)),
    ...picture.curves.flatMap(({ lines }) => lines.flatMap(({ points }) => points.flatMap((point) => point.lines))),
    ...picture.legend.flatMap(({ lines }) => lines),
  ];
  return [
    ...loose.filter(({ text }) => text !== '').map((line) => boxOf(line)),
    ...picture.cards.map((card) => ({ ...card, name: card.card.label })),
    ...picture.stages.map((stage) => ({ ...stage, name: `stage ${stage.stage}` })),
    ...picture.notes.map((note) => ({ ...note, name: 'note' })),
  ];
}
