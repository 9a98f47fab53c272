import { positionAt } from '@dfes/model';
import type { Formatter } from 'langium/lsp';
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { DfesServices } from '../module.ts';
import { read } from '../reading/read.ts';
import { format } from './formatting/format.ts';
import { sameReading } from './formatting/same.ts';
import { type SpaceChange, spaceChanges } from './formatting/space-changes.ts';
import { offsetAt, type View, viewOf } from './view.ts';

/** Lays out a document, some of its lines, or what has just been finished: a line, or a declaration by its brace. */
export const formatting = ({ shared }: DfesServices): Formatter => ({
  formatOnTypeOptions: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
  formatDocument: (document) => {
    const view = viewOf(shared, document);
    return view ? formatAll(view) : [];
  },
  formatDocumentRange: (document, { range }) => {
    const view = viewOf(shared, document);
    return view ? formatLines(view, range) : [];
  },
  formatDocumentOnType: (document, { position, ch }) => {
    const view = viewOf(shared, document);
    return view ? formatTyped(view, position, ch) : [];
  },
});

export function formatAll(view: View): TextEdit[] {
  return editsOf(view, changesIn(view));
}

/** Only the lines that a range touches. */
export function formatLines(view: View, { start, end }: Range): TextEdit[] {
  const last = offsetAt(view, { line: end.line, character: Number.MAX_SAFE_INTEGER });
  return formatStretch(view, offsetAt(view, { line: start.line, character: 0 }), last);
}

/** Behind a line end the line before it, behind a brace the declaration that it closes. */
export function formatTyped(view: View, position: Position, typed: string): TextEdit[] {
  if (typed === '}') {
    const end = offsetAt(view, position);
    const node = view.fragment.nodes.find(({ body }) => body !== undefined && body.end + 1 === end);
    return node
      ? formatStretch(view, offsetAt(view, { ...positionOf(view, node.place.start), character: 0 }), end)
      : [];
  }
  if (position.line === 0) return [];
  const line = position.line - 1;
  return formatLines(view, { start: { line, character: 0 }, end: { line, character: 0 } });
}

/** A part of the changes must leave the text as it is read, just as all of them do. */
function formatStretch(view: View, start: number, end: number): TextEdit[] {
  const { text, reading } = view;
  const changes = changesIn(view).filter((change) => start <= change.start && change.end <= end);
  const changed = changes.reduceRight(
    (rest, change) => rest.slice(0, change.start) + change.text + rest.slice(change.end),
    text,
  );
  return sameReading(text, reading, changed, read('', changed)) ? editsOf(view, changes) : [];
}

function changesIn({ text, reading }: View): readonly SpaceChange[] {
  return spaceChanges(text, format(text, reading));
}

function editsOf(view: View, changes: readonly SpaceChange[]): TextEdit[] {
  return changes.map(({ start, end, text }) => ({
    range: { start: positionOf(view, start), end: positionOf(view, end) },
    newText: text,
  }));
}

function positionOf({ fragment }: View, offset: number): Position {
  return positionAt(fragment.lineStarts, offset);
}
