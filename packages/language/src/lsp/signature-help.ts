import { type Argument, type Form, wordsOf } from '@dfes/model';
import { anyOf } from '@dfes/rules';
import { inWords, known, say, type Wording } from '@dfes/wording';
import type { SignatureHelpProvider } from 'langium/lsp';
import {
  MarkupKind,
  type ParameterInformation,
  type SignatureHelp,
  SignatureHelpTriggerKind,
} from 'vscode-languageserver';
import type { DfesServices } from '../module.ts';
import { contextAt, type ValueContext } from './completion/context.ts';
import { explainLabel } from './explain/terms.ts';
import { offsetAt, type View, viewOf } from './view.ts';

/** Shows while a label is being written what it takes, before its colon and behind it, and which part comes now. */
export const signatureHelp = ({ shared }: DfesServices): SignatureHelpProvider => ({
  signatureHelpOptions: { triggerCharacters: [':', ' '], retriggerCharacters: [',', '"'] },
  provideSignatureHelp: (document, { position, context }) => {
    const view = viewOf(shared, document);
    if (!view) return undefined;
    // A space between the words of a text is none that asks for help.
    const typed = context?.triggerKind === SignatureHelpTriggerKind.TriggerCharacter && !context.isRetrigger;
    return signatureAt(view, offsetAt(view, position), !typed);
  },
});

export function signatureAt(view: View, offset: number, insideTexts = true): SignatureHelp | undefined {
  const text = textAround(view, offset);
  if (text !== undefined && !insideTexts) return undefined;
  const context = contextAt(view, text ?? offset);
  if (!context || !('label' in context)) return undefined;
  const { parent, name, label } = context;
  const argument = label.argument && argumentParameter(label.argument, view.wording);
  const values = partsOf(label.value).map((part, index) => ({
    label: part,
    documentation: markdown(index === 0 ? wordList(label.value, view.wording) : ''),
  }));
  const before = argument ? `${name} ${argument.label}` : name;
  const more = label.list ? ', …' : '';
  const parameters: ParameterInformation[] = [...(argument ? [argument] : []), ...values];
  return {
    signatures: [
      {
        label: `${before}: ${values.map((part) => part.label).join(' ')}${more}`,
        documentation: markdown(explainLabel(parent.kind, name, label, view.wording)),
        parameters,
      },
    ],
    activeSignature: 0,
    activeParameter: activePart(context, values.length, text !== undefined) + (argument ? 1 : 0),
  };
}

/** Where the value begins in a text of which the offset lies; undefined outside of texts, and in titles. */
function textAround({ reading }: View, offset: number): number | undefined {
  const { tokens } = reading;
  const index = tokens.findIndex(({ type, start, end }) => type === 'TEXT' && start < offset && offset < end);
  const before = tokens.slice(0, Math.max(index, 0)).findLast(({ type }) => type === ':' || type === 'KIND');
  return before?.type === ':' ? before.end : undefined;
}

/** The part of the value that is being written; -1 for what comes before the colon. */
function activePart({ at, label }: ValueContext, count: number, inText: boolean): number {
  if (at === 'argument') return label.argument ? -1 : 0;
  if (at === 'value' && !inText) return 0;
  return inText ? count - 1 : Math.min(1, count - 1);
}

function argumentParameter(argument: Argument, wording: Wording): ParameterInformation & { readonly label: string } {
  if (argument.form === 'word') {
    return { label: Object.keys(argument.words).join('|'), documentation: markdown(wordList(argument, wording)) };
  }
  const name = namesOf(argument.kinds);
  const help = say`The name of ${anyOf(argument.kinds)}.`;
  return {
    label: argument.optional ? `[${name}]` : name,
    documentation: markdown(inWords(argument.optional ? say`${help} It may be left out.` : help, wording)),
  };
}

function wordList(form: Form | Argument, wording: Wording): string {
  return Object.entries(wordsOf(form))
    .map(([word, meaning]) => `- \`${word}\`: ${inWords(known(meaning), wording)}`)
    .join('\n');
}

/** What a value of a form looks like, part by part. */
function partsOf(form: Form): readonly string[] {
  switch (form.form) {
    case 'text':
      return ['"…"'];
    case 'word':
      return [Object.keys(form.words).join('|')];
    case 'yes-no':
      return ['yes|no'];
    case 'name':
      return [namesOf(form.kinds)];
    case 'name-or-text':
      return [`${namesOf(form.kinds)}|"…"`];
    case 'quantity':
      return form.of === 'time' ? ['2', 'min'] : ['86', '%'];
    case 'comparison':
      return ['>= 80', '%'];
    case 'date':
      return ['2026-01-12'];
    case 'range':
      return ['2026-01-12', '.. 2026-04-30'];
    case 'rhythm':
      return ['every', '6 months'];
    case 'emotion':
      return ['+2', 'joyful', '"…"'];
    case 'threshold':
      return ['emotional', '>= 80 %'];
  }
}

/** Kinds in capitals stand for the name of such a declaration, and can’t be taken for the label. */
function namesOf(kinds: readonly string[]): string {
  return kinds.join('|').toUpperCase();
}

function markdown(value: string): { kind: typeof MarkupKind.Markdown; value: string } {
  return { kind: MarkupKind.Markdown, value: value.trim() };
}
