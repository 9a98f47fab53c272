import { crc32 } from 'node:zlib';
import { type Blueprint, layout, renderSvg, signed } from '@dfes/blueprint';
import { Resvg } from '@resvg/resvg-js';
import { type Face, faceFor } from './fonts/choose.ts';
import { logicalRuns, missingLetters, styleOf } from './fonts/runs.ts';
import { ExportError, type ExportOptions, type Written } from './format.ts';
import { attributesIn, decoded, encoded } from './shapes.ts';

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
 * Names the font of every letter that the first one lacks: left to itself, the renderer takes any that has the letter,
 * for the whole line.
 */
function withFonts(svg: string, base: Face) {
  const files = new Set<string>();
  const missing = new Set<string>();
  const named = svg.replace(/<text ([^>]*)>([^<]*)<\/text>/g, (whole, attributes: string, written: string) => {
    const style = styleOf(attributesIn(attributes));
    const runs = logicalRuns(decoded(written), style);
    for (const { face, text } of runs) {
      if (face) files.add(face.file);
      else for (const letter of text) missing.add(letter);
    }
    if (runs.every(({ face }) => face === undefined || face.family === base.family)) return whole;
    const spans = runs.map(
      ({ text, face }) => `<tspan font-family="${(face ?? base).family}">${encoded(text)}</tspan>`,
    );
    return `<text ${attributes}>${spans.join('')}</text>`;
  });
  return { svg: named, files, missing };
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
