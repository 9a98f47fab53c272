import { positionAt } from '@dfes/model';
import { describe, expect, test } from 'vitest';
import { foldsOf } from '../../src/lsp/folding.ts';
import { selectionRangesOf } from '../../src/lsp/selection-ranges.ts';
import { colouredTokens } from '../../src/lsp/semantic-tokens.ts';
import { mark } from '../support/marked.ts';
import { scene, stretchOf } from '../support/views.ts';

describe('folds', () => {
  /** First and last line of each fold, from 1; comments have a `#`. */
  const folds = (text: string) =>
    foldsOf(scene(text).view).map(
      ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? '#' : ''}`,
    );

  test.each<[string, string, readonly string[]]>([
    ['braces', 'role R {\n  lane: backstage\n}', ['1-2']],
    ['braces in braces', 'journey J {\n  stage "S" {\n    goal: "x"\n  }\n}', ['1-4', '2-3']],
    ['texts over several lines', 'role R {\n  note: """\n    a\n    b\n  """\n}', ['1-5', '2-4']],
    ['comments', '/*\n a\n*/\nrole R', ['1-3#']],
    ['line comments one below the other', '// a\n// b\n// c\n\n// d\nrole R', ['1-3#']],
    ['nothing on one line', 'role R { lane: backstage } // a', []],
    ['no comment behind something', 'role R // a\n// b', []],
    ['braces that nobody has closed', 'role R {\n  lane: backstage\n  note: "x"\n', ['1-2']],
    ['an empty file', '', []],
  ])('%s', (_, text, expected) => {
    expect(folds(text)).toEqual(expected);
  });
});

describe('the selection widens', () => {
  const widening = (source: string) => {
    const { view, cursor } = scene(source);
    const [first] = selectionRangesOf(view, [positionAt(view.fragment.lineStarts, cursor)]);
    const texts: string[] = [];
    for (let range = first; range; range = range.parent) {
      const { start, end } = stretchOf(view, range.range);
      texts.push(view.text.slice(start, end));
    }
    return texts;
  };

  test.each<[string, string, readonly string[]]>([
    [
      'from a word',
      'plan P\nrole R { lane: back|stage }',
      [
        'backstage',
        'lane: backstage',
        '{ lane: backstage }',
        'role R { lane: backstage }',
        'plan P\nrole R { lane: backstage }',
      ],
    ],
    [
      'from a text',
      'role R { note: "a |b" }',
      ['a b', '"a b"', 'note: "a b"', '{ note: "a b" }', 'role R { note: "a b" }'],
    ],
    ['from nothing', 'role R\n\n|\n\nrole S', ['role R\n\n\n\nrole S']],
  ])('%s', (_, source, expected) => {
    expect(widening(source)).toEqual(expected);
  });

  test('always outwards', () => {
    const text = 'journey J "x" {\n  for: A, B\n  stage "S" { step T { emotion: +1 calm "y" } }\n}';
    const { view } = scene(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const [first] = selectionRangesOf(view, [positionAt(view.fragment.lineStarts, offset)]);
      for (let range = first; range?.parent; range = range.parent) {
        const [inner, outer] = [stretchOf(view, range.range), stretchOf(view, range.parent.range)];
        expect(outer.start <= inner.start && inner.end <= outer.end).toBe(true);
      }
    }
  });
});

describe('colours', () => {
  const coloured = (source: string, type: string) => {
    const { view } = scene(source);
    return mark(
      view.text,
      colouredTokens(view, 0, view.text.length).filter((token) => token.type === type),
    );
  };

  test.each<[string, string]>([
    ['keyword', '»journey« J { »stage« "S" { »step« A { } } }'],
    ['class', 'journey »J« { parent: »K« stage »step« { step »time« { frontstage »Host«: "x" } } }'],
    ['property', 'journey J { »parent«: K »time«: 2 min }'],
    ['enumMember', 'touchpoint T { channel: »web«, »app« emotion: »calm« not-applicable »adaptive«: "x" }'],
    ['enumMember', 'touchpoint T { chanel: »wbe« }'],
    ['number', 'journey J { time: »2« »min« review: every »6« »months« }'],
    ['number', 'evaluation E { metric M { result: »4« "of 5" } }'],
  ])('%s: %s', (type, source) => {
    expect(coloured(source.replaceAll(/[»«]/gu, ''), type)).toBe(source);
  });

  test('only the part that is asked for', () => {
    const { view } = scene('role A\nrole B');
    expect(colouredTokens(view, 7, 13).map(({ start }) => start)).toEqual([7, 12]);
  });
});
