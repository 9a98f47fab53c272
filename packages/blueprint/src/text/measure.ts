import { advance, arabicAdvance, isArabic, joinsNext } from './advances.ts';

/** How a run of text is set. */
export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly italic?: boolean;
}

/** The width of a text in pixels. Whoever has the real font at hand can measure with it instead. */
export type Measure = (text: string, font: Font) => number;

/** Measures with a table of advances that leans to the wide side, so that what fits here fits everywhere. */
export const measureText: Measure = (text, font) => {
  let ems = 0;
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i) ?? 0;
    i += codePoint > 0xffff ? 2 : 1;
    ems += isArabic(codePoint) ? arabicAdvance(codePoint, joinsNext(text, i)) : advance(codePoint, font.weight);
  }
  return ems * font.size;
};
