import type { Thread } from '../content/blueprint.ts';
import type { Box, Glyph, Point, TextLine } from '../layout/layout.ts';
import { typography } from '../layout/typography.ts';
import { escapeXml } from './escape.ts';
import { icons } from './icons.ts';
import type { Brush, PaintName } from './style.ts';

/** A number as SVG takes it, to a tenth of a pixel. */
export function n(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Keep the order of a right-to-left line whatever stands around it. */
const isolate = { open: '\u2067', close: '\u2069' } as const;

export function drawText(line: TextLine, brush: Brush): string {
  if (line.text === '') return '';
  const text = line.rightToLeft ? isolate.open + line.text + isolate.close : line.text;
  const anchor = line.align === 'start' ? '' : ` text-anchor="${line.align}"`;
  return `<text x="${n(line.x)}" y="${n(line.y)}"${anchor} ${brush.text(line.style, isUpright(line))}>${escapeXml(text)}</text>`;
}

/** Scripts that know no italics: slanted, they are hard to read, and some programs have no letters for it. */
const withoutItalics =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function isUpright({ style, text }: TextLine): boolean {
  return 'italic' in typography[style] && withoutItalics.test(text);
}

/** Scripts that are written without spaces: their lines go on where they broke. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether there is a space between two lines, for those who get the text without seeing its lines. */
function isParted(line: string, next: string | undefined): boolean {
  if (next === undefined) return true;
  return !/[-–—/]$/.test(line) && !(unspaced.test(line.at(-1) ?? '') && unspaced.test(next.charAt(0)));
}

export function drawTexts(lines: readonly TextLine[], brush: Brush): string {
  if (!brush.live) return lines.map((line) => drawText(line, brush)).join('');
  return lines.map((line, i) => drawText(line, brush) + (isParted(line.text, lines[i + 1]?.text) ? ' ' : '')).join('');
}

export function drawGlyph({ icon, x, y }: Glyph, brush: Brush): string {
  const { strokes, fills, colour } = icons[icon];
  const parts = [
    fills ? `<path ${brush.fill(colour)} d="${fills}"/>` : '',
    strokes ? `<path ${brush.stroke(colour)} d="${strokes}"/>` : '',
  ];
  return `<g transform="translate(${n(x)} ${n(y)})">${parts.join('')}</g>`;
}

export function drawGlyphs(glyphs: readonly Glyph[], brush: Brush): string {
  return glyphs.map((glyph) => drawGlyph(glyph, brush)).join('');
}

export function rect(box: Box, paint: string, radius = 0): string {
  const round = radius > 0 ? ` rx="${radius}"` : '';
  return `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.w)}" height="${n(box.h)}"${round} ${paint}/>`;
}

export function line(from: Point, to: Point, name: PaintName, brush: Brush): string {
  return `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}" ${brush.paint(name)}/>`;
}

/** Attributes that lead from a drawn thing back to its declaration: focusable in a live picture, silent in a file. */
export function leadsTo(node: string, label: string, brush: Brush, extra = ''): string {
  if (!brush.live) return `data-node="${escapeXml(localId(node))}"`;
  return `data-node="${escapeXml(node)}"${extra} tabindex="0" role="button" aria-label="${escapeXml(label)}"`;
}

/** The cards that a line ties together, for a page that shows them together. */
export function tiesOf({ from, to }: Thread, brush: Brush): string {
  return brush.live ? ` data-from="${escapeXml(from)}" data-to="${escapeXml(to)}"` : '';
}

/** The id without the file it is in: a picture that is sent around doesn't tell where it was made. */
function localId(node: string): string {
  return node.slice(node.lastIndexOf('#') + 1).replace(/^\//, '');
}
