/**
 * A stretch of one document: offsets count UTF-16 units, `end` is exclusive. The places of a declaration always tell where
 * it stands in the latest text: when something above it is edited, it moves and stays the same declaration.
 */
export interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** Zero-based line and column (UTF-16 units), as editors count. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return starts;
}

/** The index of the line that holds `offset`; offsets past the end belong to the last line. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(lineStarts: readonly number[], offset: number): Position {
  const line = lineAt(lineStarts, offset);
  return { line, character: offset - (lineStarts[line] ?? 0) };
}

/** Order of places as a reader meets them: files by path, then position. */
export function byPlace(a: Place, b: Place): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start || a.end - b.end;
}
