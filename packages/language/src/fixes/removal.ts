import type { Node, Place } from '@dfes/model';
import { endOfLine, isFirstInLine, startOfLine } from './layout.ts';
import type { Source, TextChange } from './source.ts';

/** Takes a stretch out of a text: with its lines where nothing else stands on them, else with the space beside it. */
export function removal({ text }: Source, { uri, start, end }: Place): TextChange {
  const lineEnd = endOfLine(text, end);
  const endsLine = text.slice(end, lineEnd).trim() === '';
  if (isFirstInLine(text, start) && endsLine) return { place: { uri, ...wholeLines(text, start, lineEnd) }, text: '' };
  if (isFirstInLine(text, start)) return { place: { uri, start, end: end + spaceAt(text, end) }, text: '' };
  const before = text.slice(startOfLine(text, start), start);
  return {
    place: { uri, start: start - (before.length - before.trimEnd().length), end: endsLine ? lineEnd : end },
    text: '',
  };
}

/** The lines of a stretch, and one of the empty lines around it, so that not two of them are left. */
function wholeLines(text: string, start: number, lineEnd: number): { readonly start: number; readonly end: number } {
  const from = startOfLine(text, start);
  const to = lineEnd + lengthOfLineEnd(text, lineEnd);
  const above = text.slice(0, from);
  const isEmptyAbove = /(?:^|[\n\r])[^\S\n\r]*(?:\r\n|\r|\n)$/u.test(above) || above.trim() === '';
  const emptyBelow = /^[^\S\n\r]*(?:\r\n|\r|\n)/u.exec(text.slice(to))?.[0] ?? '';
  if (isEmptyAbove && emptyBelow !== '') return { start: from, end: to + emptyBelow.length };
  const isLastInside = /^\s*(?:\}|$)/u.test(text.slice(to));
  if (isEmptyAbove && isLastInside && above.trim() !== '') {
    return { start: above.trimEnd().length + lengthOfLineEnd(text, above.trimEnd().length), end: to };
  }
  return { start: from, end: to };
}

function lengthOfLineEnd(text: string, offset: number): number {
  return text.startsWith('\r\n', offset) ? 2 : offset < text.length ? 1 : 0;
}

function spaceAt(text: string, offset: number): number {
  return /^[^\S\n\r]*/u.exec(text.slice(offset))?.[0].length ?? 0;
}

/** A label with its values: from its word to the end of the last value before whatever comes next in the braces. */
export function labelWithValues({ text }: Source, node: Node, label: Place): Place {
  const next = nextMember(node, label.start) ?? node.body?.end ?? node.place.end;
  const values = placesIn(node.says).filter((place) => label.end <= place.start && place.end <= next);
  // A value that can't be read has no place: it goes on to what comes next.
  const unread = label.start + text.slice(label.start, next).trimEnd().length;
  const end = values.length > 0 ? Math.max(...values.map((place) => place.end)) : unread;
  return { uri: label.uri, start: label.start, end };
}

/** Where the last value of a label ends that could be read. */
export function lastValueOf(node: Node, label: string): Place | undefined {
  return placesIn((node.says as Readonly<Record<string, unknown>>)[label]).at(-1);
}

function nextMember(node: Node, offset: number): number | undefined {
  const labels = [...node.labels.values()].flat();
  const starts = [...labels, ...node.children.map((child) => child.place)].map((place) => place.start);
  const later = starts.filter((start) => start > offset);
  return later.length > 0 ? Math.min(...later) : undefined;
}

/** The places of all values, however deep they lie. */
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('place' in value) return [value.place as Place];
  return Object.values(value).flatMap(placesIn);
}
