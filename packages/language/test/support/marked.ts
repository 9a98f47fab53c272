/** A text with marks: `»…«` around stretches, `|` where the cursor is. */
export interface Marked {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** Undefined where no cursor is marked. */
  readonly cursor: number | undefined;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Takes the marks out of a text. Marks that don't fit together are a mistake of the test. */
export function marked(source: string): Marked {
  let text = '';
  let cursor: number | undefined;
  const stretches: Stretch[] = [];
  const open: number[] = [];
  for (const char of source) {
    if (char === '»') open.push(text.length);
    else if (char === '«') {
      const start = open.pop();
      if (start === undefined) throw new Error(`A « without its » in: ${source}`);
      stretches.push({ start, end: text.length });
    } else if (char === '|') {
      if (cursor !== undefined) throw new Error(`Two cursors in: ${source}`);
      cursor = text.length;
    } else text += char;
  }
  if (open.length > 0) throw new Error(`A » without its « in: ${source}`);
  return { text, stretches: stretches.toSorted((a, b) => a.start - b.start), cursor };
}

/** The text with marks around some stretches, for comparing with the marked text of a test. */
export function mark(text: string, stretches: readonly Stretch[]): string {
  const marks = stretches.flatMap(({ start, end }) => [
    { at: start, sign: '»', order: 1 },
    { at: end, sign: '«', order: start === end ? 2 : 0 },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { at: offset, sign } of marks) {
    result += text.slice(at, offset) + sign;
    at = offset;
  }
  return result + text.slice(at);
}
