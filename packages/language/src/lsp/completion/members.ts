import { commonLabels, type Design, type Kind, kinds, kindsIn, type Label, labelsOf } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { inWords, known, say } from '@dfes/wording';
import { CompletionItemKind } from 'vscode-languageserver';
import { explainKind, explainLabel } from '../explain/terms.ts';
import type { MemberContext, Parent } from './context.ts';
import { escaped } from './snippet.ts';
import type { Suggestion } from './suggestion.ts';
import { usualMembers } from './usual.ts';
import { declarationSnippet, labelSnippet, type Setting, wholeDeclarationSnippet } from './write.ts';

/**
 * What may stand where the cursor is: what usually stands there, in the usual order, then the other labels not used yet
 * and the other declarations, then labels that every kind takes.
 */
export function memberSuggestions(context: MemberContext, setting: Setting): readonly Suggestion[] {
  const { parent } = context;
  const kindsToOffer = context.followed === 'by-colon' ? [] : kindsHere(setting.design, parent);
  const declarations = kindsToOffer.map((kind): Member => [kind, kindSuggestions(kind, context, setting)]);
  // At the top all kinds with what usually stands in them come first: the list is read to see what there is.
  if (!parent) return [0, 1].flatMap((way) => declarations.flatMap(([, ways]) => ways[way] ?? []));
  const [own, common] = unusedLabels(parent, context);
  const suggest = ([name, label]: Row): Member => [name, [labelSuggestion(context, parent.kind, name, label, setting)]];
  const usual = usualMembers[parent.kind];
  const rank = ([name]: Member) => (usual.includes(name) ? usual.indexOf(name) : usual.length);
  const members = [...own.map(suggest), ...declarations, ...common.map(suggest)];
  return members.toSorted((a, b) => rank(a) - rank(b)).flatMap(([, suggestions]) => suggestions);
}

/** A label or kind with the ways to write it. */
type Member = readonly [string, readonly Suggestion[]];

type Row = readonly [string, Label];

/** The labels that may still be written, the kind's own and those that every kind takes. */
function unusedLabels({ kind, node }: Parent, { word }: MemberContext): readonly [Row[], Row[]] {
  const labels = [...labelsOf(kind)].filter(([name, label]) => {
    // The word at the cursor may have been read as one of them.
    const places = node?.labels.get(name)?.filter(({ start }) => start !== word.start) ?? [];
    return places.length === 0 || label.stands !== 'once';
  });
  const isCommon = ([name]: Row) => Object.hasOwn(commonLabels, name);
  return [labels.filter((row) => !isCommon(row)), labels.filter(isCommon)];
}

function labelSuggestion(
  { followed, parent }: MemberContext,
  kind: Kind,
  name: string,
  label: Label,
  setting: Setting,
): Suggestion {
  // Names and words are chosen in the next completion, which shows what they mean.
  const chosenNext = ['word', 'name', 'name-or-text', 'yes-no'].includes(label.value.form) && !label.argument;
  const whole = chosenNext ? `${name}: $0` : (labelSnippet(withNode(setting, parent), name, label) ?? `${name}: $0`);
  return {
    label: name,
    insert: followed === 'by-nothing' ? whole : escaped(name),
    kind: CompletionItemKind.Property,
    beside: firstSentence(inWords(known(label.doc), setting.wording)),
    documentation: explainLabel(kind, name, label, setting.wording),
    ...(chosenNext && followed === 'by-nothing' ? { goesOn: true } : {}),
  };
}

/** The kinds that may stand here; at the top those that the project still lacks first, in the order of the standard. */
function kindsHere(design: Design, parent: Parent | undefined): readonly Kind[] {
  const here = kindsIn(parent?.kind).filter((kind) => !isComplete(design, kind));
  if (parent) return here;
  const lacks = (kind: Kind) => design.all(kind).length === 0;
  return [...here.filter(lacks), ...here.filter((kind) => !lacks(kind))];
}

/** Whether a project can't have another one. */
function isComplete(design: Design, kind: Kind): boolean {
  if (kind === 'design') return design.all('design').length > 0;
  return kind === 'principle' && principlesLeft(design).length === 0;
}

/** The principles about which the design says nothing yet. */
export function principlesLeft(design: Design): readonly string[] {
  const told = new Set(design.all('principle').map(({ name }) => name?.text));
  return principleNames.filter((name) => !told.has(name));
}

/** A declaration to fill in: with what usually stands in it, and its head and braces alone. */
function kindSuggestions(kind: Kind, { followed, parent }: MemberContext, setting: Setting): readonly Suggestion[] {
  const documentation = explainKind(kind, setting.wording);
  const beside = firstSentence(inWords(known(kinds[kind].doc), setting.wording));
  const principles = principlesLeft(setting.design);
  if (followed !== 'by-nothing') {
    return [{ label: kind, insert: kind, kind: CompletionItemKind.Class, beside, documentation }];
  }
  const whole = wholeDeclarationSnippet(withNode(setting, parent), kind, principles);
  return [
    {
      label: `${kind} …`,
      insert: whole,
      kind: CompletionItemKind.Snippet,
      beside,
      documentation,
    },
    {
      label: kind,
      insert: declarationSnippet(setting, kind, principles),
      kind: CompletionItemKind.Class,
      beside: say`with nothing in it yet`,
      documentation,
    },
  ];
}

function withNode(setting: Setting, parent: Parent | undefined): Setting {
  return { ...setting, from: parent?.node };
}

/** A sentence as it fits beside a word: up to its end or its colon. */
function firstSentence(doc: string): string {
  return doc.split(/(?<=[.?])\s+(?=\p{Lu})|(?<=[。？])(?!$)|\s?[:：]\s?/u)[0]?.replace(/[.。]$/u, '') ?? doc;
}
