import { lineAt, lineStartsOf, type Misreading } from '@dfes/model';
import { suppressionsOf } from '../../fragment/suppressions.ts';
import type { Reading } from '../../reading/read.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** The lines of a text that have to stay as they are. */
export interface Frozen {
  readonly lineAt: (offset: number) => number;
  /** Whether nothing on a line may change. */
  readonly has: (line: number) => boolean;
  /** Whether a comment switches a finding off here: then no line may come to hold more or less than it does. */
  readonly speaksOf: (line: number) => boolean;
}

/** How much stays as it is because of what can't be read: its lines, or the declarations at the top that hold it. */
export type Caution = 'lines' | 'declarations';

/** What can't be read, or was mended, stays as the author has written it. */
export function frozenIn(text: string, reading: Reading, caution: Caution): Frozen {
  const starts = lineStartsOf(text);
  const line = (offset: number) => lineAt(starts, offset);
  const frozen = new Set<number>();
  const freeze = (start: number, end: number) => {
    for (let at = line(start); at <= line(end); at++) frozen.add(at);
  };
  const slips = [...reading.misreadings.flatMap(placesOf), ...mended(reading), ...dropped(text, piecesOf(reading))];
  for (const { start, end } of slips) freeze(start, end);
  if (caution === 'declarations') {
    for (const { start, end } of sections(text, piecesOf(reading))) {
      if (slips.some((slip) => slip.start <= end && start <= slip.end)) freeze(start, end);
    }
  }
  const spokenOf = new Set<number>();
  for (const { place, line: next } of suppressionsOf('', text, reading.comments)) {
    for (let at = line(place.start); at <= line(next.end); at++) spokenOf.add(at);
  }
  return { lineAt: line, has: (at) => frozen.has(at), speaksOf: (at) => spokenOf.has(at) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function placesOf(misreading: Misreading): readonly Stretch[] {
  const { place } = misreading;
  if (misreading.code === 'duplicate-label') return [place, misreading.whole];
  if (misreading.code !== 'syntax-error') return [place];
  const edits = misreading.fix?.edits ?? [];
  return [place, ...edits.flatMap((edit) => (edit.edit === 'replace' ? [edit.place] : []))];
}

function mended({ tokens }: Reading): readonly Stretch[] {
  return tokens.filter(({ start, end, meant }) => meant !== undefined || start === end);
}

/** What the reader has made nothing of. */
function dropped(text: string, pieces: readonly Piece[]): readonly Stretch[] {
  return [...pieces, { start: text.length, end: text.length }].flatMap(({ start }, index) => {
    const from = pieces[index - 1]?.end ?? 0;
    const words = text.slice(from, start);
    if (isSpace(words)) return [];
    return [{ start: start - words.trimStart().length, end: from + words.trimEnd().length }];
  });
}

/** From the beginning of each declaration at the top to the next one; what comes before the first is one more. */
function sections(text: string, pieces: readonly Piece[]): readonly Stretch[] {
  const heads = pieces.filter(({ role, depth }) => role === 'declaration' && depth === 0);
  const starts = [0, ...heads.map(({ start }) => start), text.length];
  return starts.slice(1).map((end, index) => ({ start: starts[index] ?? 0, end: end - 1 }));
}

/** Whether a stretch of a text is nothing but what the reader takes for space. */
export function isSpace(text: string): boolean {
  return /^[\s\u0085\uFEFF]*$/u.test(text);
}
