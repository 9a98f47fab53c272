import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import { asSnippet, hasPlaceholders, type TextChange, withDefaults } from '../fixes/index.ts';
import type { NewFile } from './refactoring/refactoring.ts';
import type { View } from './view.ts';

export interface EditSettings {
  /** Whether the client makes files as a part of an edit. */
  readonly createsFiles: boolean;
  /** Whether the client lets the author fill in the places that a change leaves open. */
  readonly snippets: boolean;
  /** The version of a document that the client has open. */
  readonly versionOf: (uri: string) => number | undefined;
}

/** Changes of text as a client applies them. */
export function workspaceEdit(view: View, changes: readonly TextChange[], settings: EditSettings): WorkspaceEdit {
  const snippets = settings.snippets ? snippetsOf(view, changes) : undefined;
  const byFile = Map.groupBy(changes, ({ place }) => place.uri);
  const documentChanges = [...byFile].flatMap(([uri, list]): TextDocumentEdit[] => {
    const fragment = view.design.fragment(uri);
    if (!fragment) return [];
    const edits = list.map((change) => {
      const range = rangeOf(change.place, fragment);
      const snippet = snippets?.get(change);
      if (snippet !== undefined) return { range, snippet: { kind: 'snippet' as const, value: snippet } };
      return { range, newText: change.literal ? change.text : withDefaults(change.text) };
    });
    return [{ textDocument: { uri, version: settings.versionOf(uri) ?? null }, edits }];
  });
  if (snippets || documentChanges.length === 0) return { documentChanges };
  // Without places to fill in, the older form will do, which every client knows.
  return {
    changes: Object.fromEntries(
      documentChanges.map(({ textDocument, edits }) => [
        textDocument.uri,
        edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
      ]),
    ),
  };
}

/** An edit that makes a file as well: first that, so that what goes elsewhere is nowhere lost. */
export function withNewFile(
  { documentChanges = [], changes = {} }: WorkspaceEdit,
  { uri, text }: NewFile,
): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const filled = { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] };
  const others = Object.entries(changes).map(([uri, edits]) => ({ textDocument: { uri, version: null }, edits }));
  return { documentChanges: [{ kind: 'create', uri }, filled, ...documentChanges, ...others] };
}

/** The changes as snippets, where one of them leaves something to fill in and all of them can be said as snippets. */
function snippetsOf(view: View, changes: readonly TextChange[]): ReadonlyMap<TextChange, string> | undefined {
  const open = changes.filter((change) => !change.literal && hasPlaceholders(change.text));
  if (open.length === 0) return undefined;
  const snippets = new Map<TextChange, string>();
  for (const change of open) {
    const text = view.textOf(change.place.uri) ?? '';
    const snippet = relativeToLine(asSnippet(change.text), text, change.place.start);
    if (snippet === undefined) return undefined;
    snippets.set(change, snippet);
  }
  return snippets;
}

/**
 * Clients indent the lines of a snippet like the line at which it is inserted; so that indentation is taken off.
 * Undefined where a line is to be indented less.
 */
function relativeToLine(snippet: string, text: string, offset: number): string | undefined {
  const line = /[^\n\r]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const indent = /^[^\S\n\r]*/u.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = snippet.split(/(?<=\n)/u);
  const blank = (part: string) => part.trim() === '';
  if (rest.some((part) => !blank(part) && !part.startsWith(indent))) return undefined;
  return first + rest.map((part) => (part.startsWith(indent) ? part.slice(indent.length) : part)).join('');
}
