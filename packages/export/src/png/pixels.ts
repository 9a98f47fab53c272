import type { Warning } from '../warning.ts';

const scale = 2;
/** More pixels than this cost more memory than they are worth. */
const mostPixels = 120_000_000;
/** No canvas is wider or higher. */
const longestSide = 32_000;

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How many times its size the picture is drawn. */
  readonly zoom: number;
  readonly warnings: readonly Warning[];
}

/** How many pixels a picture gets: twice as many as on a screen, unless it is very large. */
export function pixelsFor(svg: string): Pixels {
  const [, wide = '1', high = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const size = { width: Number(wide), height: Number(high) };
  const zoom = zoomFor(size);
  return {
    width: Math.round(size.width * zoom),
    height: Math.round(size.height * zoom),
    zoom,
    warnings: zoom < scale ? [{ code: 'picture-reduced', zoom }] : [],
  };
}

/** How many times its size a picture is written. */
export function zoomFor({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(scale, Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height));
}
