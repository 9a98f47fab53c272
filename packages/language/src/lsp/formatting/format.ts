import { type Reading, read } from '../../reading/read.ts';
import { type Caution, type Frozen, frozenIn, isSpace } from './frozen.ts';
import { countBreaks, type Gap, gapsOf, indentOf } from './gaps.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { sameReading } from './same.ts';

/**
 * A text as it ought to be laid out: two spaces a level, one label a line. Nothing but space changes; what the text
 * says, and every comment, stays. What can't be read stays as it is written, and so does everything where moving
 * the rest would change how it is read.
 */
export function format(text: string, reading: Reading = read('', text)): string {
  const first = formatOnce(text, reading);
  if (reading.misreadings.length === 0 || first === text) return first;
  // Around what can't be read, one step can make the next possible: it is done when no step is left.
  let formatted = first;
  for (let step = 0; step < mostSteps; step++) {
    const next = formatOnce(formatted, read('', formatted));
    if (next === formatted) return formatted;
    formatted = next;
  }
  return text;
}

const mostSteps = 5;

function formatOnce(text: string, reading: Reading): string {
  const cautions: readonly Caution[] = reading.misreadings.length === 0 ? ['lines'] : ['lines', 'declarations'];
  for (const caution of cautions) {
    const formatted = layOut(text, reading, frozenIn(text, reading, caution));
    if (formatted === text) return text;
    if (sameReading(text, reading, formatted, read('', formatted))) return formatted;
  }
  return text;
}

function layOut(text: string, reading: Reading, frozen: Frozen): string {
  const pieces = piecesOf(reading);
  const gaps = gapsOf(text, pieces);
  const endOfLine = text.includes('\r\n') ? '\r\n' : '\n';
  // A byte order mark is no part of the first line.
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let formatted = text.slice(0, at);
  for (const [index, gap] of gaps.entries()) {
    const piece = pieces[index];
    const start = piece?.start ?? text.length;
    formatted += gapText(text, at, start, gap, frozen, endOfLine);
    if (!piece) break;
    formatted += pieceText(text, piece, frozen);
    at = piece.end;
  }
  return formatted;
}

/** What comes between two pieces, as far as it may change. */
function gapText(text: string, from: number, to: number, gap: Gap, frozen: Frozen, endOfLine: string): string {
  const written = text.slice(from, to);
  if (!isSpace(written)) return behindDropped(written, gap, frozen.has(frozen.lineAt(to)));
  const [above, below] = [frozen.lineAt(from), frozen.lineAt(to)];
  const [keepAbove, keepBelow] = [frozen.has(above), frozen.has(below)];
  const breaks = countBreaks(written);
  if ((keepAbove || keepBelow) && (breaks === 0 || gap.breaks === 0)) return written;
  const changesLines = breaks === 0 ? gap.breaks > 0 : gap.breaks === 0;
  if (changesLines && (frozen.speaksOf(above) || frozen.speaksOf(below))) return written;
  if (Math.min(breaks, 2) !== gap.breaks && frozen.speaksOf(above) && frozen.speaksOf(above + 1)) return written;
  if (gap.breaks === 0) return gap.space;
  const ends = written.match(/\r\n|\r|\n/gu) ?? [];
  const lines = Array.from({ length: gap.breaks }, (_, index) => ends[index] ?? endOfLine).join('');
  const before = keepAbove ? /^[^\n\r]*/u.exec(written)?.[0] : '';
  const indent = keepBelow ? /[^\n\r]*$/u.exec(written)?.[0] : gap.space;
  return `${before}${lines}${indent}`;
}

/** What the reader has made nothing of stays; the line behind it is indented. */
function behindDropped(written: string, { breaks, space }: Gap, keepBelow: boolean): string {
  const indent = /(?<=[\n\r])[^\S\n\r]*$/u.exec(written);
  return indent && breaks > 0 && !keepBelow ? written.slice(0, indent.index) + space : written;
}

/** Comments over several lines keep their stars below each other; other pieces stay as they are. */
function pieceText(text: string, piece: Piece, frozen: Frozen): string {
  const written = text.slice(piece.start, piece.end);
  if (piece.role !== 'comment' || frozen.has(frozen.lineAt(piece.start)) || frozen.has(frozen.lineAt(piece.end)))
    return written;
  if (piece.comment === 'line') return written.trimEnd();
  const lines = written.split(/(?<=\r\n|\r(?!\n)|\n)/u);
  if (!lines.slice(1).every((line) => line.trimStart().startsWith('*'))) return written;
  return lines.map((line, index) => (index === 0 ? line : `${indentOf(piece)} ${line.trimStart()}`)).join('');
}
