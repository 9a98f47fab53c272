import type { Card, Part, Shape } from '../content/blueprint.ts';
import type { Measure } from '../text/measure.ts';
import { plain } from '../text/plain.ts';
import { type CardBox, type Glyph, glyphSize, type TextLine } from './layout.ts';
import { setText, typography } from './typography.ts';

/** A card that knows its size and not yet its place. */
export type SetCard = Pick<CardBox, 'card' | 'w' | 'h' | 'lines' | 'glyphs'>;

const padding: Readonly<Record<Shape, { readonly x: number; readonly y: number }>> = {
  card: { x: 9, y: 7 },
  chip: { x: 10, y: 6 },
  note: { x: 9, y: 7 },
  bare: { x: 4, y: 3 },
};
const besideGlyph = 5;
/** From this width on, lines below a sign are indented as well; narrower cards need the room. */
const roomy = 150;
const markGap = 3;

/** Sets a card to a width: its parts one below the other, its marks in the upper right corner. */
export function setCard(card: Card, width: number, measure: Measure): SetCard {
  const { x, y: top } = padding[card.shape];
  const inner = width - 2 * x;
  const marksWidth = card.marks.length * (glyphSize + markGap);
  const lines: TextLine[] = [];
  const glyphs: Glyph[] = card.marks.map((icon, i) => ({
    icon,
    x: width - x - (card.marks.length - i) * (glyphSize + markGap) + markGap,
    y: top + 1,
  }));
  let y = top;
  card.parts.forEach((part, i) => {
    if (i > 0) y += gapBetween(card.parts[i - 1], part);
    const beside = part.icon ? glyphSize + besideGlyph : 0;
    const indent = inner >= roomy ? beside : 0;
    const first = { left: beside - indent, right: i === 0 ? marksWidth : 0 };
    const block = setText(plain(part.text), part.style, { x: x + indent, y, width: inner - indent, first }, measure);
    if (part.icon) glyphs.push({ icon: part.icon, x, y: y + (typography[part.style].leading - glyphSize) / 2 });
    lines.push(...block.lines);
    y += Math.max(block.height, part.icon ? glyphSize : 0);
  });
  return { card, w: width, h: Math.ceil(y + top), lines, glyphs };
}

/** Captions that go on from each other stand close; a change of voice gets some air. */
function gapBetween(above: Part | undefined, below: Part): number {
  if (above?.style === below.style) return below.icon ? 3 : 0;
  return below.icon ? 4 : 2;
}
