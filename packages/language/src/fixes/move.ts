import type { Node, Place } from '@dfes/model';
import { behindComment, indentAt, indented, layoutOf, outdented, startWithComments } from './layout.ts';
import { addMembers } from './members.ts';
import { removal } from './removal.ts';
import { insertion, type Source, type TextChange } from './source.ts';

/** Moves a declaration with the comments above it to the end of `into`, or behind the top-level declaration around it. */
export function moveDeclaration(source: Source, declaration: Place, into: Node | undefined): readonly TextChange[] {
  const { text, fragment } = source;
  const moved = { ...declaration, start: startWithComments(text, declaration.start) };
  const layout = layoutOf(source);
  const lines = outdented(text.slice(moved.start, moved.end), indentAt(text, moved.start), layout);
  if (into) {
    const added = addMembers(source, { node: into, labels: [], declarations: [lines] });
    return [removal(source, moved), ...added.map((change) => ({ ...change, literal: true }) as const)];
  }
  const around = fragment.tops.find(({ place }) => place.start < declaration.start && declaration.end <= place.end);
  const end = around ? behindComment(text, around.place.end) : text.trimEnd().length;
  const change = insertion(declaration.uri, end, layout.endOfLine.repeat(2) + indented(lines, '', layout));
  return [removal(source, moved), { ...change, literal: true }];
}

/** Puts a new declaration around one, which moves in by a level. */
export function wrapDeclaration(source: Source, declaration: Place, head: string): readonly TextChange[] {
  const { text } = source;
  const { uri, end } = declaration;
  const { endOfLine, unit } = layoutOf(source);
  const start = startWithComments(text, declaration.start);
  const outer = indentAt(text, start);
  const open = `${head} {${endOfLine}${outer}${unit}`;
  const close = `${endOfLine}${outer}}`;
  const inside = text.slice(start, end);
  // Lines of a text in triple quotes would say something else if they moved.
  const starts = inside.includes('"""') ? [] : [...inside.matchAll(/(?:\r\n|\r|\n)(?=[^\n\r])/gu)];
  const shifts = starts.map((match) => insertion(uri, start + match.index + match[0].length, unit));
  return [insertion(uri, start, open), ...shifts, insertion(uri, end, close)];
}
