import { type Blueprint, type Layout, layout, renderSvg, signed } from '@dfes/blueprint';
import PDFDocument from 'pdfkit';
import { joinedBytes } from '../bytes.ts';
import { missingLetters } from '../fonts/runs.ts';
import type { ExportOptions, PaperName, Written } from '../format.ts';
import { pagesOn } from '../pages.ts';
import { shapesOf } from '../shapes.ts';
import { Drawing } from './draw.ts';
import { linePictures } from './line-pictures.ts';

/** Points for a pixel of the picture on a sheet at least: texts of 12 pixels become 7.5 points high. */
const onSheet = 0.62;
/** On one long page a pixel is what it is on a screen. */
const onLongPage = 0.75;
/** Paper in points, on its long side, and the edge that printers leave white. */
const sheets: Readonly<Record<Exclude<PaperName, 'long'>, readonly [number, number]>> = {
  a3: [1190.55, 841.89],
  a4: [841.89, 595.28],
};
const edge = 10;

/** The picture as vectors and real text, on sheets with names of stages and lanes repeated, or on one long page. */
export async function writePdf(blueprint: Blueprint, { theme, paper = 'a3' }: ExportOptions = {}): Promise<Written> {
  const document = new PDFDocument({ autoFirstPage: false, lang: 'und', displayTitle: true, info: infoOf(blueprint) });
  const finished = bytesOf(document);
  const pages = pagesOf(blueprint, paper).map((page) => ({ ...page, svg: renderSvg(page.picture, theme) }));
  const pictures = await linePictures(pages.map(({ svg }) => svg));
  const drawing = new Drawing(document, pictures.of);
  for (const { svg, size, scale, x, y } of pages) {
    document.addPage({ size: [...size], margin: 0 });
    document.save().translate(x, y).scale(scale);
    for (const shape of shapesOf(svg)) drawing.draw(shape);
    document.restore();
  }
  document.end();
  // A comment behind the end is no part of the document.
  const content = await joinedBytes(...(await finished), `\n% ${signed}\n`);
  return { content, warnings: [...pictures.warnings, ...missingLetters(drawing.missing)] };
}

interface Page {
  readonly picture: Layout;
  readonly size: readonly [number, number];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

function pagesOf(blueprint: Blueprint, paper: PaperName): readonly Page[] {
  if (paper === 'long') {
    const picture = layout(blueprint);
    const scale = Math.min(onLongPage, longest / Math.max(picture.width, picture.height));
    return [{ picture, size: [picture.width * scale, picture.height * scale], scale, x: 0, y: 0 }];
  }
  const size = sheets[paper];
  const room = { width: size[0] - 2 * edge, height: size[1] - 2 * edge };
  return pagesOn({ ...room, perPixel: onSheet }, blueprint).map(({ picture, scale }) => {
    return { picture, size, scale, x: (size[0] - picture.width * scale) / 2, y: edge };
  });
}

/** No page of a PDF may be longer, in points. */
const longest = 14_400;

function infoOf({ heading }: Blueprint) {
  return { Title: heading.title, Creator: 'dfes', Producer: 'dfes' };
}

function bytesOf(document: PDFKit.PDFDocument): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    document.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    document.on('end', () => resolve(chunks));
    document.on('error', reject);
  });
}
