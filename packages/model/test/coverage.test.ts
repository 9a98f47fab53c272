import { readFileSync } from 'node:fs';
import { readDocument } from '@dfes/language';
import { type Principle, principleNames } from '@dfes/standard';
import { describe, expect, test } from 'vitest';
import { type CellState, cellsOf, designCoverage, journeyCoverage, Project, touchpointsOf } from '../src/index.ts';

const yamanoi = readFileSync(new URL('../../../examples/yamanoi/yamanoi.dfes', import.meta.url), 'utf8');

function designOf(...texts: readonly string[]): Project {
  return Project.of(texts.map((text, index) => readDocument(`file:///${index}.dfes`, text)));
}

/** The states of a touchpoint's cells, in the order of the principles. */
function states(design: Project, name: string): readonly CellState[] {
  const touchpoint = design.all('touchpoint').find((node) => node.name?.text === name);
  if (!touchpoint) throw new Error(`No touchpoint ${name}`);
  const cells = cellsOf(design, touchpoint);
  return principleNames.map((principle) => cells[principle].state);
}

function state(text: string, principle: Principle): CellState {
  return states(designOf(text), 'T')[principleNames.indexOf(principle)] ?? 'open';
}

describe('the canonical design', () => {
  const design = designOf(yamanoi);

  test.each<[string, readonly CellState[]]>([
    ['Gate', ['evaluated', 'evaluated', 'open', 'evaluated']],
    ['TeaRoom', ['supported', 'not-applicable', 'supported', 'open']],
  ])('%s', (name, expected) => {
    expect(states(design, name)).toEqual(expected);
  });

  const shares = {
    emotional: { supported: 2, claimed: 2, applicable: 2 },
    adaptive: { supported: 1, claimed: 1, applicable: 1 },
    'co-creative': { supported: 1, claimed: 1, applicable: 2 },
    consistent: { supported: 1, claimed: 1, applicable: 2 },
  };

  test('as a whole', () => {
    expect(designCoverage(design)).toEqual(shares);
  });

  test('over its journey', () => {
    expect(design.all('journey').map((journey) => journeyCoverage(design, journey))).toEqual([shares]);
  });
});

/** A step of a journey at the touchpoint T. */
const step = (emotion: string, state = 'future') =>
  `journey J { state: ${state} stage S { step A { touchpoint: T emotion: ${emotion} } } }`;

describe('emotional', () => {
  test.each<[CellState, string, string]>([
    ['open', 'says nothing', 'touchpoint T { emotion: valued }'],
    ['claimed', 'says how', 'touchpoint T { emotional: "x" }'],
    ['claimed', 'names no emotion', `touchpoint T { emotional: "x" } ${step('+1')}`],
    ['claimed', 'names a bad one', `touchpoint T { emotional: "x" emotion: anxious } ${step('+1')}`],
    ['claimed', 'is in no step', 'touchpoint T { emotional: "x" emotion: valued }'],
    ['claimed', 'is in a step that leaves one cold', `touchpoint T { emotional: "x" emotion: valued } ${step('0')}`],
    ['claimed', 'is in a journey of today', `touchpoint T { emotional: "x" emotion: valued } ${step('+1', 'current')}`],
    ['supported', 'is felt', `touchpoint T { emotional: "x" emotion: valued } ${step('+1')}`],
    ['supported', 'is planned', `touchpoint T { emotional: "x" emotion: valued } ${step('+2', 'planned')}`],
  ])('%s where it %s', (expected, _, text) => {
    expect(state(text, 'emotional')).toBe(expected);
  });
});

describe('adaptive', () => {
  const claim = 'touchpoint T { adaptive: "x" }';

  test.each<[CellState, string, string]>([
    ['claimed', 'there is no adaptation', claim],
    ['claimed', 'an adaptation hangs on no data', `${claim} adaptation A { at: T }`],
    ['claimed', 'an adaptation hangs on words', `${claim} adaptation A { at: T when: "it rains" }`],
    ['claimed', 'an adaptation is elsewhere', `${claim} touchpoint U adaptation A { at: U when: D } data-point D`],
    ['supported', 'an adaptation says on what it hangs', `${claim} adaptation A { at: T when: D } data-point D`],
    ['supported', 'a data point feeds an adaptation', `${claim} adaptation A { at: T } data-point D { feeds: A }`],
    [
      'claimed',
      'a principle names the adaptation',
      'touchpoint T adaptation A { at: T } principle adaptive { shown-by: A }',
    ],
  ])('%s where %s', (expected, _, text) => {
    expect(state(text, 'adaptive')).toBe(expected);
  });
});

describe('co-creative', () => {
  const claim = 'touchpoint T { co-creative: "x" } role R persona P segment S';

  test.each<[CellState, string, string]>([
    ['claimed', 'nothing is made together', claim],
    ['claimed', 'only roles take part', `${claim} co-creation C { at: T actors: R }`],
    ['claimed', 'only customers take part', `${claim} co-creation C { at: T actors: P, S }`],
    ['supported', 'both take part', `${claim} co-creation C { at: T actors: P, R }`],
    ['supported', 'a segment takes part', `${claim} co-creation C { at: T actors: R, S }`],
    ['claimed', 'they do so elsewhere', `${claim} touchpoint U co-creation C { at: U actors: P, R }`],
  ])('%s where %s', (expected, _, text) => {
    expect(state(text, 'co-creative')).toBe(expected);
  });
});

describe('consistent', () => {
  const rest = 'organization O persona P { need N }';
  const claim = 'touchpoint T { consistent: "x" realises: V }';

  test.each<[CellState, string, string]>([
    ['claimed', 'nothing is realised', `touchpoint T { consistent: "x" } ${rest}`],
    ['claimed', 'the promise serves no need', `${claim} value-proposition V { aligns: O } ${rest}`],
    ['claimed', 'the promise aligns with nobody', `${claim} value-proposition V { serves: N } ${rest}`],
    ['supported', 'it does both', `${claim} value-proposition V { serves: N aligns: O } ${rest}`],
  ])('%s where %s', (expected, _, text) => {
    expect(state(text, 'consistent')).toBe(expected);
  });
});

describe('a claim', () => {
  test.each<[string, string]>([
    ['of the touchpoint', 'touchpoint T principle adaptive { shown-by: T }'],
    [
      'of a promise that it keeps',
      'touchpoint T { realises: V } value-proposition V principle adaptive { shown-by: V }',
    ],
    ['of an adaptation at it', 'touchpoint T adaptation A { at: T } principle adaptive { shown-by: A }'],
    ['of a co-creation at it', 'touchpoint T co-creation C { at: T } principle adaptive { shown-by: C }'],
    [
      'of a metric about it',
      'touchpoint T evaluation E { metric M { measures: T } } principle adaptive { shown-by: M }',
    ],
    ['whose words can’t be read', 'touchpoint T { adaptive: 3 }'],
  ])('%s counts', (_, text) => {
    expect(state(text, 'adaptive')).toBe('claimed');
  });

  test.each<[string, string]>([
    ['another principle', 'touchpoint T principle emotional { shown-by: T }'],
    ['another touchpoint', 'touchpoint T touchpoint U principle adaptive { shown-by: U }'],
  ])('for %s does not', (_, text) => {
    expect(state(text, 'adaptive')).toBe('open');
  });
});

describe('evaluated', () => {
  const supported =
    'touchpoint T { adaptive: "x" realises: V } adaptation A { at: T when: D } data-point D value-proposition V';
  const metric = (labels: string) => `${supported} evaluation E { metric M { ${labels} } }`;

  test.each<[CellState, string, string]>([
    ['evaluated', 'has target and result', 'measures: T target: >= 80 % result: 86 %'],
    ['evaluated', 'measures the promise', 'measures: V target: >= 80 % result: 86 %'],
    ['evaluated', 'misses its target', 'measures: T target: >= 80 % result: 8 %'],
    ['supported', 'has no result', 'measures: T target: >= 80 %'],
    ['supported', 'has no target', 'measures: T result: 8 %'],
    ['supported', 'measures something else', 'measures: J target: >= 80 % result: 8 %'],
  ])('%s where a metric %s', (expected, _, labels) => {
    expect(state(`${metric(labels)} journey J`, 'adaptive')).toBe(expected);
  });

  test('is nothing that isn’t supported', () => {
    const text = 'touchpoint T { adaptive: "x" } evaluation E { metric M { measures: T target: > 1 % result: 2 % } }';
    expect(state(text, 'adaptive')).toBe('claimed');
  });
});

describe('set aside', () => {
  test('with a reason and no claim', () => {
    expect(state('touchpoint T { not-applicable adaptive: "x" }', 'adaptive')).toBe('not-applicable');
  });

  test('and claimed counts by the claim', () => {
    const design = designOf('touchpoint T { adaptive: "x" not-applicable adaptive: "y" }');
    const [touchpoint] = design.all('touchpoint');
    expect(touchpoint && cellsOf(design, touchpoint).adaptive).toEqual({
      principle: 'adaptive',
      state: 'claimed',
      contradictory: true,
    });
  });

  test('everywhere leaves nothing to cover', () => {
    const { adaptive } = designCoverage(designOf('touchpoint T { not-applicable adaptive: "x" }'));
    expect(adaptive).toEqual({ supported: 0, claimed: 0, applicable: 0 });
  });
});

describe('a journey', () => {
  test('covers its touchpoints, each once, but none of a step that didn’t happen', () => {
    const design = designOf(
      'touchpoint A touchpoint B touchpoint C',
      'journey J { stage S { step One { touchpoint: A } step Two { touchpoint: A, B } step Three { touchpoint: C deviation: missing } } }',
    );
    const [journey] = design.all('journey');
    expect(journey && touchpointsOf(design, journey).map(({ name }) => name?.text)).toEqual(['A', 'B']);
  });

  test('goes by what misspelt names were meant to be', () => {
    const design = designOf('touchpoint Gate journey J { stage S { step One { touchpoint: Gaet } } }');
    const [journey] = design.all('journey');
    expect(journey && touchpointsOf(design, journey)).toHaveLength(1);
  });
});
