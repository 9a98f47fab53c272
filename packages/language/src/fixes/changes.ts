import { type Edit, type Node, topOf } from '@dfes/model';
import { behindComment, indentAt, indented, layoutOf, startOfLine, startWithComments } from './layout.ts';
import { addMembers } from './members.ts';
import { moveDeclaration, wrapDeclaration } from './move.ts';
import { labelWithValues, lastValueOf, removal } from './removal.ts';
import { insertion, type Source, type TextChange } from './source.ts';

/** What is added inside the braces of one declaration, gathered from all edits of a fix. */
interface Additions {
  readonly labels: Map<string, string[]>;
  readonly declarations: string[];
}

/**
 * The changes of text that the edits of a fix come to, in as many documents as they concern. They don't overlap; those
 * at the same place follow each other.
 */
export function changesOf(
  edits: readonly Edit[],
  sourceOf: (uri: string) => Source | undefined,
): readonly TextChange[] {
  const additions = new Map<Node, Additions>();
  const changes = edits.flatMap((edit) => {
    const source = sourceOf(documentOf(edit) ?? '');
    return source ? changesOfOne(edit, source, additionsTo(additions)) : [];
  });
  const added = [...additions].flatMap(([node, { labels, declarations }]) => {
    const source = sourceOf(node.place.uri);
    const lines = [...labels].map(([label, values]) => `${label}: ${values.join(', ')}`);
    return source ? addMembers(source, { node, labels: lines, declarations }) : [];
  });
  // Braces that get written come before what follows the declaration.
  return [...added, ...changes];
}

/** What a single edit changes; what it adds inside braces is gathered in `into`. */
function changesOfOne(edit: Edit, source: Source, into: (node: Node) => Additions): readonly TextChange[] {
  switch (edit.edit) {
    case 'replace':
      return [{ place: edit.place, text: edit.text }];
    case 'remove':
      return [removal(source, edit.place)];
    case 'remove-label':
      return [removal(source, labelWithValues(source, edit.node, edit.place))];
    case 'remove-declaration': {
      const { place } = edit.node;
      return [removal(source, { ...place, start: startWithComments(source.text, place.start) })];
    }
    case 'add-label':
    case 'add-value': {
      const last = edit.edit === 'add-value' ? lastValueOf(edit.node, edit.label) : undefined;
      if (last) return [insertion(last.uri, last.end, `, ${edit.value}`)];
      const { labels } = into(edit.node);
      labels.set(edit.label, [...(labels.get(edit.label) ?? []), edit.value]);
      return [];
    }
    case 'add-declaration':
      if (edit.into) into(edit.into).declarations.push(edit.text);
      return edit.into ? [] : addAtTop(source, edit.text, edit);
    case 'move-declaration':
      return moveDeclaration(source, edit.place, edit.into);
    case 'wrap-declaration':
      return wrapDeclaration(source, edit.place, edit.head);
    case 'add-line': {
      const { text } = source;
      const { start, uri } = edit.place;
      const line = `${indentAt(text, start)}${edit.text}${layoutOf(source).endOfLine}`;
      return [insertion(uri, startOfLine(text, start), line)];
    }
  }
}

/** Adds a declaration before or after another one at the top, an empty line between the two. */
function addAtTop(
  source: Source,
  lines: string,
  where: { readonly before?: Node; readonly after?: Node },
): readonly TextChange[] {
  const layout = layoutOf(source);
  const { text } = source;
  const gap = layout.endOfLine.repeat(2);
  const declaration = indented(lines, '', layout);
  if (where.before) {
    const { place } = topOf(where.before);
    return [insertion(place.uri, startWithComments(text, place.start), `${declaration}${gap}`)];
  }
  if (!where.after) return [];
  const { place } = topOf(where.after);
  return [insertion(place.uri, behindComment(text, place.end), `${gap}${declaration}`)];
}

function documentOf(edit: Edit): string | undefined {
  switch (edit.edit) {
    case 'add-label':
    case 'add-value':
    case 'remove-declaration':
      return edit.node.place.uri;
    case 'add-declaration':
      return (edit.into ?? edit.before ?? edit.after)?.place.uri;
    default:
      return edit.place.uri;
  }
}

function additionsTo(additions: Map<Node, Additions>): (node: Node) => Additions {
  return (node) => {
    const known = additions.get(node) ?? { labels: new Map(), declarations: [] };
    additions.set(node, known);
    return known;
  };
}

/** A text after some changes of it. */
export function applyChanges(
  text: string,
  changes: readonly TextChange[],
  write = (change: TextChange) => change.text,
): string {
  const inOrder = changes.map((change, index) => ({ change, index }));
  inOrder.sort((a, b) => a.change.place.start - b.change.place.start || a.index - b.index);
  let changed = '';
  let at = 0;
  for (const { change } of inOrder) {
    changed += text.slice(at, change.place.start) + write(change);
    at = change.place.end;
  }
  return changed + text.slice(at);
}
