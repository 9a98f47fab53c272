import type { Font, Measure } from '../text/measure.ts';
import { runsRightToLeft } from '../text/plain.ts';
import { wrap } from '../text/wrap.ts';
import type { TextLine } from './layout.ts';

/** The ways in which text is set, in pixels. Nothing is smaller than 11. */
export const typography = {
  headline: { size: 22, weight: 'bold', leading: 28 },
  'fact-name': { size: 11, weight: 'regular', leading: 15 },
  fact: { size: 12.5, weight: 'regular', leading: 17 },
  stage: { size: 13, weight: 'bold', leading: 17 },
  goal: { size: 11.5, weight: 'regular', italic: true, leading: 15 },
  number: { size: 11, weight: 'bold', leading: 15 },
  lane: { size: 12.5, weight: 'bold', leading: 16 },
  row: { size: 12, weight: 'regular', leading: 16 },
  detail: { size: 11, weight: 'regular', leading: 15 },
  line: { size: 11, weight: 'bold', leading: 14 },
  name: { size: 12.5, weight: 'bold', leading: 17 },
  text: { size: 12, weight: 'regular', leading: 16.5 },
  caption: { size: 11, weight: 'regular', leading: 15 },
  quote: { size: 11.5, weight: 'regular', italic: true, leading: 15.5 },
  feeling: { size: 12, weight: 'bold', leading: 16 },
  badge: { size: 11, weight: 'bold', leading: 14 },
  remark: { size: 11, weight: 'bold', leading: 14 },
  legend: { size: 11, weight: 'regular', leading: 16 },
} as const satisfies Readonly<Record<string, Font & { readonly leading: number }>>;

export type TextStyle = keyof typeof typography;

/** A text set in a column: its lines, and the height they take. */
export interface Block {
  readonly lines: readonly TextLine[];
  readonly height: number;
}

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** What other things take away from the first line. */
  readonly first?: { readonly left: number; readonly right: number };
  readonly align?: 'start' | 'middle' | 'end';
}

/** Sets a text: wrapped, each line in its place; text that runs from right to left stands at the right edge. */
export function setText(text: string, style: TextStyle, column: Column, measure: Measure): Block {
  const font = typography[style];
  const { leading, size } = font;
  const { x, y, width, first = { left: 0, right: 0 } } = column;
  const measured = (part: string) => measure(part, font);
  const rightToLeft = runsRightToLeft(text);
  const align = column.align === 'middle' ? 'middle' : rightToLeft ? 'end' : (column.align ?? 'start');
  const isMoved = align === 'end' && column.align !== 'end';
  const baseline = leading / 2 + size * 0.36;
  const lines = wrap(text, width, measured, width - first.left - first.right).map((line, i): TextLine => {
    const left = x + (i === 0 ? first.left : 0);
    const right = x + width - (i === 0 ? first.right : 0);
    return {
      text: line,
      x: align === 'start' ? left : align === 'end' ? right : (left + right) / 2,
      y: y + i * leading + baseline,
      style,
      align,
      rightToLeft,
      ...(isMoved && { opposite: left }),
    };
  });
  return { lines, height: lines.length * leading };
}

/** The width of a text on one line. */
export function widthOf(text: string, style: TextStyle, measure: Measure): number {
  return measure(text, typography[style]);
}
