import type pptxgen from 'pptxgenjs';
import svgpath from 'svgpath';
import type { Outline } from '../shapes.ts';
import { type Block, joined } from './blocks.ts';
import { type Point, stepsOf } from './outline.ts';

type Slide = ReturnType<pptxgen['addSlide']>;
type Text = pptxgen.TextProps;

interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

/** On every system, and no wider than what the picture is measured for. */
const font = 'Arial';
/** Of the height of a line, what is above its baseline. */
const ascent = 0.79;
const leading = 1.37;
const blank = 0.278;
/** Text in a box with round corners begins by so much of their radius further in. */
const cornerInset = 1 - Math.SQRT1_2;

/** Known to the library, and missing from its types. */
const outlineShape = 'custGeom' as pptxgen.SHAPE_NAME;

/** Draws on one slide, in pixels of the picture. */
export class Pen {
  private readonly slide: Slide;
  private readonly origin: Point;
  private readonly scale: number;

  constructor(slide: Slide, origin: Point, scale: number) {
    this.slide = slide;
    this.origin = origin;
    this.scale = scale;
  }

  /** A shape without text. */
  outline(outline: Outline): void {
    const paint = this.paint(outline);
    if (!paint) return;
    const of = numbers(outline);
    const { x, y } = outline;
    switch (outline.shape) {
      case 'rect': {
        const box = { x: x + of('x'), y: y + of('y'), w: of('width'), h: of('height') };
        this.slide.addShape(boxShape(of('rx')), { ...this.place(box), ...paint, ...this.round(of('rx')) });
        break;
      }
      case 'line': {
        const box = {
          x: x + Math.min(of('x1'), of('x2')),
          y: y + Math.min(of('y1'), of('y2')),
          w: Math.abs(of('x2') - of('x1')),
          h: Math.abs(of('y2') - of('y1')),
        };
        this.slide.addShape('line', { ...this.place(box), ...paint });
        break;
      }
      case 'circle': {
        const r = of('r');
        const box = { x: x + of('cx') - r, y: y + of('cy') - r, w: 2 * r, h: 2 * r };
        this.slide.addShape('ellipse', { ...this.place(box), ...paint });
        break;
      }
      case 'path':
        this.path(outline.attributes.d ?? '', { x, y }, paint);
    }
  }

  /** A box with its text in it; signs in its right corner keep their room. */
  card(outline: Outline, blocks: readonly Block[], signs: readonly Outline[]): void {
    const of = numbers(outline);
    const box = { x: outline.x + of('x'), y: outline.y + of('y'), w: of('width'), h: of('height') };
    const [first] = blocks;
    const marked = signs.some((sign) => sign.x > box.x + box.w / 2 && sign.y < box.y + 20);
    const right = box.x + box.w;
    const inset = ({ rightToLeft }: Block, x: number) => (rightToLeft ? right - x : x - box.x);
    const padding = Math.max(4, Math.min(...blocks.map((block) => inset(block, block.restX)), 12));
    const rounding = cornerInset * Math.min(of('rx'), box.w / 2, box.h / 2);
    const top = first ? first.first - box.y - ascent * leading * first.size : 0;
    const texts = blocks.map((block, i) => {
      const before = blocks[i - 1];
      const gap = before ? block.first - before.last - leading * block.size : 0;
      const indent = Math.max(0, Math.round((inset(block, block.x) - padding) / (blank * block.size)));
      const [head = '', ...rest] = block.lines;
      const lines = marked && i === 0 && rest.length > 0 ? [`${head}\n${joined(rest)}`] : block.lines;
      const end = i < blocks.length - 1;
      // Above a sign that stands before a line, lines stay as they are, so that the two stay side by side.
      const whole = signs.some((sign) => sign.y > block.last) ? block.lines.join('\n') : joined(lines);
      const text = '\u00a0'.repeat(indent) + whole;
      return this.text(text, block, { paraSpaceBefore: this.points(Math.max(0, gap)), breakLine: end });
    });
    const from = this.points(padding - Math.min(padding, rounding));
    const to = this.points(Math.max(0, top - rounding));
    this.slide.addText(texts, {
      shape: boxShape(of('rx')),
      ...this.place(box),
      ...this.paint(outline),
      ...this.round(of('rx')),
      margin: [from, from, 0, to],
      valign: 'top',
      fit: 'none',
    });
  }

  /** Text without a box of its own. */
  block(block: Block): void {
    const { align, size, x, first, last, lines } = block;
    const widest = Math.max(...lines.map((line) => line.length)) * size * 1.1 + size;
    const left = align === 'center' ? x - widest / 2 : align === 'right' ? x - widest : x;
    const y = first - ascent * leading * size;
    const box = { x: left, y, w: widest, h: last - first + leading * size };
    this.slide.addText([this.text(lines.join('\n'), block)], {
      ...this.place(box),
      align,
      margin: 0,
      valign: 'top',
      fit: 'none',
      wrap: false,
    });
  }

  private text(text: string, block: Block, more: pptxgen.TextPropsOptions = {}): Text {
    const { attributes, size } = block;
    const options: pptxgen.TextPropsOptions = {
      fontFace: font,
      fontSize: this.points(size),
      bold: Number(attributes['font-weight'] ?? 400) >= 600,
      italic: attributes['font-style'] === 'italic',
      color: (attributes.fill ?? '#000000').slice(1),
      lineSpacing: this.points(size * leading),
      align: block.align,
      rtlMode: block.rightToLeft,
      ...more,
    };
    return { text, options };
  }

  private path(d: string, at: Point, paint: object): void {
    const steps = stepsOf(svgpath(d), at);
    const reach = steps.flatMap((step) => step.reach);
    const x = Math.min(...reach.map((point) => point.x));
    const y = Math.min(...reach.map((point) => point.y));
    const box = {
      x,
      y,
      w: Math.max(...reach.map((point) => point.x)) - x,
      h: Math.max(...reach.map((point) => point.y)) - y,
    };
    const inside = (point: Point) => ({ x: (point.x - x) * this.scale, y: (point.y - y) * this.scale });
    this.slide.addShape(outlineShape, {
      ...this.place(box),
      ...paint,
      points: steps.map(({ write }) => write(inside)),
    });
  }

  private place({ x, y, w, h }: Box) {
    const { origin, scale } = this;
    return { x: origin.x + x * scale, y: origin.y + y * scale, w: w * scale, h: h * scale };
  }

  private round(radius: number) {
    return radius > 0 ? { rectRadius: radius * this.scale } : {};
  }

  /** Fill and line; undefined where a shape has neither. */
  private paint({ attributes, shape }: Outline): Pick<pptxgen.ShapeProps, 'fill' | 'line'> | undefined {
    const { fill = shape === 'line' ? 'none' : '#000000', stroke = 'none' } = attributes;
    if (fill === 'none' && stroke === 'none') return undefined;
    const width = this.points(Number(attributes['stroke-width'] ?? 1));
    const dashed = attributes['stroke-dasharray'] ? { dashType: 'dash' as const } : {};
    return {
      ...(fill !== 'none' && { fill: { color: fill.slice(1) } }),
      ...(stroke !== 'none' && { line: { color: stroke.slice(1), width, ...dashed } }),
    };
  }

  /** Pixels of the picture in points. */
  private points(pixels: number): number {
    return Math.round(pixels * this.scale * 720) / 10;
  }
}

function numbers({ attributes }: Outline): (name: string) => number {
  return (name) => Number(attributes[name] ?? 0);
}

function boxShape(radius: number): 'rect' | 'roundRect' {
  return radius > 0 ? 'roundRect' : 'rect';
}
