import type { Node } from '@dfes/model';
import { behindComment, indentAt, indented, isFirstInLine, type Layout, layoutOf } from './layout.ts';
import { labelWithValues } from './removal.ts';
import { insertion, type Source, type TextChange } from './source.ts';

/** What is to be added inside the braces of one declaration. */
export interface Members {
  readonly node: Node;
  /** Labels with their values. */
  readonly labels: readonly string[];
  readonly declarations: readonly string[];
}

/** Adds labels behind the last label and declarations at the end, writing the braces where there are none. */
export function addMembers(source: Source, { node, labels, declarations }: Members): readonly TextChange[] {
  const { text } = source;
  const { uri } = node.place;
  const { body } = node;
  const layout = layoutOf(source);
  const outer = indentAt(text, node.place.start);
  const inner = outer + layout.unit;
  const line = (lines: string) => `${layout.endOfLine}${indented(lines, inner, layout)}`;
  const all = [...labels, ...declarations].map(line).join('');
  const closing = `${layout.endOfLine}${outer}`;

  if (!body) return [insertion(uri, node.place.end, ` {${all}${closing}}`)];
  const inside = text.slice(body.start, body.end);
  if (inside.trim() === '') return [{ place: { uri, ...body }, text: `${all}${closing}` }];

  const afterLabel = endOfLabels(source, node);
  if (!/[\n\r]/u.test(inside) && declarations.length === 0) {
    return [insertion(uri, afterLabel, labels.map((label) => ` ${label}`).join(''))];
  }
  const changes: TextChange[] = [];
  const opening = /^[^\S\n\r]*/u.exec(inside)?.[0].length ?? 0;
  if (!/[\n\r]/u.test(inside)) {
    changes.push({ place: { uri, start: body.start, end: body.start + opening }, text: `${layout.endOfLine}${inner}` });
  }
  if (labels.length > 0) {
    const at = afterLabel > body.start ? behindComment(text, afterLabel) : behindComment(text, body.start);
    changes.push(insertion(uri, at, labels.map(line).join('')));
  }
  if (declarations.length > 0) changes.push(atEnd(source, node, body, declarations, inner, closing, layout));
  return changes;
}

/** Where the last label before the first declaration inside ends; without labels, where the braces open. */
function endOfLabels(source: Source, node: Node): number {
  const firstChild = Math.min(...node.children.map((child) => child.place.start), Number.POSITIVE_INFINITY);
  const labels = [...node.labels.values()].flat().filter((label) => label.start < firstChild);
  const last = labels.reduce((a, b) => (b.start > (a?.start ?? -1) ? b : a), labels[0]);
  return last ? labelWithValues(source, node, last).end : (node.body?.start ?? node.place.end);
}

function atEnd(
  { text }: Source,
  node: Node,
  body: { readonly start: number; readonly end: number },
  declarations: readonly string[],
  inner: string,
  closing: string,
  layout: Layout,
): TextChange {
  const { endOfLine } = layout;
  const lines = declarations.map((declaration) => `${endOfLine}${indented(declaration, inner, layout)}`).join('');
  const end = text.slice(0, body.end).trimEnd().length;
  // Between the labels of a declaration and what it holds stands an empty line.
  const holds = node.children.some(({ place }) => body.start <= place.start && place.end <= body.end);
  const gap = !holds && node.kind !== 'step' ? endOfLine : '';
  const own = isFirstInLine(text, body.end);
  return {
    place: { uri: node.place.uri, start: end, end: own ? end : body.end },
    text: `${gap}${lines}${own ? '' : closing}`,
  };
}
