import type { Node } from '@dfes/model';
import type { Source } from './source.ts';

/** How a document is laid out: what new text in it has to look like. */
export interface Layout {
  readonly endOfLine: '\n' | '\r\n';
  /** One level of indentation. */
  readonly unit: string;
}

export function layoutOf({ text, fragment }: Source): Layout {
  return { endOfLine: text.includes('\r\n') ? '\r\n' : '\n', unit: unitIn(text, fragment.nodes) };
}

/** The first indentation of something inside a declaration against that declaration. */
function unitIn(text: string, nodes: readonly Node[]): string {
  for (const node of nodes) {
    const outer = indentAt(text, node.place.start);
    const inside = [...node.labels.values()].flat().concat(node.children.map((child) => child.place));
    for (const { start } of inside) {
      const inner = isFirstInLine(text, start) ? indentAt(text, start) : '';
      if (inner.length > outer.length && inner.startsWith(outer)) return inner.slice(outer.length);
    }
  }
  return '  ';
}

/** The space at the beginning of the line that holds `offset`. */
export function indentAt(text: string, offset: number): string {
  return /^[^\S\n\r]*/u.exec(text.slice(startOfLine(text, offset), offset))?.[0] ?? '';
}

export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  // A byte order mark is not part of the first line.
  return start === 0 && text.charCodeAt(0) === 0xfeff && offset > 0 ? 1 : start;
}

/** The offset at which the line that holds `offset` ends, before its line end. */
export function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

export function isFirstInLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === '';
}

/** Behind `offset` or, where nothing but a comment follows on its line, behind that. */
export function behindComment(text: string, offset: number): number {
  const end = endOfLine(text, offset);
  return /^\s*(?:\/\/.*|(?:\/\*[^\n\r]*\*\/\s*))?$/u.test(text.slice(offset, end))
    ? offset + text.slice(offset, end).trimEnd().length
    : offset;
}

/** The beginning of a declaration with the comments right above it. */
export function startWithComments(text: string, declaration: number): number {
  if (!isFirstInLine(text, declaration)) return declaration;
  let start = declaration;
  for (;;) {
    const above = text.slice(0, startOfLine(text, start)).replace(/(?:\r\n|\r|\n)$/u, '');
    const line = above.slice(startOfLine(above, above.length));
    const begin = line.trim().startsWith('//')
      ? above.length - line.trimStart().length
      : line.trimEnd().endsWith('*/')
        ? above.lastIndexOf('/*')
        : -1;
    if (begin < 0 || begin >= start || !isFirstInLine(text, begin)) return start;
    start = begin;
  }
}

/**
 * Lines written with two spaces a level, indented for their place in the document. Lines of a text in triple quotes
 * would say something else if they moved: then only the first one is indented.
 */
export function indented(lines: string, indent: string, { endOfLine, unit }: Layout): string {
  if (lines.includes('"""')) return indent + lines;
  return lines
    .split('\n')
    .map((line) => {
      const depth = (/^ */u.exec(line)?.[0].length ?? 0) >> 1;
      return line.trim() === '' ? '' : indent + unit.repeat(depth) + line.slice(depth * 2);
    })
    .join(endOfLine);
}

/** Lines of the document as they would be written at the beginning of a line with two spaces a level. */
export function outdented(lines: string, indent: string, { unit }: Layout): string {
  if (lines.includes('"""')) return lines;
  return lines
    .split(/\r\n|\r|\n/u)
    .map((line, index) => {
      let rest = index > 0 && line.startsWith(indent) ? line.slice(indent.length) : line;
      let depth = 0;
      for (; rest.startsWith(unit); depth++) rest = rest.slice(unit.length);
      return '  '.repeat(depth) + rest;
    })
    .join('\n');
}
