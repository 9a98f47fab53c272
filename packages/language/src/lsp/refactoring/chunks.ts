import type { Reading } from '../../reading/read.ts';
import { isSpace } from '../formatting/frozen.ts';
import { countBreaks } from '../formatting/gaps.ts';
import { type Piece, piecesOf } from '../formatting/pieces.ts';

/** A part of a file that moves as one: a declaration at the top with the comments that belong to it, or comments alone. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** What the declaration's kind is written as or meant as; absent for comments alone. */
  readonly kind?: string;
}

/** A file in parts, in order; undefined where something between them can't be read. */
export function chunksOf(text: string, reading: Reading): readonly Chunk[] | undefined {
  const pieces = piecesOf(reading);
  const chunks: Chunk[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    if (!piece) break;
    const last = lastOfChunk(text, pieces, index);
    const head = pieces.slice(index, last + 1).find(({ role }) => role === 'declaration');
    const kind = head && (reading.tokens.find(({ start }) => start === head.start)?.meant ?? slice(text, head));
    chunks.push({ start: piece.start, end: pieces[last]?.end ?? piece.end, ...(kind === undefined ? {} : { kind }) });
    index = last + 1;
  }
  const edges = [0, ...chunks.flatMap(({ start, end }) => [start, end]), text.length];
  const between = edges.flatMap((from, at) => (at % 2 === 0 ? [text.slice(from, edges[at + 1])] : []));
  return between.every(isSpace) ? chunks : undefined;
}

/** Comments belong to what follows without an empty line between, those behind a declaration to that. */
function lastOfChunk(text: string, pieces: readonly Piece[], first: number): number {
  let last = first;
  while (pieces[last]?.role === 'comment') {
    if (!pieces[last + 1] || breaksBehind(text, pieces, last) > 1) return last;
    last++;
  }
  last = pieces[last]?.last ?? last;
  while (pieces[last + 1]?.role === 'comment' && breaksBehind(text, pieces, last) === 0) last++;
  return last;
}

function breaksBehind(text: string, pieces: readonly Piece[], index: number): number {
  return countBreaks(text.slice(pieces[index]?.end, pieces[index + 1]?.start));
}

function slice(text: string, { start, end }: Piece): string {
  return text.slice(start, end);
}
