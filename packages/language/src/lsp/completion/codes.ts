import { rules } from '@dfes/rules';
import { clausesOf, homeEdition, principleNames, principles } from '@dfes/standard';
import { say } from '@dfes/wording';
import { CompletionItemKind } from 'vscode-languageserver';
import { paragraphs } from '../explain/markdown.ts';
import { cite, explainWord } from '../explain/terms.ts';
import { isIgnorable } from '../ignorable.ts';
import { principlesLeft } from './members.ts';
import type { Suggestion } from './suggestion.ts';
import { placesOf, type Setting } from './write.ts';

/** The principles by which a declaration may be named. */
export function principleNameSuggestions(setting: Setting): readonly Suggestion[] {
  const left = principlesLeft(setting.design);
  return principleNames
    .filter((name) => left.includes(name))
    .map((name) => ({
      label: name,
      insert: `${name} "${placesOf(setting).place(say`What the design claims`)}"`,
      kind: CompletionItemKind.EnumMember,
      beside: principles[name].title,
      documentation: explainWord(name, 'principle', undefined, setting.wording),
    }));
}

/** The findings that a comment may switch off, those that stand in the file first. */
export function ruleSuggestions(found: ReadonlySet<string>, setting: Setting): readonly Suggestion[] {
  const ignorable = rules.filter(({ code, severity }) => isIgnorable(code, severity));
  const here = ignorable.filter(({ code }) => found.has(code));
  return [...here, ...ignorable.filter(({ code }) => !found.has(code))].map(({ code, summary, clauses }) => ({
    label: code,
    insert: `${code}: ${placesOf(setting).place(say`reason`)}`,
    kind: CompletionItemKind.Constant,
    beside: summary,
    documentation: paragraphs(summary, clauses.map(cite).join('  \n')),
  }));
}

/** The clauses that a design may say it answers. */
export function clauseSuggestions(): readonly Suggestion[] {
  return clausesOf(homeEdition).map(({ number, title }) => ({
    label: number,
    insert: number,
    kind: CompletionItemKind.Value,
    beside: title,
    alsoFoundBy: title,
  }));
}
