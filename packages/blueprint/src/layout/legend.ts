import { inWords, type Wording } from '@dfes/wording';
import { isSign, type SignName, signs } from '../content/icons.ts';
import type { Measure } from '../text/measure.ts';
import { glyphSize, type Layout, type LegendItem } from './layout.ts';
import { setText, typography, widthOf } from './typography.ts';

const between = 26;
const besideGlyph = 6;

/** What the signs in the picture mean: only those that are used, in the order of their table. Levels are named where they stand. */
export function layLegend(
  { cards, connectors }: Pick<Layout, 'cards' | 'connectors'>,
  x: number,
  top: number,
  width: number,
  measure: Measure,
  wording: Wording | undefined,
): { items: readonly LegendItem[]; bottom: number } {
  const onCards = cards.flatMap((card) => card.glyphs.map(({ icon }) => icon));
  const used = new Set<string>([...onCards, ...connectors.map(({ kind }) => kind)]);
  const items: LegendItem[] = [];
  const { leading } = typography.legend;
  let left = x;
  let y = top;
  for (const icon of Object.keys(signs) as SignName[]) {
    if (!used.has(icon) || !isSign(icon) || icon.startsWith('rank-')) continue;
    const text = inWords(signs[icon], wording);
    const room = width - glyphSize - besideGlyph;
    const w = Math.min(room, Math.ceil(widthOf(text, 'legend', measure)) + 1);
    if (left > x && left + glyphSize + besideGlyph + w > x + width) {
      left = x;
      y = bottomOf(items, y) + 2;
    }
    const block = setText(text, 'legend', { x: left + glyphSize + besideGlyph, y, width: w }, measure);
    items.push({ glyph: { icon, x: left, y: y + (leading - glyphSize) / 2 }, lines: block.lines });
    left += glyphSize + besideGlyph + w + between;
  }
  return { items, bottom: items.length > 0 ? bottomOf(items, y) : top };
}

function bottomOf(items: readonly LegendItem[], y: number): number {
  const { leading } = typography.legend;
  const rows = items.filter(({ glyph }) => glyph.y >= y).map(({ lines }) => lines.length);
  return y + Math.max(1, ...rows) * leading;
}
