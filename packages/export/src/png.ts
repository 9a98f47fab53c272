import { crc32 } from 'node:zlib';
import { type Blueprint, layout, renderSvg, signed } from '@dfes/blueprint';
import { Resvg } from '@resvg/resvg-js';
import { type Face, faceFor } from './fonts/choose.ts';
import { missingLetters, runsOf, styleOf } from './fonts/runs.ts';
import { ExportError, type ExportOptions, type Written } from './format.ts';
import { type Attributes, attributesIn, decoded, encoded } from './shapes.ts';

const scale = 2;
/** More pixels than this cost more memory than they are worth. */
const mostPixels = 120_000_000;

/** The picture in pixels, twice as fine as a screen shows it. */
export async function writePng(blueprint: Blueprint, { theme }: ExportOptions = {}): Promise<Written> {
  const base = faceFor(0x61, 'regular');
  if (!base) {
    throw new ExportError(
      'A PNG needs a font, and none is installed on this machine: all words would be missing. Install one, such as Noto Sans, or write an SVG.',
    );
  }
  const picture = layout(blueprint);
  const zoom = zoomFor(picture);
  const { svg, files, missing } = withFonts(renderSvg(picture, theme), base);
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: [...files],
      defaultFontFamily: base.family,
      sansSerifFamily: base.family,
    },
  }).render();
  const large = `The picture is very large; it was written ${zoom.toFixed(1)} times its size instead of twice.`;
  const warnings = [...(zoom < scale ? [large] : []), ...missingLetters(missing)];
  return { content: withComment(image.asPng(), signed), warnings };
}

/** How many times its size a picture is written. */
export function zoomFor({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(scale, Math.sqrt(mostPixels / (width * height)));
}

/**
 * Parts lines in which several fonts are needed: left to itself, the renderer takes one that has the rarest letter for
 * the whole line.
 */
function withFonts(svg: string, base: Face) {
  const files = new Set<string>();
  const missing = new Set<string>();
  const named = svg.replace(/<text ([^>]*)>([^<]*)<\/text>/g, (_, written: string, content: string) => {
    const attributes = attributesIn(written);
    const text = wholeSigns(decoded(content));
    const runs = runsOf(text, styleOf(attributes)).map((run) => ({
      ...run,
      face: run.face ?? base,
      isKnown: run.face,
    }));
    for (const { face, text, isKnown } of runs) {
      files.add(face.file);
      if (!isKnown) for (const letter of text) missing.add(letter);
    }
    if (runs.every(({ face }) => face.family === base.family)) return `<text ${written}>${encoded(text)}</text>`;
    return placed(runs, attributes);
  });
  return { svg: named, files, missing };
}

/** A line as one text for each run. */
function placed(runs: readonly { readonly text: string; readonly face: Face }[], attributes: Attributes): string {
  const { x = '0', 'text-anchor': anchor, ...rest } = attributes;
  const size = Number(attributes['font-size'] ?? 12);
  const widths = runs.map(({ text, face }) => face.widthOf(text) * size);
  const width = widths.reduce((sum, one) => sum + one, 0);
  let left = Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const more = Object.entries(rest).map(([name, value]) => `${name}="${encoded(value)}"`);
  const texts = runs.map(({ text, face }, i) => {
    const at = left;
    left += widths[i] ?? 0;
    return `<text x="${at}" ${more.join(' ')} font-family="${encoded(face.family)}" xml:space="preserve">${encoded(text)}</text>`;
  });
  return texts.join('');
}

/** The renderer sets what follows a Thai or Lao AM over it, unless the sign comes in its two parts. */
function wholeSigns(text: string): string {
  return text
    .replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32')
    .replace(/([\u0ec8-\u0ecb]?)\u0eb3/g, '\u0ecd$1\u0eb2');
}

/** The length of the signature and of the first chunk, the header of the image. */
const headEnd = 8 + 25;

/** Puts a text into a PNG where programs look for the one that made it. */
function withComment(png: Uint8Array, text: string): Uint8Array {
  const body = Buffer.from(`tEXtSoftware\0${text}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), chunk.length - 4);
  return Buffer.concat([png.subarray(0, headEnd), chunk, png.subarray(headEnd)]);
}
