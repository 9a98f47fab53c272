import { readFileSync } from 'node:fs';
import { readDocument } from '@dfes/language';
import {
  commonLabels,
  type Form,
  type Fragment,
  type Kind,
  kindNames,
  kinds,
  kindsIn,
  type Label,
  type Node,
  wordsOf,
} from '@dfes/model';
import { editions, findClause } from '@dfes/standard';
import { inRoot } from '../paths.ts';

const template = new URL('language.template.md', import.meta.url);
const exampleFile = 'examples/yamanoi/yamanoi.dfes';

/** The reference of the language: prose from the template, tables from the table of kinds and labels. */
export function languagePage(): string {
  const text = readFileSync(inRoot(exampleFile), 'utf8');
  const examples = { text, fragment: readDocument(exampleFile, text) };
  const page = readFileSync(template, 'utf8')
    .replace('<!-- values -->', () => valuesTable())
    .replace('<!-- common -->', () => labelsTable(Object.entries<Label>(commonLabels)))
    .replace('<!-- kinds -->', () => kindNames.map((kind) => kindSection(kind, examples)).join('\n\n'));
  return `<!-- Written by \`npm run generate\` from packages/workshop/src/table/language.template.md and packages/model/src/schema. -->\n\n${page}`;
}

/** A design to take examples from. */
interface Examples {
  readonly text: string;
  readonly fragment: Fragment;
}

function kindSection(kind: Kind, examples: Examples): string {
  const { doc, labels, inside, naming } = kinds[kind];
  const holds = kindsIn(kind);
  const facts = [
    inside.length === 0 ? 'Stands at the top of a file.' : `Stands in a ${either(inside)}.`,
    holds.length > 0 ? `Holds ${holds.map((other) => `\`${other}\``).join(', ')}.` : '',
    { name: '', principle: 'Named by one of the four principles.', title: 'Needs no name, but then a title.' }[naming],
    `${clauseText(kind)}.`,
  ];
  const rows = Object.entries<Label>(labels);
  return [
    `### ${kind}`,
    doc,
    facts.filter((fact) => fact !== '').join(' '),
    ...(rows.length > 0 ? [labelsTable(rows)] : []),
    ...exampleOf(kind, examples),
  ].join('\n\n');
}

function either(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' or a ');
}

function clauseText(kind: Kind): string {
  const { clause: reference } = kinds[kind];
  const clause = findClause(reference);
  if (!clause) return reference;
  const title = clause.title === clause.number ? '' : `, ${clause.title}`;
  return `${editions[clause.edition].designation}, ${clause.number}${title}`;
}

function labelsTable(rows: readonly (readonly [string, Label])[]): string {
  return table(
    ['label', 'takes', 'for'],
    rows.map(([name, label]) => [`\`${name}${argumentText(label)}\``, takesText(label), label.doc]),
  );
}

function argumentText({ argument }: Label): string {
  if (!argument) return '';
  const which =
    argument.form === 'word' ? Object.keys(argument.words).join('/') : argument.kinds.join('/').toUpperCase();
  return argument.optional ? ` [${which}]` : ` ${which}`;
}

function takesText({ value, list, stands }: Label): string {
  const words = Object.entries(wordsOf(value));
  const isSet = value.form === 'word';
  const one = isSet ? words.map(([word, meaning]) => `\`${word}\` ${meaning}`).join('<br>') : formText(value);
  return `${one}${list ? (isSet ? '<br>(several)' : ' (several)') : ''}${stands === 'often' ? ' (again and again)' : ''}`;
}

function formText(form: Form): string {
  switch (form.form) {
    case 'name':
      return `→ ${form.kinds.join(', ')}`;
    case 'name-or-text':
      return `→ ${form.kinds.join(', ')}, or text`;
    case 'quantity':
      return form.of === 'time' ? 'time' : 'quantity';
    case 'yes-no':
      return '`yes`, `no`';
    default:
      return form.form;
  }
}

/** Each form of value with examples, as the tables name them. */
const forms: readonly (readonly [string, string, string])[] = [
  ['text', '`"Tea on arrival"`', 'words of your own'],
  ['words', '`face-to-face`', 'one of a fixed set, without quotes; the tables list them'],
  ['→ kind', '`Gate`, `Keiko.Recognised`', 'the name of a declaration of one of these kinds, without quotes'],
  ['quantity', '`41 %`, `4.5 "of 5"`, `15 min`', 'a number, then a unit: of time, `%`, or your own in quotes'],
  [
    'time',
    '`2 min`, `3 days`',
    'a number, then `s`, `min`, `h`, `days`, `weeks`, `months` or `years`; `day` and the like too',
  ],
  ['comparison', '`>= 80 %`', '`>=`, `>`, `<=`, `<` or `=`, then a quantity'],
  ['threshold', '`emotional >= 80 %`', 'a principle, then a comparison in percent'],
  ['date', '`2026-01-12`', 'year, month, day'],
  ['range', '`2026-01-12 .. 2026-04-30`', 'two dates, the first not after the second'],
  ['rhythm', '`every 6 months`, `2026-10-01`', 'every so often, or on a day'],
  ['`yes`, `no`', '`yes`', ''],
  [
    'emotion',
    '`+2 valued "They remembered"`',
    'from −2 to +2, then a word, then a quote; either or both may be left out',
  ],
];

function valuesTable(): string {
  const emotions = Object.keys(wordsOf({ form: 'emotion' }))
    .map((word) => `\`${word}\``)
    .join(', ');
  return `${table(
    ['form', 'for example', 'what it is'],
    forms.map((row) => [...row]),
  )}\n\nThe words of an emotion are ${emotions}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The first declaration of a kind in the example, without what stands inside it. */
function exampleOf(kind: Kind, { text, fragment }: Examples): readonly string[] {
  const node = fragment.nodes.find((other) => other.kind === kind);
  return node ? [`\`\`\`dfes\n${inContext(node, text)}\n\`\`\``] : [];
}

function inContext(node: Node, text: string): string {
  const own = excerpt(node, text);
  // A kind that stands inside another is shown there.
  return node.parent ? inContextOf(node.parent, own, text) : own;
}

function inContextOf(parent: Node, inner: string, text: string): string {
  const head = text.slice(parent.place.start, parent.body?.start ?? parent.place.end);
  const whole = `${head}\n${indented(inner)}\n}`;
  return parent.parent ? inContextOf(parent.parent, whole, text) : whole;
}

function excerpt(node: Node, text: string): string {
  const source = text.slice(node.place.start, node.place.end);
  const [first] = node.children;
  const lines = first ? `${text.slice(node.place.start, first.place.start).trimEnd()}\n}` : source;
  return outdented(lines, columnOf(text, node.place.start));
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function outdented(lines: string, columns: number): string {
  const space = ' '.repeat(columns);
  return lines
    .split('\n')
    .map((line) => (line.startsWith(space) ? line.slice(columns) : line))
    .join('\n');
}

function indented(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line && `  ${line}`)
    .join('\n');
}
