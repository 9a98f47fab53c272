import type { Fact, Heading } from '../content/blueprint.ts';
import type { Measure } from '../text/measure.ts';
import { plain } from '../text/plain.ts';
import type { Box, TextLine } from './layout.ts';
import { setText, widthOf } from './typography.ts';

const widestFact = 330;
const narrowestFact = 90;
const between = 32;
/** Room for how much was found, behind the title. */
const besideTitle = 28;

/** Sets the title of the picture and, below it, the facts side by side in as many rows as they need. */
export function layHeading(
  heading: Heading,
  x: number,
  top: number,
  width: number,
  measure: Measure,
): { lines: readonly TextLine[]; headline: Box; bottom: number } {
  const title = setText(plain(heading.title), 'headline', { x, y: top, width: width - besideTitle }, measure);
  const widest = Math.max(0, ...title.lines.map(({ text }) => widthOf(text, 'headline', measure)));
  const lines = [...title.lines];
  let y = top + title.height + (heading.facts.length > 0 ? 8 : 0);
  let left = x;
  let rowHeight = 0;
  for (const fact of heading.facts) {
    const w = Math.min(width, factWidth(fact, measure));
    if (left > x && left + w > x + width) {
      y += rowHeight + 8;
      left = x;
      rowHeight = 0;
    }
    const name = setText(fact.name, 'fact-name', { x: left, y, width: w }, measure);
    const text = setText(plain(fact.text), 'fact', { x: left, y: y + name.height, width: w }, measure);
    lines.push(...name.lines, ...text.lines);
    rowHeight = Math.max(rowHeight, name.height + text.height);
    left += w + between;
  }
  const isMoved = title.lines.some(({ opposite }) => opposite !== undefined);
  const headline = { x: isMoved ? x + width - besideTitle - widest : x, y: top, w: widest, h: title.height };
  return { lines, headline, bottom: y + rowHeight };
}

function factWidth({ text }: Fact, measure: Measure): number {
  return Math.ceil(Math.min(widestFact, Math.max(narrowestFact, widthOf(plain(text), 'fact', measure) + 1)));
}
