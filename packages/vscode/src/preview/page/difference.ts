/** The one element of a text in which it differs from an earlier one. */
export interface Difference {
  /** Which child of which child it was, from the outermost element on. */
  readonly path: readonly number[];
  /** What stands there now: an element, or several, where one has come beside it. */
  readonly text: string;
}

/** A start tag, an end tag, or an element without content. In the values of attributes anything may stand but `<`. */
const tag = /<(\/?)[a-z](?:[^"'>/]|"[^"]*"|'[^']*'|\/(?!>))*(\/?)>/giu;

/** An element whose end has not come yet. */
interface Open {
  readonly start: number;
  /** Which child it is. */
  readonly place: number;
  children: number;
}

/**
 * Finds the smallest element around everything in which two well-formed texts differ: a large picture can follow a
 * keystroke where that alone is read and checked. Undefined where only the outermost is around it all.
 */
export function difference(before: string, after: string): Difference | undefined {
  const start = commonStart(before, after);
  const end = before.length - commonEnd(before, after, start);
  const open: Open[] = [];
  for (const { 0: text, 1: closes, 2: isEmpty, index } of before.matchAll(tag)) {
    if (!closes) {
      const outer = open.at(-1);
      const place = outer ? outer.children++ : 0;
      if (!isEmpty) open.push({ start: index, place, children: 0 });
      continue;
    }
    const closed = open.pop();
    const around = closed && closed.start < start && end <= index;
    if (!closed || (around && open.length === 0)) return undefined;
    if (!around) continue;
    const path = [...open.slice(1), closed].map(({ place }) => place);
    return { path, text: after.slice(closed.start, index + text.length + after.length - before.length) };
  }
  return undefined;
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** How much of the two is the same at their ends, behind the first `start` letters of both. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}
