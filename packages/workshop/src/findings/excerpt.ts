import { lineAt, lineStartsOf, type Place } from '@dfes/model';

/** A text with a line of carets, itself a comment, under each line that holds one of the places. */
export function withCarets(text: string, places: readonly Place[]): string {
  const starts = lineStartsOf(text);
  const byLine = Map.groupBy(places, ({ start }) => lineAt(starts, start));
  return text
    .split('\n')
    .flatMap((line, index) => {
      const here = byLine.get(index);
      if (!here) return [line];
      const offset = starts[index] ?? 0;
      const spans = here.map(({ start, end }) => ({ from: start - offset, to: Math.min(end - offset, line.length) }));
      return [line, caretLine(spans)];
    })
    .join('\n');
}

interface SpanOfLine {
  readonly from: number;
  readonly to: number;
}

/** Carets under some stretches of a line; the two slashes of the comment take the place of the first two signs. */
function caretLine(spans: readonly SpanOfLine[]): string {
  const slashes = '//';
  const end = Math.max(...spans.map(({ from, to }) => Math.max(to, from + 1)), slashes.length + 1);
  const isUnder = (column: number) => spans.some(({ from, to }) => from <= column && column < Math.max(to, from + 1));
  const carets = Array.from({ length: end }, (_, column) => (isUnder(column) ? '^' : ' ')).join('');
  const rest = carets.slice(slashes.length);
  return slashes + (rest.trim() === '' ? '^' : rest).trimEnd();
}

/** What changes from one text to another, line by line: `-` before a line that goes, `+` before one that comes. */
export function lineDiff(before: string, after: string): string {
  const [a, b] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  const common = commonLengths(a, b);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push(`  ${a[i++]}`);
      j++;
    } else if (i < a.length && (j >= b.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      lines.push(`- ${a[i++]}`);
    } else lines.push(`+ ${b[j++]}`);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** How many lines the rests of two texts have in common, from each pair of lines on. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
