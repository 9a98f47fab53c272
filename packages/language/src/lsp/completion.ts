import type { CompletionProvider } from 'langium/lsp';
import type { CompletionList } from 'vscode-languageserver';
import type { DfesServices } from '../module.ts';
import type { ClientAbilities } from './client.ts';
import { clauseSuggestions, principleNameSuggestions, ruleSuggestions } from './completion/codes.ts';
import { type Context, contextAt } from './completion/context.ts';
import { firstDesign } from './completion/first-design.ts';
import { memberSuggestions } from './completion/members.ts';
import { kindsToDeclare } from './completion/new-name.ts';
import { type Suggestion, toItems } from './completion/suggestion.ts';
import { valueSuggestions } from './completion/values.ts';
import type { Setting } from './completion/write.ts';
import { findingsOf, offsetAt, type View, viewOf } from './view.ts';

/** Offers what may be written at the cursor, also in the middle of a text that can't be read yet. */
export const completion = ({ shared }: DfesServices): CompletionProvider => ({
  completionOptions: { triggerCharacters: [':', ',', '.', ' '] },
  getCompletion: async (document, { position }) => {
    const view = viewOf(shared, document);
    if (!view) return undefined;
    const today = new Date().toISOString().slice(0, 10);
    return completionsAt(view, offsetAt(view, position), today, shared.lsp.Client.abilities);
  },
});

export function completionsAt(view: View, offset: number, today: string, client: ClientAbilities): CompletionList {
  const context = contextAt(view, offset);
  if (!context) return { isIncomplete: false, items: [] };
  const setting: Setting = {
    design: view.design,
    wording: view.wording,
    today,
    derivesNames: client.snippetTransforms,
  };
  const items = toItems(view, context.word, suggestionsFor(view, context, setting), client);
  // With each letter a name that nothing bears yet is another one.
  return { isIncomplete: 'label' in context && kindsToDeclare(context).length > 0, items };
}

function suggestionsFor(view: View, context: Context, setting: Setting): readonly Suggestion[] {
  switch (context.at) {
    case 'member': {
      const suggestions = memberSuggestions(context, setting);
      return isFirstOfAll(view, context.parent !== undefined) ? [firstDesign(setting), ...suggestions] : suggestions;
    }
    case 'principle-name':
      return principleNameSuggestions(setting);
    case 'rule':
      return ruleSuggestions(new Set(findingsOf(view).map(({ code }) => code)), setting);
    case 'clause':
      return clauseSuggestions();
    default:
      return valueSuggestions(view, context, setting);
  }
}

/** Whether the author is about to write the first declaration of a project. */
function isFirstOfAll({ design }: View, isInside: boolean): boolean {
  return !isInside && design.fragments.every(({ tops }) => tops.length === 0);
}
