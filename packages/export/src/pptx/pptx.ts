import { type Blueprint, type Layout, renderSvg, signed, type ThemeName, themes } from '@dfes/blueprint';
import JSZip from 'jszip';
import pptxgen from 'pptxgenjs';
import type { ExportOptions, Written } from '../format.ts';
import { pagesOn } from '../pages.ts';
import { type Outline, type Shape, shapesOf } from '../shapes.ts';
import { blocksOf } from './blocks.ts';
import { Pen } from './pen.ts';

/** A wide slide, in inches. */
const slideSize = { width: 13.333, height: 7.5 };
/** Inches for a pixel of the picture at least: texts of 12 pixels become 7.5 points high. */
const perPixel = 1 / 115;
const edge = 0.1;

/** One journey on as many slides as it needs: every card is a shape with its own text, every line can be moved. */
export async function writePptx(blueprint: Blueprint, { theme = 'light' }: ExportOptions = {}): Promise<Written> {
  const deck = new pptxgen();
  deck.defineLayout({ name: 'wide', ...slideSize });
  deck.layout = 'wide';
  deck.title = blueprint.heading.title;
  deck.author = 'dfes';
  deck.company = 'dfes';
  const room = { width: slideSize.width - 2 * edge, height: slideSize.height - 2 * edge };
  for (const { picture, scale } of pagesOn({ ...room, perPixel }, blueprint)) {
    const origin = { x: (slideSize.width - picture.width * scale) / 2, y: edge };
    const slide = deck.addSlide();
    slide.background = { color: themes[theme].paper.slice(1) };
    draw(picture, new Pen(slide, origin, scale), theme);
  }
  // What it writes itself anywhere is not compressed, and has no room for words at its end.
  const archive = await JSZip.loadAsync(await deck.write({ outputType: 'uint8array' }));
  const content = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE', comment: signed });
  return { content, warnings: [] };
}

/** From back to front; a card and its text become one shape. */
function draw(picture: Layout, pen: Pen, theme: ThemeName): void {
  // The first shape is the paper, which is the slide itself.
  const shapes = shapesOf(renderSvg(picture, theme)).slice(1);
  const drawn = new Set<number>();
  for (const shape of shapes) {
    const { group } = shape;
    if (group === undefined) {
      if (shape.shape !== 'text') pen.outline(shape);
    } else if (!drawn.has(group)) {
      drawn.add(group);
      drawGroup(
        shapes.filter((one) => one.group === group),
        pen,
      );
    }
  }
  for (const block of blocksOf(shapes.filter(({ group }) => group === undefined))) pen.block(block);
}

function drawGroup(shapes: readonly Shape[], pen: Pen): void {
  const [box, ...signs] = shapes.filter((shape): shape is Outline => shape.shape !== 'text');
  const blocks = blocksOf(shapes);
  if (box?.shape === 'rect') pen.card(box, blocks, signs);
  else {
    if (box) pen.outline(box);
    for (const block of blocks) pen.block(block);
  }
  for (const sign of signs) pen.outline(sign);
}
