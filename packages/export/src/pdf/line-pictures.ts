import { faceFor } from '../fonts/choose.ts';
import { styleOf } from '../fonts/runs.ts';
import { familyOf, fontOf } from '../png/paint.ts';
import { shapesOf, type Words } from '../shapes.ts';
import type { Warning } from '../warning.ts';
import { inWestern } from './western.ts';

/** A line of text as pixels, and where it stands from where the line is anchored. */
export interface LinePicture {
  readonly png: ArrayBuffer;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LinePictures {
  readonly of: (words: Words) => LinePicture | undefined;
  readonly warnings: readonly Warning[];
}

/** So much finer than a screen: about 450 dots an inch on a sheet. */
const fineness = 4;

/**
 * The lines of some pictures that no font at hand can set, drawn by the browser, which has fonts for them. Where there is
 * no browser there are none.
 */
export async function linePictures(svgs: readonly string[]): Promise<LinePictures> {
  const pictures = new Map<string, LinePicture>();
  if (typeof OffscreenCanvas !== 'undefined') {
    for (const svg of svgs) {
      for (const shape of shapesOf(svg)) {
        if (shape.shape !== 'text' || pictures.has(keyOf(shape)) || canBeSet(shape)) continue;
        const picture = await drawn(shape, familyOf(svg));
        if (picture) pictures.set(keyOf(shape), picture);
      }
    }
  }
  return {
    of: (words) => pictures.get(keyOf(words)),
    warnings: pictures.size > 0 ? [{ code: 'lines-are-pictures' }] : [],
  };
}

function keyOf({ text, attributes }: Words): string {
  const { 'text-anchor': anchor, fill } = attributes;
  return [text, fontOf(attributes, ''), anchor, fill].join('\n');
}

function canBeSet({ text, attributes }: Words): boolean {
  const style = styleOf(attributes);
  return [...text].every((letter) => inWestern(letter) ?? faceFor(letter.codePointAt(0) ?? 0, style));
}

async function drawn({ text, attributes }: Words, family: string): Promise<LinePicture | undefined> {
  const font = fontOf(attributes, family);
  const measure = new OffscreenCanvas(1, 1).getContext('2d');
  if (!measure) return undefined;
  measure.font = font;
  const { width, actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
    measure.measureText(text);
  // A pixel of air on each side: what is soft at the edges is not cut.
  const start = Math.ceil(actualBoundingBoxLeft) + 1;
  const above = Math.ceil(actualBoundingBoxAscent) + 1;
  const size = {
    width: start + Math.ceil(actualBoundingBoxRight) + 1,
    height: above + Math.ceil(actualBoundingBoxDescent) + 1,
  };
  const canvas = new OffscreenCanvas(size.width * fineness, size.height * fineness);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.scale(fineness, fineness);
  pen.font = font;
  pen.fillStyle = attributes.fill ?? '#000000';
  pen.fillText(text, start, above);
  const png = await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
  const anchor = attributes['text-anchor'];
  const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  return { png, left: -start - shift, top: -above, ...size };
}
