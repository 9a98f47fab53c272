import { isKind, type Kind } from '@dfes/model';
import { say } from '@dfes/wording';
import { suppressionsOf } from '../../fragment/suppressions.ts';
import { type Reading, read } from '../../reading/read.ts';
import type { View } from '../view.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { Offer, Refactoring } from './refactoring.ts';

/** Puts the declarations of a file into the order of the standard, as far as they are not: stage by stage. */
export const sortDeclarations: Refactoring = {
  kind: 'source.sortDeclarations',
  offers: (view) => offers(view),
};

/** The stages of the standard, and the kinds of declaration that answer them. Within one, the author's order stands. */
export const stages: readonly { readonly clause: string; readonly kinds: readonly Kind[] }[] = [
  { clause: '5.2', kinds: ['design', 'organization', 'plan'] },
  { clause: '5.3', kinds: ['segment', 'persona', 'insight'] },
  { clause: '5.4', kinds: ['challenge', 'value-proposition'] },
  { clause: '5.5', kinds: ['touchpoint', 'data-point', 'adaptation', 'journey'] },
  { clause: '5.6', kinds: ['role', 'co-creation'] },
  { clause: '5.7', kinds: ['evaluation'] },
  { clause: '4', kinds: ['principle'] },
];

function offers(view: View): readonly Offer[] {
  const { uri, text, reading } = view;
  const sorted = sortedText(text, reading);
  if (sorted === undefined || sorted.text === text.slice(sorted.start, sorted.end)) return [];
  const changed = text.slice(0, sorted.start) + sorted.text + text.slice(sorted.end);
  if (!saysTheSame(text, reading, changed)) return [];
  const place = { uri, start: sorted.start, end: sorted.end };
  return [
    {
      title: say`Sort the declarations in the standard’s order`,
      changes: [{ place, text: sorted.text, literal: true }],
    },
  ];
}

interface Sorted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part of a text that has to change, and how; undefined where what stands there can't be told. */
function sortedText(text: string, reading: Reading): Sorted | undefined {
  const chunks = chunksOf(text, reading);
  if (!chunks || chunks.some(({ kind }) => kind !== undefined && stageOf(kind) < 0)) return undefined;
  const ranks = chunks.flatMap(({ kind }) => (kind === undefined ? [] : [stageOf(kind)]));
  if (ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank)) return undefined;
  const parts = withHeadings(text, chunks);
  const order = parts.toSorted((a, b) => a.rank - b.rank);
  const first = order.findIndex((part, index) => part !== parts[index]);
  const last = order.findLastIndex((part, index) => part !== parts[index]);
  const [from, to] = [parts[first], parts[last]];
  if (!from || !to) return undefined;
  const moved = order.slice(first, last + 1);
  const gap = (text.includes('\r\n') ? '\r\n' : '\n').repeat(2);
  const written = moved.map((part, index) => {
    const before = moved[index - 1];
    if (!before) return slice(text, part);
    // What stood together stays together.
    const together = parts.indexOf(part) === parts.indexOf(before) + 1;
    return (together ? text.slice(before.end, part.start) : gap) + slice(text, part);
  });
  return { start: from.start, end: to.end, text: written.join('') };
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/**
 * Comments that stand alone: what comes first and last in a file stays there, the first heading of a stage comes before
 * all of the stage, others go with what follows them.
 */
function withHeadings(text: string, chunks: readonly Chunk[]): readonly Part[] {
  const parts: Part[] = [];
  const headed = new Set<number>();
  let start: number | undefined;
  chunks.forEach((chunk, index) => {
    const { kind, end } = chunk;
    const from = start ?? chunk.start;
    start = undefined;
    if (kind !== undefined) {
      parts.push({ start: from, end, rank: stageOf(kind) });
      return;
    }
    const stage = headingOf(slice(text, chunk));
    if (stage >= 0 && !headed.has(stage)) {
      headed.add(stage);
      // Just before the declarations of its stage.
      parts.push({ start: from, end, rank: stage - 0.5 });
    } else if (index === chunks.length - 1) parts.push({ start: from, end, rank: stages.length });
    else if (index === 0) parts.push({ start: from, end, rank: -1 });
    else start = from;
  });
  return parts;
}

function stageOf(kind: string): number {
  return isKind(kind) ? stages.findIndex(({ kinds }) => kinds.includes(kind)) : -1;
}

/** The stage that a comment such as `// 5.3  Understanding the customer` is the heading of. */
function headingOf(comment: string): number {
  const clause = /^[/*\s]+(?:clause\s+)?(?<clause>\d(?:\.\d)?)(?![.\d]*\d)/iu.exec(comment)?.groups?.clause;
  return stages.findIndex((stage) => stage.clause === clause);
}

/** Whether a text holds the same declarations, the same slips, and the same lines that comments speak of. */
function saysTheSame(text: string, reading: Reading, other: string): boolean {
  const otherReading = read('', other);
  const same = (of: (text: string, reading: Reading) => readonly string[]) =>
    JSON.stringify(of(text, reading).toSorted()) === JSON.stringify(of(other, otherReading).toSorted());
  return (
    same((written, { tokens }) => declarationsIn(written, tokens)) &&
    same((written, { misreadings }) => misreadings.map(({ code, place }) => `${code} ${slice(written, place)}`)) &&
    same((written, { comments }) =>
      suppressionsOf('', written, comments).map(
        ({ rule, reason, line }) => `${rule} ${reason} ${slice(written, line).trim()}`,
      ),
    )
  );
}

/** What the reader makes of each declaration at the top. */
function declarationsIn(text: string, tokens: Reading['tokens']): readonly string[] {
  const declarations: string[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.type === '}') depth--;
    if (token.type === 'KIND' && depth === 0) declarations.push('');
    declarations.push(`${declarations.pop() ?? ''}${token.type} ${token.meant ?? slice(text, token)}\n`);
    if (token.type === '{') depth++;
  }
  return declarations;
}

function slice(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}
