import { kindNames, kindsWithLabel, type Label, labelOf, labelsOf, wordsOf } from '@dfes/model';

/** A rule of a TextMate grammar, as far as this one needs it. */
interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}

type Captures = Readonly<Record<string, { readonly name: string }>>;

const named = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_\x{200C}\x{200D}]*(?:-[\p{L}\p{M}\p{N}_\x{200C}\x{200D}]+)*`;
/** Where a word begins and ends: hyphens belong to words here. */
const before = String.raw`(?<![\p{L}\p{M}\p{N}_.\-])`;
const after = String.raw`(?![\p{L}\p{M}\p{N}_\-])`;

/**
 * The colours of a text before the server has read it, made from the table of the language. What a word is depends on
 * the label before its colon, as far as patterns can tell; semantic tokens tell the rest.
 */
export function textMateGrammar(): string {
  const grammar = {
    comment: 'Written by `npm run generate` from the table of kinds and labels in packages/model/src/schema.',
    name: 'dfes',
    scopeName: 'source.dfes',
    patterns: [{ include: '#comment' }, { include: '#text' }, { include: '#property' }, { include: '#declaration' }],
    repository: {
      comment: { patterns: comments },
      text: { patterns: texts },
      markdown: { patterns: markdown },
      declaration: { patterns: declarations() },
      property: { patterns: properties() },
      value: { patterns: values },
    },
  };
  return `${JSON.stringify(grammar, undefined, 2)}\n`;
}

const comments: readonly Rule[] = [
  {
    match: String.raw`(//)\s*(dfes-ignore)\s+([\w-]+)?(.*)$`,
    name: 'comment.line.double-slash.dfes',
    captures: {
      1: { name: 'punctuation.definition.comment.dfes' },
      2: { name: 'keyword.control.directive.dfes' },
      3: { name: 'entity.name.tag.dfes' },
    },
  },
  {
    match: '(//).*$',
    name: 'comment.line.double-slash.dfes',
    captures: { 1: { name: 'punctuation.definition.comment.dfes' } },
  },
  {
    begin: String.raw`/\*\*(?!/)`,
    end: String.raw`\*/`,
    name: 'comment.block.documentation.dfes',
  },
  { begin: String.raw`/\*`, end: String.raw`\*/`, name: 'comment.block.dfes' },
];

const quote = (side: 'begin' | 'end'): Captures => ({ 0: { name: `punctuation.definition.string.${side}.dfes` } });

const texts: readonly Rule[] = [
  {
    begin: '"""',
    end: '"""+',
    name: 'string.quoted.triple.dfes',
    beginCaptures: quote('begin'),
    endCaptures: quote('end'),
    patterns: [{ include: '#markdown' }],
  },
  {
    begin: '"',
    end: '"|$',
    name: 'string.quoted.double.dfes',
    beginCaptures: quote('begin'),
    endCaptures: quote('end'),
    patterns: [{ match: String.raw`\\["\\nt]`, name: 'constant.character.escape.dfes' }],
  },
];

/** What stands out in Markdown, line by line, so that nothing in a text can reach beyond its end. */
const markdown: readonly Rule[] = [
  { match: String.raw`^\s*#{1,6}\s(?:(?!""").)*`, name: 'markup.heading.dfes' },
  {
    match: String.raw`^\s*([-*+]|\d+[.)])(?=\s)`,
    captures: { 1: { name: 'punctuation.definition.list.begin.markdown.dfes' } },
  },
  { match: String.raw`\*\*(?:(?!\*\*|""").)+\*\*`, name: 'markup.bold.dfes' },
  { match: String.raw`(?<![\w*])[*_](?![\s*_])(?:(?![*_]|""").)+[*_](?!\w)`, name: 'markup.italic.dfes' },
  { match: '`(?:(?!`|""").)+`', name: 'markup.inline.raw.string.dfes' },
  { match: String.raw`\[[^\]"]*\]\([^)"]*\)`, name: 'string.other.link.dfes' },
];

const nameScope = { name: 'entity.name.type.dfes' };

/** The head of a declaration: a kind, which stands before a name, a title or braces. */
function declarations(): readonly Rule[] {
  const kind = `${before}(${alternatives(kindNames)})${after}`;
  return [
    {
      match: String.raw`${kind}\s+(${named})(?=\s*(?:"|\{|//|/\*|$))`,
      captures: { 1: { name: 'keyword.other.kind.dfes' }, 2: nameScope },
    },
    {
      match: String.raw`${kind}(?=\s*(?:"|\{))`,
      captures: { 1: { name: 'keyword.other.kind.dfes' } },
    },
  ];
}

/** What comes after the values of a label: the next label, the next declaration, or the closing brace. */
function nextMember(): string {
  const label = String.raw`(?:(?:${alternatives(arguedLabels)})\s+)?${named}\s*:`;
  const head = String.raw`(?:${alternatives(kindNames)})${after}(?:\s+${named}\s*(?:"|\{|$)|\s*(?:"|\{))`;
  return String.raw`(?=\})|${before}(?=${label}|${head})`;
}

const labels = [...new Set(kindNames.flatMap((kind) => [...labelsOf(kind).keys()]))];
const arguedLabels = labels.filter((label) => rowsOf(label).some(({ argument }) => argument));

/** One rule for all labels that take the same words. */
function properties(): readonly Rule[] {
  const byWords = Map.groupBy(labels, (label) => [...wordsBehind(label)].toSorted().join(' '));
  const known = [...byWords].map(([, group]) => property(group, wordsBehind(group[0] ?? '')));
  return [...arguedLabels.map((label) => propertyWithArgument(label)), ...known];
}

function property(labels: readonly string[], words: ReadonlySet<string>): Rule {
  return {
    begin: String.raw`${before}(${alternatives(labels)})\s*(:)`,
    beginCaptures: { 1: { name: 'support.type.property-name.dfes' }, 2: { name: 'punctuation.separator.dfes' } },
    end: nextMember(),
    patterns: valuePatterns(words),
  };
}

/** `frontstage Host:`, `not-applicable adaptive:`. */
function propertyWithArgument(label: string): Rule {
  const isWord = rowsOf(label).some(({ argument }) => argument?.form === 'word');
  return {
    begin: String.raw`${before}(${label})\s+(${named})\s*(:)`,
    beginCaptures: {
      1: { name: 'support.type.property-name.dfes' },
      2: { name: isWord ? 'constant.language.word.dfes' : 'variable.other.reference.dfes' },
      3: { name: 'punctuation.separator.dfes' },
    },
    end: nextMember(),
    patterns: valuePatterns(wordsBehind(label)),
  };
}

function valuePatterns(words: ReadonlySet<string>): readonly Rule[] {
  const word = { match: `${before}(?:${alternatives([...words])})${after}`, name: 'constant.language.word.dfes' };
  return [...(words.size > 0 ? [word] : []), { include: '#value' }];
}

const values: readonly Rule[] = [
  { include: '#comment' },
  { include: '#text' },
  { match: String.raw`\d{4}-\d{2}-\d{2}`, name: 'constant.numeric.date.dfes' },
  { match: `${before}every${after}`, name: 'keyword.operator.word.dfes' },
  {
    match: String.raw`([+\-−]?\d+(?:\.\d+)?)\s*(%|(?:s|min|h|days?|weeks?|months?|years?)${after})?`,
    captures: { 1: { name: 'constant.numeric.dfes' }, 2: { name: 'keyword.other.unit.dfes' } },
  },
  { match: String.raw`>=|<=|>|<|=|\.\.`, name: 'keyword.operator.comparison.dfes' },
  { match: ',', name: 'punctuation.separator.dfes' },
  { match: String.raw`${named}(?:\.${named})*`, name: 'variable.other.reference.dfes' },
];

/** The rows of a label in all kinds that have it. */
function rowsOf(label: string): readonly Label[] {
  return kindsWithLabel(label).flatMap((kind) => labelOf(kind, label) ?? []);
}

function wordsBehind(label: string): ReadonlySet<string> {
  return new Set(rowsOf(label).flatMap(({ value }) => Object.keys(wordsOf(value))));
}

/** The longest first, so that no word is taken for the beginning of another. */
function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}
