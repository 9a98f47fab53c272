import type { FontStyle } from '../fonts/choose.ts';
import { readFont } from '../fonts/installed.ts';
import { type Run, runsOf, styleOf } from '../fonts/runs.ts';
import type { Attributes, Outline, Shape, Words } from '../shapes.ts';
import type { LinePicture } from './line-pictures.ts';
import { inWestern, westernOnly } from './western.ts';

type Document = PDFKit.PDFDocument;

/** Draws the shapes of a picture where the document’s own coordinates are those of the picture. */
export class Drawing {
  /** Letters that no font of this machine has. */
  readonly missing = new Set<string>();
  private readonly document: Document;
  private readonly pictureOf: (words: Words) => LinePicture | undefined;
  private readonly fonts = new Map<string, string>();

  /** `pictureOf` gives the lines that are drawn as pictures, for want of a font that could be put into the file. */
  constructor(document: Document, pictureOf: (words: Words) => LinePicture | undefined) {
    this.document = document;
    this.pictureOf = pictureOf;
  }

  draw(shape: Shape): void {
    if (shape.shape !== 'text') return this.drawOutline(shape);
    const picture = this.pictureOf(shape);
    if (picture) this.drawPicture(picture, shape);
    else this.drawText(shape);
  }

  private drawPicture({ png, left, top, width, height }: LinePicture, { x, y, text, attributes }: Words): void {
    const place = { x: x + Number(attributes.x ?? 0) + left, y: y + Number(attributes.y ?? 0) + top };
    // Readers that speak or search take the words from here.
    this.document.markContent('Span', { actual: text });
    this.document.image(png, place.x, place.y, { width, height });
    this.document.endMarkedContent();
  }

  private drawOutline({ shape, x, y, attributes }: Outline): void {
    const { document } = this;
    const { fill, stroke } = paintOf(attributes, shape);
    if (!fill && !stroke) return;
    const of = (name: string) => Number(attributes[name] ?? 0);
    document.save().translate(x, y);
    if (shape === 'rect') {
      const box = [of('x'), of('y'), of('width'), of('height')] as const;
      const radius = Math.min(of('rx'), box[2] / 2, box[3] / 2);
      if (radius > 0) document.roundedRect(...box, radius);
      else document.rect(...box);
    } else if (shape === 'line') document.moveTo(of('x1'), of('y1')).lineTo(of('x2'), of('y2'));
    else if (shape === 'circle') document.circle(of('cx'), of('cy'), of('r'));
    else document.path(attributes.d ?? '');
    document.lineWidth(Number(attributes['stroke-width'] ?? 1));
    document.lineCap(attributes['stroke-linecap'] === 'round' ? 'round' : 'butt');
    document.lineJoin(attributes['stroke-linejoin'] === 'round' ? 'round' : 'miter');
    const [dash, space] = (attributes['stroke-dasharray'] ?? '').split(/[ ,]+/).map(Number);
    if (dash) document.dash(dash, { space: space ?? dash });
    if (fill && stroke) document.fillAndStroke(fill, stroke);
    else if (fill) document.fill(fill);
    else if (stroke) document.stroke(stroke);
    document.restore();
  }

  private drawText({ text, x, y, attributes }: Words): void {
    const { document } = this;
    const style = styleOf(attributes);
    const runs = runsOf(text, style).map((run) => {
      this.setFont(run, style, Number(attributes['font-size'] ?? 12));
      const shown = run.face ? run.text : westernOnly(run.text);
      return { ...run, text: shown, width: document.widthOfString(shown, options) };
    });
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    const anchor = attributes['text-anchor'];
    let left = x + Number(attributes.x ?? 0) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const baseline = y + Number(attributes.y ?? 0);
    document.fillColor(attributes.fill ?? '#000000');
    for (const run of runs) {
      this.setFont(run, style, Number(attributes['font-size'] ?? 12));
      document.text(run.text, left, baseline, options);
      left += run.width;
    }
  }

  /** Sets the font of a run; without any, one of those that every reader has, which knows the letters of Western Europe. */
  private setFont({ face, text }: Run, style: FontStyle, size: number): void {
    const { document, fonts } = this;
    if (!face) {
      for (const letter of text) if (inWestern(letter) === undefined) this.missing.add(letter);
      document.font(builtIn[style], size);
      return;
    }
    const key = `${face.file} ${face.member ?? ''}`;
    const name = fonts.get(key) ?? `font-${fonts.size}`;
    if (!fonts.has(key)) {
      document.registerFont(name, readFont(face.file), face.member);
      fonts.set(key, name);
    }
    document.font(name, size);
  }
}

const builtIn = { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' } as const;
/** Features make whole runs be shaped at once, blanks included: what right-to-left scripts need. */
const options = { lineBreak: false, baseline: 'alphabetic', features: ['kern', 'liga'] } as const satisfies {
  features: PDFKit.Mixins.OpenTypeFeatures[];
  lineBreak: boolean;
  baseline: 'alphabetic';
};

function paintOf(attributes: Attributes, shape: Shape['shape']): { readonly fill?: string; readonly stroke?: string } {
  const { fill = shape === 'line' ? 'none' : '#000000', stroke = 'none' } = attributes;
  return { ...(fill !== 'none' && { fill }), ...(stroke !== 'none' && { stroke }) };
}
