import { type Blueprint, layout, renderSvg } from '@dfes/blueprint';
import { fontsFor, missingLetters } from '../fonts/runs.ts';
import { ExportError, type ExportOptions, type Written } from '../format.ts';
import { signedPng } from './comment.ts';
import { paint } from './paint.ts';
import { pixelsFor } from './pixels.ts';

/** The picture in pixels, twice as fine as a screen shows it; the command line has a canvas of its own. */
export async function writePng(blueprint: Blueprint, { theme }: ExportOptions = {}): Promise<Written> {
  const { createCanvas, GlobalFonts, Path2D } = await import('@napi-rs/canvas').catch(() => {
    throw new ExportError(
      'A PNG can’t be made on this kind of machine: there is no build of the canvas for it. Write an SVG.',
    );
  });
  const svg = renderSvg(layout(blueprint), theme);
  const { faces, missing } = fontsFor(svg);
  if (faces.length === 0) {
    throw new ExportError(
      'A PNG needs a font, and none is installed on this machine: all words would be missing. Install one, such as Noto Sans, or write an SVG.',
    );
  }
  // This canvas looks for letters in the fonts that it is told of, and nowhere else.
  for (const { file, family } of faces) GlobalFonts.registerFromPath(file, family);
  const families = [...new Set(faces.map(({ family }) => `"${family}"`))].join(', ');
  const { width, height, zoom, warnings } = pixelsFor(svg);
  const canvas = createCanvas(width, height);
  paint(canvas.getContext('2d'), svg, { zoom, families, pathOf: (written) => new Path2D(written) });
  const png = new Uint8Array(await canvas.encode('png'));
  return { content: await signedPng(png), warnings: [...warnings, ...missingLetters(missing)] };
}
