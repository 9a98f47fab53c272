import { type Argument, type Form, type Node, titleOf, wordsOf } from '@dfes/model';
import { known, say, type Words } from '@dfes/wording';
import { CompletionItemKind } from 'vscode-languageserver';
import { around } from '../explain/declaration.ts';
import { escapeMarkdown, paragraphs } from '../explain/markdown.ts';
import { explainWord } from '../explain/terms.ts';
import type { View } from '../view.ts';
import type { ValueContext } from './context.ts';
import { candidates, fittingFirst } from './names.ts';
import { newNameSuggestions } from './new-name.ts';
import { escaped } from './snippet.ts';
import type { Suggestion } from './suggestion.ts';
import { placesOf, type Setting, timeUnits, valueSnippet } from './write.ts';

/** What may stand behind a label, or in the middle of a value. */
export function valueSuggestions(view: View, context: ValueContext, setting: Setting): readonly Suggestion[] {
  const { value, argument } = context.label;
  switch (context.at) {
    case 'value':
      return [...inList(context, ofForm(context, value, setting)), ...newNameSuggestions(view, context)];
    case 'argument': {
      const named = [...argumentSuggestions(context, argument, setting), ...newNameSuggestions(view, context)];
      if (context.beforeColon) return named;
      return named.map((suggestion) => ({ ...suggestion, insert: `${suggestion.insert}: "$1"` }));
    }
    case 'unit':
      return unitSuggestions(value);
    case 'mood':
      return wordSuggestions(context, value, setting);
    case 'operator':
      return value.form === 'threshold' ? [plain('>= 80 %', say`at least that part`, '>= ${1:80} %')] : [];
    case 'rhythm':
      return [plain('6 months', say`a number and a unit of time`, '${1:6} ${2|months,weeks,years,days|}')];
    case 'until':
      return value.form === 'range'
        ? [plain(`.. ${setting.today}`, say`to this day`, `.. \${1:${setting.today}}`)]
        : [];
  }
}

/** A comma takes the word before it: then the next one can be written. */
function inList({ label }: ValueContext, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const isWord = label.value.form === 'word' || label.value.form === 'name';
  return label.list && isWord ? suggestions.map((suggestion) => ({ ...suggestion, takenBy: [','] })) : suggestions;
}

function ofForm(context: ValueContext, form: Form, setting: Setting): readonly Suggestion[] {
  switch (form.form) {
    case 'word':
    case 'yes-no':
      return wordSuggestions(context, form, setting);
    case 'name':
      return nameSuggestions(context, form.kinds, setting);
    case 'name-or-text':
      return [...nameSuggestions(context, form.kinds, setting), written(context, form, setting)];
    case 'threshold':
      return wordSuggestions(context, form, setting).map((word) => ({
        ...word,
        insert: `${word.insert} >= \${1:80} %`,
      }));
    case 'emotion':
      return levels.map(([level, meaning]) => plain(level, meaning, `${level} `, true));
    case 'rhythm':
      return [written(context, form, setting), plain(setting.today, say`a day`)];
    default:
      return [written(context, form, setting)];
  }
}

const levels = [
  ['+2', say`very good`],
  ['+1', say`good`],
  ['0', say`neither good nor bad`],
  ['-1', say`bad`],
  ['-2', say`very bad`],
] as const;

/** A value of the form that the label takes, to fill in. */
function written({ name, label }: ValueContext, form: Form, setting: Setting): Suggestion {
  const insert = valueSnippet(setting, name, form.form === 'name-or-text' ? { form: 'text' } : form, placesOf(setting));
  return {
    label: example(form, setting.today),
    insert: insert ?? '',
    kind: CompletionItemKind.Value,
    beside: known(label.doc),
  };
}

function example(form: Form, today: string): string {
  switch (form.form) {
    case 'quantity':
      return form.of === 'time' ? '5 min' : '40 %';
    case 'comparison':
      return '>= 80 %';
    case 'date':
      return today;
    case 'range':
      return `${today} .. ${today}`;
    case 'rhythm':
      return 'every 6 months';
    default:
      return '"…"';
  }
}

function wordSuggestions(
  { parent, name, used }: ValueContext,
  form: Form | Argument,
  setting: Setting,
): readonly Suggestion[] {
  return Object.entries(wordsOf(form))
    .filter(([word]) => !used.has(word))
    .map(([word, meaning]) => ({
      label: word,
      insert: word,
      kind: CompletionItemKind.EnumMember,
      beside: known(meaning),
      documentation: explainWord(word, parent.kind, name, setting.wording),
    }));
}

function argumentSuggestions(
  context: ValueContext,
  argument: Argument | undefined,
  setting: Setting,
): readonly Suggestion[] {
  if (!argument) return [];
  if (argument.form === 'name') return nameSuggestions(context, argument.kinds, setting);
  const entries: unknown = context.parent.node?.says[context.name as keyof Node['says']];
  const told = new Set(
    (Array.isArray(entries) ? entries : []).map((entry: { argument?: { word?: string } }) => entry.argument?.word),
  );
  return wordSuggestions(context, argument, setting).filter(({ label }) => !told.has(label));
}

function nameSuggestions(context: ValueContext, kinds: readonly string[], setting: Setting): readonly Suggestion[] {
  const { word, used } = context;
  const dotted = word.written.includes('.') ? word.written.slice(0, word.written.lastIndexOf('.') + 1) : '';
  const found = fittingFirst(context.name, [...candidates(setting.design, kinds, context.parent.node)]);
  return found.flatMap(({ name, node }): Suggestion[] => {
    const full = dotted === '' ? name : qualifiedLike(dotted, node);
    if (full === undefined || used.has(name) || used.has(full)) return [];
    const title = titleOf(node);
    return [
      {
        label: full,
        insert: full,
        kind: CompletionItemKind.Reference,
        beside: title === full ? node.kind : title,
        documentation: paragraphs(
          `**${escapeMarkdown(title)}**`,
          `${node.kind}${around(node, setting.wording)}`,
          node.documentation,
        ),
        alsoFoundBy: title,
      },
    ];
  });
}

/** The name of a declaration after the dotted beginning that the author has written; undefined where it doesn't fit. */
function qualifiedLike(dotted: string, node: Node): string | undefined {
  const path: string[] = [];
  for (let outer = node.parent; outer; outer = outer.parent) if (outer.name) path.unshift(outer.name.text);
  const parts = dotted.slice(0, -1).normalize('NFC').split('.');
  if (parts[0] !== path[0] || !node.name) return undefined;
  let at = 0;
  for (const part of parts) {
    at = path.indexOf(part, at) + 1;
    if (at === 0) return undefined;
  }
  return `${dotted}${node.name.text}`;
}

function unitSuggestions(form: Form): readonly Suggestion[] {
  const onlyTime = (form.form === 'quantity' && form.of === 'time') || form.form === 'rhythm';
  const times = timeUnits.map((unit) => plain(unit, unitMeanings[unit]));
  if (form.form === 'threshold') return [plain('%', say`percent`)];
  return onlyTime ? times : [plain('%', say`percent`), ...times, plain('"of 5"', say`an own unit`, '"${1:of 5}"')];
}

const unitMeanings: Readonly<Record<(typeof timeUnits)[number], Words>> = {
  s: say`seconds`,
  min: say`minutes`,
  h: say`hours`,
  days: say`days`,
  weeks: say`weeks`,
  months: say`months`,
  years: say`years`,
};

function plain(label: string, beside: Words, insert = escaped(label), goesOn = false): Suggestion {
  return { label, insert, beside, kind: CompletionItemKind.Value, ...(goesOn ? { goesOn } : {}) };
}
