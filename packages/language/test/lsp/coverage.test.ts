import { describe, expect, test } from 'vitest';
import { lensesOf } from '../../src/lsp/code-lens.ts';
import { hintsIn } from '../../src/lsp/inlay-hints.ts';
import { yamanoi } from '../support/examples.ts';
import { mark } from '../support/marked.ts';
import { scene, stretchOf } from '../support/views.ts';

const everything = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

const usual = { coverage: true, blueprint: true, references: false };

describe('lenses', () => {
  test('show coverage at the design, at touchpoints and at journeys, and open blueprints', () => {
    const lenses = lensesOf(scene(yamanoi).view, usual).map(({ command }) => command?.title);
    expect(lenses).toEqual([
      'emotional: 2/2 · adaptive: 1/1 · co-creative: 1/2 · consistent: 1/2',
      'emotional: evaluated · adaptive: evaluated · co-creative: open · consistent: evaluated',
      'emotional: supported · adaptive: not applicable · co-creative: supported · consistent: open',
      'emotional: 2/2 · adaptive: 1/1 · co-creative: 1/2 · consistent: 1/2',
      'Show blueprint',
    ]);
  });

  test('stand at the kind', () => {
    const { view } = scene('role R\n»touchpoint« T\n»journey« J');
    const stretches = lensesOf(view, usual).map(({ range }) => stretchOf(view, range));
    expect(mark(view.text, [...new Map(stretches.map((each) => [each.start, each])).values()])).toBe(
      'role R\n»touchpoint« T\n»journey« J',
    );
  });

  test('say where there is nothing to cover', () => {
    const [lens] = lensesOf(scene('journey J').view, usual);
    expect(lens?.command?.title).toBe('emotional: – · adaptive: – · co-creative: – · consistent: –');
  });

  test('without coverage only open blueprints', () => {
    expect(
      lensesOf(scene('touchpoint T\njourney J').view, { ...usual, coverage: false }).map(({ command }) => command),
    ).toEqual([
      { title: 'Show blueprint', command: 'dfes.openBlueprint', arguments: [expect.any(String), expect.any(String)] },
    ]);
  });
});

describe('lenses that count references', () => {
  const only = { coverage: false, blueprint: false, references: true };
  const source =
    'role Host\nplan P { team: Host }\npersona Ada { need Rest }\nchallenge C { addresses: Ada.Rest, Rest }';

  test('say how often each name is used, also as the beginning of a longer one', () => {
    const lenses = lensesOf(scene(source).view, only).map(
      ({ range, command }) => `${range.start.line} ${command?.title}`,
    );
    expect(lenses).toEqual(['0 1 reference', '1 0 references', '2 1 reference', '2 2 references', '3 0 references']);
  });

  test('lead to them where the client can list them, and there are any', () => {
    const lenses = lensesOf(scene(source).view, { ...only, referencesCommand: 'show' });
    expect(lenses.slice(0, 2).map(({ command }) => command)).toEqual([
      { title: '1 reference', command: 'show', arguments: [expect.any(String), { line: 0, character: 5 }] },
      { title: '0 references', command: '' },
    ]);
  });

  test('are none where nobody asks for any', () => {
    expect(lensesOf(scene('journey J').view, { ...only, references: false })).toEqual([]);
  });
});

describe('hints', () => {
  const hints = (source: string, coverage: boolean, titles: boolean, range = everything) => {
    const { view } = scene(source);
    return hintsIn(view, range, { coverage, titles }).map(
      ({ position, label }) => `${position.line}:${position.character} ${label}`,
    );
  };

  test('show coverage behind the head of a declaration', () => {
    expect(hints('touchpoint T "Gate" {\n}', true, false)).toEqual([
      '0:19 emotional: open · adaptive: open · co-creative: open · consistent: open',
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    ['titles behind names', 'role Host "Front desk"\nplan P { team: Host }', ['1:19 Front desk']],
    ['no title that says the same as the name', 'role FrontHost "Front host"\nplan P { team: FrontHost }', []],
    ['nothing behind names without a title', 'role Host\nplan P { team: Host }', []],
    ['nothing behind names that lead nowhere', 'plan P { team: Hosst }\nrole Host "Front desk"', []],
    [
      'the beginning of long titles',
      `role Host "${'word '.repeat(20)}"\nplan P { team: Host }`,
      ['1:19 word word word word word word word…'],
    ],
  ])('show %s', (_, source, expected) => {
    expect(hints(source, false, true)).toEqual(expected);
  });

  test('only in the part that is in sight', () => {
    const source = 'role Host "Front desk"\nplan P { team: Host }\nplan Q { team: Host }';
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    expect(hints(source, false, true, range)).toEqual(['2:19 Front desk']);
  });
});
