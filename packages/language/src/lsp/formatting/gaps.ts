import type { Piece } from './pieces.ts';

/** Longer lines than this are not made. */
const lineWidth = 120;
/** One level of indentation. */
const unit = '  ';

/** What stands between two pieces of a text. */
export interface Gap {
  /** How many lines end here: none, one, or two with an empty line between them. */
  readonly breaks: number;
  /** What else stands here: the indentation of the line, or the space within it. */
  readonly space: string;
}

/** The gaps before each of the pieces and behind the last one, as they ought to be. */
export function gapsOf(text: string, pieces: readonly Piece[]): readonly Gap[] {
  const written = breaksWritten(text, pieces);
  const flat = inFlatBraces(text, pieces);
  const apart = emptyLinesBetween(text, pieces, written, flat);
  let onlyComments = true;
  const gaps = pieces.map((piece, index): Gap => {
    const before = pieces[index - 1];
    const wanted = (): number => {
      if (!before || flat.has(index)) return 0;
      if (apart.has(index)) return 2;
      const brokenList = isBrokenList(pieces, index, written);
      return breaksBetween(before, piece, written[index] ?? 0, onlyComments, brokenList);
    };
    const breaks = wanted();
    onlyComments = piece.role === 'comment' && (breaks > 0 || onlyComments);
    if (!before) return { breaks, space: '' };
    return { breaks, space: breaks > 0 ? indentOf(piece) : spaceBetween(before, piece) };
  });
  return [...gaps, { breaks: pieces.length > 0 ? 1 : 0, space: '' }];
}

export function indentOf({ depth, inMember, role }: Piece): string {
  return unit.repeat(inMember && role !== 'open' ? depth + 1 : depth);
}

export function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

function breaksWritten(text: string, pieces: readonly Piece[]): readonly number[] {
  return pieces.map(({ start }, index) => countBreaks(text.slice(pieces[index - 1]?.end ?? 0, start)));
}

function spaceBetween(before: Piece, after: Piece): string {
  const isEmpty = before.role === 'open' && after.role === 'close';
  return isEmpty || after.token === ':' || after.token === ',' ? '' : ' ';
}

function breaksBetween(
  before: Piece,
  after: Piece,
  written: number,
  onlyComments: boolean,
  brokenList: boolean,
): number {
  const least = before.comment === 'line' ? 1 : 0;
  const kept = Math.max(least, Math.min(written, 1));
  switch (after.role) {
    case 'close':
      return before.role === 'open' ? 0 : 1;
    case 'declaration':
    case 'label':
      // A comment at the beginning of a line stays before what it is about.
      if (before.role === 'comment' && onlyComments && written === 0) return 0;
      return before.role === 'open' ? 1 : Math.max(1, Math.min(written, 2));
    case 'comment':
      return before.role === 'open' || after.inMember ? kept : Math.max(least, Math.min(written, 2));
    default:
      return before.role === 'comment' || before.token === ',' || (before.token === ':' && brokenList) ? kept : least;
  }
}

/** Whether the piece begins a list whose values the author has put on several lines. */
function isBrokenList(pieces: readonly Piece[], index: number, written: readonly number[]): boolean {
  if (pieces[index - 1]?.token !== ':') return false;
  for (let at = index; pieces[at]?.inMember; at++) {
    if (pieces[at]?.token === ',' && (written[at + 1] ?? 0) > 0) return true;
  }
  return false;
}

/** The pieces inside of declarations that are written on one line and can stay there. */
function inFlatBraces(text: string, pieces: readonly Piece[]): ReadonlySet<number> {
  const flat = new Set<number>();
  pieces.forEach((piece, index) => {
    if (piece.role !== 'declaration' || flat.has(index)) return;
    const { last = index } = piece;
    const end = pieces[last]?.end ?? piece.end;
    if (countBreaks(text.slice(piece.start, end)) > 0) return;
    if (indentOf(piece).length + lengthOnOneLine(pieces.slice(index, last + 1)) > lineWidth) return;
    for (let inside = index + 1; inside <= last; inside++) flat.add(inside);
  });
  return flat;
}

function lengthOnOneLine(pieces: readonly Piece[]): number {
  return pieces.reduce((length, piece, index) => {
    const before = pieces[index - 1];
    return length + (before ? spaceBetween(before, piece).length : 0) + piece.end - piece.start;
  }, 0);
}

/** The gaps that need an empty line: between two declarations at the top, unless both take one line only. */
function emptyLinesBetween(
  text: string,
  pieces: readonly Piece[],
  written: readonly number[],
  flat: ReadonlySet<number>,
): ReadonlySet<number> {
  const apart = new Set<number>();
  let above: number | undefined;
  pieces.forEach((piece, index) => {
    if (piece.role !== 'declaration' || piece.depth > 0) return;
    const previous = above;
    above = index;
    if (previous === undefined) return;
    if (isOneLine(text, pieces, previous, flat) && isOneLine(text, pieces, index, flat)) return;
    const gaps: number[] = [];
    for (let gap = index; gap > 0; gap--) {
      gaps.unshift(gap);
      if (pieces[gap - 1]?.role !== 'comment') break;
    }
    if (gaps.some((gap) => (written[gap] ?? 0) > 1)) return;
    apart.add(gaps.find((gap) => (written[gap] ?? 0) > 0) ?? index);
  });
  return apart;
}

function isOneLine(text: string, pieces: readonly Piece[], index: number, flat: ReadonlySet<number>): boolean {
  const piece = pieces[index];
  if (!piece) return false;
  const { last = index } = piece;
  if (pieces[last]?.role === 'close') return flat.has(last);
  return countBreaks(text.slice(piece.start, pieces[last]?.end)) === 0;
}
