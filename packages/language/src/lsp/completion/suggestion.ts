import { inWords, type Words } from '@dfes/wording';
import {
  type Command,
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type TextEdit,
} from 'vscode-languageserver';
import { rangeOf } from '../../diagnostics/to-diagnostic.ts';
import type { TextChange } from '../../fixes/index.ts';
import type { ClientAbilities } from '../client.ts';
import type { View } from '../view.ts';
import type { Word } from './context.ts';
import { withoutPlaces } from './snippet.ts';

/** One thing that may be written, before it takes the form of the protocol. In a list the likelier come first. */
export interface Suggestion {
  readonly label: string;
  /** A snippet (see snippet.ts). */
  readonly insert: string;
  readonly kind: CompletionItemKind;
  /** What stands beside the label in the list: a title, a short meaning. */
  readonly beside?: Words;
  /** Markdown. */
  readonly documentation?: Words | undefined;
  /** What the author may type to find it, besides the label. */
  readonly alsoFoundBy?: string | undefined;
  /** Whether the next completion should open at once. */
  readonly goesOn?: boolean;
  readonly preselect?: boolean;
  /** Signs that take it when they are typed behind a part of it. */
  readonly takenBy?: readonly string[];
  /** What changes elsewhere in the file with it. */
  readonly alongside?: readonly TextChange[];
}

export function toItems(
  view: View,
  word: Word,
  suggestions: readonly Suggestion[],
  client: ClientAbilities,
): CompletionItem[] {
  const range = rangeOf(word, view.fragment);
  const told = (words: Words) => (typeof words === 'string' ? words : inWords(words, view.wording));
  return suggestions.map((suggestion, index): CompletionItem => {
    const { label, insert, kind, beside, documentation, alsoFoundBy, goesOn, preselect, takenBy, alongside } =
      suggestion;
    const snippet = client.snippets && insert.includes('$');
    const text = snippet ? insert : withoutPlaces(insert);
    const command: Command | undefined =
      goesOn && client.suggestCommand !== undefined ? { title: 'Suggest', command: client.suggestCommand } : undefined;
    return {
      label,
      kind,
      sortText: String(index).padStart(5, '0'),
      textEdit: { range, newText: word.joins ? ` ${text}` : text },
      filterText: alsoFoundBy ? `${label} ${alsoFoundBy}` : label,
      ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(beside === undefined ? {} : { labelDetails: { description: told(beside) } }),
      ...(documentation ? { documentation: { kind: MarkupKind.Markdown, value: told(documentation) } } : {}),
      ...(command ? { command } : {}),
      ...(preselect ? { preselect } : {}),
      ...(takenBy ? { commitCharacters: [...takenBy] } : {}),
      ...(alongside ? { additionalTextEdits: alongside.map((change) => textEdit(view, change)) } : {}),
    };
  });
}

function textEdit(view: View, { place, text }: TextChange): TextEdit {
  return { range: rangeOf(place, view.fragment), newText: text };
}
