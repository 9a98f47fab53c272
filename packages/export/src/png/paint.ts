import { type Attributes, decoded, type Outline, shapesOf, type Words } from '../shapes.ts';

/** What is needed of a canvas; that of a browser and that of the command line are both of this kind. */
export interface Canvas2d<Path> {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'bevel' | 'miter' | 'round';
  font: string;
  textAlign: 'left' | 'center' | 'right' | 'start' | 'end';
  setLineDash(segments: number[]): void;
  save(): void;
  restore(): void;
  scale(x: number, y: number): void;
  translate(x: number, y: number): void;
  fillText(text: string, x: number, y: number): void;
  fill(path: Path): void;
  stroke(path: Path): void;
}

export interface Painting<Path> {
  /** How many times its size the picture is painted. */
  readonly zoom: number;
  /** The fonts of its words, best first; those that it asks for itself where this is left out. */
  readonly families?: string;
  /** Makes a path of one in SVG’s words. */
  readonly pathOf: (written: string) => Path;
}

/** Paints one of our own pictures onto a canvas. */
export function paint<Path>(canvas: Canvas2d<Path>, svg: string, { zoom, families, pathOf }: Painting<Path>): void {
  const family = families ?? familyOf(svg);
  canvas.save();
  canvas.scale(zoom, zoom);
  for (const shape of shapesOf(svg)) {
    canvas.save();
    canvas.translate(shape.x, shape.y);
    if (shape.shape === 'text') paintWords(canvas, shape, family);
    else paintOutline(canvas, shape, pathOf);
    canvas.restore();
  }
  canvas.restore();
}

function paintOutline<Path>(
  canvas: Canvas2d<Path>,
  { shape, attributes }: Outline,
  pathOf: (written: string) => Path,
): void {
  const { fill = shape === 'line' ? 'none' : '#000000', stroke = 'none' } = attributes;
  const path = pathOf(pathWords[shape](attributes));
  if (fill !== 'none') {
    canvas.fillStyle = fill;
    canvas.fill(path);
  }
  if (stroke === 'none') return;
  canvas.strokeStyle = stroke;
  canvas.lineWidth = Number(attributes['stroke-width'] ?? 1);
  canvas.lineCap = attributes['stroke-linecap'] === 'round' ? 'round' : 'butt';
  canvas.lineJoin = attributes['stroke-linejoin'] === 'round' ? 'round' : 'miter';
  canvas.setLineDash((attributes['stroke-dasharray'] ?? '').split(/[ ,]+/).filter(Boolean).map(Number));
  canvas.stroke(path);
}

/** Every outline as a path, which draws it alike everywhere. */
const pathWords: Readonly<Record<Outline['shape'], (attributes: Attributes) => string>> = {
  path: ({ d = '' }) => d,
  line: ({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }) => `M${x1} ${y1}L${x2} ${y2}`,
  circle: ({ cx = 0, cy = 0, r = 0 }) =>
    `M${Number(cx) - Number(r)} ${cy}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0z`,
  rect: ({ x = 0, y = 0, width = 0, height = 0, rx = 0 }) => {
    const r = Math.min(Number(rx), Number(width) / 2, Number(height) / 2);
    const [w, h] = [Number(width) - 2 * r, Number(height) - 2 * r];
    if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
    const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    return `M${Number(x) + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
  },
};

const sides: Readonly<Record<string, 'left' | 'center' | 'right'>> = { middle: 'center', end: 'right' };

function paintWords<Path>(canvas: Canvas2d<Path>, { text, attributes }: Words, family: string): void {
  const { x = '0', y = '0', fill = '#000000' } = attributes;
  canvas.font = fontOf(attributes, family);
  canvas.textAlign = sides[attributes['text-anchor'] ?? ''] ?? 'left';
  canvas.fillStyle = fill;
  canvas.fillText(text, Number(x), Number(y));
}

/** The font of a text, in the words of a canvas. */
export function fontOf(attributes: Attributes, family: string): string {
  const { 'font-style': style = 'normal', 'font-weight': weight = '400', 'font-size': size = '12' } = attributes;
  return `${style} ${weight} ${size}px ${family}`;
}

/** The fonts that a picture asks for, best first. */
export function familyOf(svg: string): string {
  return decoded(/^<svg [^>]*\bfont-family="([^"]*)"/.exec(svg)?.[1] ?? 'sans-serif');
}
