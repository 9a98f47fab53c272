import type { Node } from '@dfes/model';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/parse.ts';

const uri = 'file:///a.dfes';

/** What the labels in a piece of text say, the piece standing in a declaration of the kind; without places. */
function says(kind: string, text: string): Readonly<Record<string, unknown>> {
  const inside: Readonly<Record<string, (body: string) => string>> = {
    step: (body) => `journey J { stage S { step A { ${body} } } }`,
    metric: (body) => `evaluation E { metric M { ${body} } }`,
  };
  const around = inside[kind] ?? ((body) => `${kind} X { ${body} }`);
  const node = readDocument(uri, around(text)).nodes.find((other) => other.kind === kind);
  return JSON.parse(JSON.stringify(node?.says ?? {}, (key, value) => (key === 'place' ? undefined : value)));
}

describe('what a label says', () => {
  test.each<[string, string, string, unknown]>([
    ['role', 'note', 'note: "a"', { form: 'text', text: 'a' }],
    ['role', 'lane', 'lane: backstage', { form: 'word', word: 'backstage' }],
    [
      'role',
      'enablers',
      'enablers: time, tools',
      [
        { form: 'word', word: 'time' },
        { form: 'word', word: 'tools' },
      ],
    ],
    ['plan', 'team', 'team: A', [{ form: 'name', name: 'A', kinds: ['role', 'persona', 'segment'] }]],
    ['touchpoint', 'serves', 'serves: A.B', [{ form: 'name', name: 'A.B', kinds: ['need', 'expectation', 'desire'] }]],
    [
      'adaptation',
      'when',
      'when: A, "rain"',
      [
        { form: 'name', name: 'A', kinds: ['data-point'] },
        { form: 'text', text: 'rain' },
      ],
    ],
    ['journey', 'time', 'time: 2 min', { form: 'quantity', number: 2, unit: 'min' }],
    ['journey', 'time', 'time: 3 days', { form: 'quantity', number: 3, unit: 'day' }],
    ['journey', 'time', 'time: 1.5 h', { form: 'quantity', number: 1.5, unit: 'h' }],
    ['metric', 'result', 'result: 86 %', { form: 'quantity', number: 86, unit: '%' }],
    ['metric', 'result', 'result: 4.5 "of 5"', { form: 'quantity', number: 4.5, unit: 'of 5' }],
    ['metric', 'result', 'result: -3 %', { form: 'quantity', number: -3, unit: '%' }],
    ['metric', 'target', 'target: >= 80 %', { form: 'comparison', operator: '>=', number: 80, unit: '%' }],
    ['metric', 'target', 'target: < 2 min', { form: 'comparison', operator: '<', number: 2, unit: 'min' }],
    ['insight', 'date', 'date: 2026-01-12', { form: 'date', date: '2026-01-12' }],
    ['plan', 'schedule', 'schedule: 2026-01-12 .. 2026-04-30', { form: 'range', from: '2026-01-12', to: '2026-04-30' }],
    [
      'plan',
      'review',
      'review: every 6 months',
      { form: 'rhythm', every: { form: 'quantity', number: 6, unit: 'month' } },
    ],
    ['plan', 'review', 'review: 2026-10-01', { form: 'rhythm', on: { form: 'date', date: '2026-10-01' } }],
    ['data-point', 'personal', 'personal: yes', { form: 'yes-no', yes: true }],
    ['data-point', 'personal', 'personal: no', { form: 'yes-no', yes: false }],
    [
      'step',
      'emotion',
      'emotion: +2 valued "They did"',
      { form: 'emotion', level: 2, word: 'valued', quote: 'They did' },
    ],
    ['step', 'emotion', 'emotion: −1', { form: 'emotion', level: -1 }],
    ['step', 'emotion', 'emotion: 0 "So so"', { form: 'emotion', level: 0, quote: 'So so' }],
    [
      'design',
      'coverage',
      'coverage: emotional >= 80 %',
      [{ form: 'threshold', principle: 'emotional', operator: '>=', percent: 80 }],
    ],
    [
      'step',
      'evidence',
      'evidence: "a" evidence: "b"',
      [
        { form: 'text', text: 'a' },
        { form: 'text', text: 'b' },
      ],
    ],
    [
      'step',
      'frontstage',
      'frontstage A: "x" frontstage: "y"',
      [
        { argument: { form: 'name', name: 'A', kinds: ['role'] }, value: { form: 'text', text: 'x' } },
        { value: { form: 'text', text: 'y' } },
      ],
    ],
    [
      'touchpoint',
      'not-applicable',
      'not-applicable adaptive: "x"',
      [{ argument: { form: 'word', word: 'adaptive' }, value: { form: 'text', text: 'x' } }],
    ],
  ])('%s: %s of %s', (kind, label, text, expected) => {
    expect(says(kind, text)[label]).toEqual(expected);
  });

  test.each<[string, string, string, unknown]>([
    ['a misspelt word: the nearest', 'role', 'lane: bakstage', { lane: { form: 'word', word: 'backstage' } }],
    ['a misspelt label: the nearest', 'role', 'lnae: backstage', { lane: { form: 'word', word: 'backstage' } }],
    ['a word that is near to none: nothing', 'role', 'lane: xyzzy', {}],
    [
      'a word before a colon that is near to none: no argument',
      'touchpoint',
      'not-applicable xyzzy: "x"',
      { 'not-applicable': [{ value: { form: 'text', text: 'x' } }] },
    ],
    [
      'words without quotes: the text',
      'role',
      'note: the front desk',
      { note: { form: 'text', text: 'the front desk' } },
    ],
    ['a label that stands twice: the first', 'role', 'note: "a" note: "b"', { note: { form: 'text', text: 'a' } }],
    [
      'an emotion out of the scale: its nearest end',
      'step',
      'emotion: +5 calm',
      { emotion: { form: 'emotion', level: 2, word: 'calm' } },
    ],
    [
      'a value in quotes: what it says',
      'journey',
      'time: "2 min"',
      { time: { form: 'quantity', number: 2, unit: 'min' } },
    ],
    [
      'a comparison without its sign: at least',
      'metric',
      'target: 80 %',
      { target: { form: 'comparison', operator: '>=', number: 80, unit: '%' } },
    ],
    [
      'a rhythm without `every`',
      'plan',
      'review: 6 months',
      { review: { form: 'rhythm', every: { form: 'quantity', number: 6, unit: 'month' } } },
    ],
    [
      'a part of one: percent',
      'design',
      'coverage: adaptive >= 0.5',
      { coverage: [{ form: 'threshold', principle: 'adaptive', operator: '>=', percent: 50 }] },
    ],
  ])('of %s', (_, kind, text, expected) => {
    expect(says(kind, text)).toMatchObject(expected as object);
  });
});

describe('a declaration', () => {
  const nodes = (text: string) => readDocument(uri, text).nodes;
  const shape = (node: Node): unknown => [node.kind, node.name?.text, ...node.children.map(shape)];

  test.each<[string, string, readonly unknown[]]>([
    ['stands where it stands', 'journey J { stage S { step A } }', [['journey', 'J', ['stage', 'S', ['step', 'A']]]]],
    [
      'at the wrong place goes to the top',
      'persona P { role R }',
      [
        ['persona', 'P'],
        ['role', 'R'],
      ],
    ],
    [
      'at the wrong place goes into the one before',
      'journey J { stage S step A }',
      [['journey', 'J', ['stage', 'S', ['step', 'A']]]],
    ],
    ['at the top goes into the one before', 'evaluation E\nmetric M', [['evaluation', 'E', ['metric', 'M']]]],
    ['for which there is no place keeps its name only', 'step A\nrole R', [['role', 'R']]],
    ['of a kind that is near to another is one of those', 'rol R', [['role', 'R']]],
  ])('%s', (_, text, expected) => {
    const { tops } = readDocument(uri, text);
    expect(tops.map(shape)).toEqual(expected);
  });

  test('of which nothing is known keeps the names inside, so that references to them are no errors', () => {
    expect(readDocument(uri, 'xyzzy X { need N "n" }').unread).toEqual(['X', 'N']);
  });

  test('says where its words stand', () => {
    const text = 'role Host "Front host" {\n  lane: backstage\n}';
    const [node] = nodes(text);
    const at = (place: { readonly start: number; readonly end: number } | undefined) =>
      text.slice(place?.start, place?.end);
    expect(at(node?.kindPlace)).toBe('role');
    expect(at(node?.name?.place)).toBe('Host');
    expect(at(node?.title?.place)).toBe('"Front host"');
    expect(at(node?.place)).toBe(text);
    expect(at(node?.body)).toBe('\n  lane: backstage\n');
    expect(node?.labels.get('lane')?.map(at)).toEqual(['lane']);
  });

  test('has an id of its own, which stays while file, name and parents do', () => {
    const ids = (text: string) => nodes(text).map(({ id }) => id);
    expect(ids('journey J { stage "A" stage "B" step }')).toEqual([
      ...new Set(ids('journey J { stage "A" stage "B" step }')),
    ]);
    expect(ids('journey J { stage S { step A } }').at(-1)).toBe(
      ids('role R\n\njourney J "x" { for: K stage S "s" { step A } }').at(-1),
    );
  });

  test.each<[string, string | undefined]>([
    ['/** The desk. */ role R', 'The desk.'],
    ['/**\n * Two\n * lines.\n */\nrole R', 'Two\nlines.'],
    ['/** Far */ /* between */ // and\nrole R', 'Far'],
    ['/** Not this */ role A role R', undefined],
    ['/* Not this */ role R', undefined],
    ['/**/ role R', undefined],
    ['role A { /** Not this */ } role R', undefined],
  ])('is documented by the comment before it: %s', (text, documentation) => {
    expect(nodes(text).at(-1)?.documentation).toBe(documentation);
  });
});
