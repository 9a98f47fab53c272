import { cellsOf, kindNames, labelsOf, Project } from '@dfes/model';
import { check } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/parse.ts';
import { examples, yamanoi } from '../support/examples.ts';

const uri = 'file:///a.dfes';

/** All that a text comes to, without places. */
function meaning(text: string) {
  const fragment = readDocument(uri, text);
  const design = Project.of([fragment]);
  const findings = [...(check(design).get(uri) ?? [])].map(({ code, message }) => `${code}: ${inWords(message)}`);
  const cells = design
    .all('touchpoint')
    .map((touchpoint) => Object.values(cellsOf(design, touchpoint)).map(({ state }) => state));
  return { nodes: fragment.nodes.map(({ kind, labels }) => [kind, ...labels.keys()]), cells, findings };
}

/** The names that authors have given in a text, without those of principles. */
const names = [
  ...new Set(
    readDocument(uri, yamanoi).nodes.flatMap(({ kind, name }) => (name && kind !== 'principle' ? [name.text] : [])),
  ),
];

/** The canonical text with other names, outside of its texts and comments. */
function renamed(rename: (index: number) => string): string {
  const words = new Map(names.map((name, index) => [name, rename(index)]));
  return yamanoi.replace(
    /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*.*?\*\/|[A-Za-z][\w-]*/gsu,
    (found) => words.get(found) ?? found,
  );
}

describe('a design means the same', () => {
  test.each<[string, string]>([
    ['with line ends of Windows', yamanoi.replaceAll('\n', '\r\n')],
    ['with line ends of old', yamanoi.replaceAll('\n', '\r')],
    ['with a byte order mark', `\uFEFF${yamanoi}`],
    ['without indentation', yamanoi.replaceAll(/^ +/gmu, '')],
    ['with tabs', yamanoi.replaceAll('  ', '\t')],
    ['with spaces of all kinds', yamanoi.replaceAll(': ', ':\u00A0\u3000\u2009')],
    ['without a line end at its end', yamanoi.trimEnd()],
    ['with empty lines everywhere', yamanoi.replaceAll('\n', '\n\n')],
    ['with comments everywhere', yamanoi.replaceAll('\n', ' // x /* y\n').replaceAll('{ ', '{ /* a */ ')],
  ])('%s', (_, text) => {
    expect(meaning(text)).toEqual(meaning(yamanoi));
  });

  test('on lines as long as the text', () => {
    const oneLine = yamanoi.replaceAll(/\/\/.*/gu, '').replaceAll(/\s+/gu, ' ');
    expect(meaning(oneLine)).toEqual(meaning(yamanoi));
  });
});

describe('names may be anything', () => {
  const words = [...kindNames, ...new Set(kindNames.flatMap((kind) => [...labelsOf(kind).keys()]))];
  const scripts = ['渡辺', 'Ωμέγα', 'गेट', 'بوابة', 'Çay', '茶の間', 'ẞ', 'ఇల్లు', 'שער', 'ไทย'];

  test.each<[string, (index: number) => string]>([
    ['kinds and labels', (index) => words[index] ?? ''],
    ['labels and kinds', (index) => words.at(-1 - index) ?? ''],
    [
      'words of sets and units',
      (index) => `${['future', 'every', 'min', 'yes', 'valued', 'web'][index % 6]}${'-x'.repeat(index / 6)}`,
    ],
    ['other scripts', (index) => `${scripts[index % scripts.length]}${index}`],
    ['hyphens and digits', (index) => `_${index}-a-${index}`],
    ['joiners inside', (index) => `क\u094D\u200Dष${index}`],
    ['accents in two characters', (index) => `Cafe\u0301${index}`],
  ])('%s', (_, rename) => {
    const { cells, nodes, findings } = meaning(renamed(rename));
    const expected = meaning(yamanoi);
    expect({ cells, nodes }).toEqual({ cells: expected.cells, nodes: expected.nodes });
    expect(findings.filter((finding) => /^(?:syntax|un|wrong|misplaced|missing)/u.test(finding))).toEqual(
      expected.findings.filter((finding) => /^(?:syntax|un|wrong|misplaced|missing)/u.test(finding)),
    );
  });

  test('a name with its accents in one character is the same as one with two', () => {
    const { nodes } = readDocument(uri, 'role Andre\u0301\nplan P { team: Andr\u00E9 }');
    const design = Project.of([readDocument(uri, 'role Andre\u0301\nplan P { team: Andr\u00E9 }')]);
    expect(nodes[0]?.name?.text).toBe('Andr\u00E9');
    expect(design.targets(design.all('plan')[0]?.says.team)).toHaveLength(1);
  });
});

describe('nothing is found', () => {
  test.each(['', ' ', '\n', '\uFEFF', '\r\n\r\n', '// only a comment', '/* a */\n/** b */'])('in %j', (text) => {
    expect(meaning(text)).toEqual({ nodes: [], cells: [], findings: [] });
  });

  test.each(examples)('that can’t be read in the example %s', (_, text) => {
    expect(readDocument(uri, text).misreadings).toEqual([]);
  });
});

describe('texts', () => {
  const textOf = (source: string) => {
    const { nodes, misreadings } = readDocument(uri, `role R { note: ${source} }`);
    const [node] = nodes;
    return { text: node?.says.note?.text, errors: misreadings.length };
  };

  test.each<[string, string]>([
    ['"plain"', 'plain'],
    ['""', ''],
    [String.raw`"a \"b\" \\ \n \t"`, 'a "b" \\ \n \t'],
    ['"// no comment /* nor this */"', '// no comment /* nor this */'],
    ['"""one line"""', 'one line'],
    ['"""he said "no""""', 'he said "no"'],
    ['"""\n    a\n      b\n    c\n    """', 'a\n  b\nc'],
    ['"""\r\n    a\r\n    b\r\n    """', 'a\nb'],
    ['"""\n\ta\n\tb"""', 'a\nb'],
    ['"emoji \u{1F375}"', 'emoji \u{1F375}'],
  ])('%s', (source, text) => {
    expect(textOf(source)).toEqual({ text, errors: 0 });
  });

  test.each<[string, string]>([
    ['«in other quotes»', 'in other quotes'],
    ['“in typographic ones”', 'in typographic ones'],
    ['„in German ones“', 'in German ones'],
    ["'in single ones'", 'in single ones'],
    ['“mixed"', 'mixed'],
    ['"left open', 'left open'],
    ['without any', 'without any'],
  ])('one error in %s, and its text all the same', (source, text) => {
    expect(textOf(source)).toEqual({ text, errors: 1 });
  });
});
