import { Project } from '@dfes/model';
import { check } from '@dfes/rules';
import { describe, expect, test } from 'vitest';
import { splitJourney } from '../../../src/lsp/refactoring/split-journey.ts';
import { readDocument } from '../../../src/parse.ts';
import { offered, refactored } from '../../support/refactor.ts';

const source = `persona Keiko

journey Evening "Evening" {
  for: Keiko
  scenario: "Rain"
  state: future

  stage "Arrive" {
    step Out "Steps out" {}
  }

  // at the table
  stage |Settle "Settle" {
    step Tea "Tea" { next: Sleep }
  }

  stage "Rest" {
    step Sleep "Sleeps" {}
  }
}

role R
`;

describe('a journey in two', () => {
  test('from a stage on, for the same people', () => {
    expect(refactored(splitJourney, source)['a.dfes']).toBe(`persona Keiko

journey Evening "Evening" {
  for: Keiko
  scenario: "Rain"
  state: future

  stage "Arrive" {
    step Out "Steps out" {}
  }
}

journey Evening2 "Settle" {
  for: Keiko
  state: future

  // at the table
  stage Settle "Settle" {
    step Tea "Tea" { next: Sleep }
  }

  stage "Rest" {
    step Sleep "Sleeps" {}
  }
}

role R
`);
  });

  test('names that lead through the journey go with what moves', () => {
    // `next` is the one label that names steps.
    const other = 'journey Other { stage "S" { step A "a" { next: Evening.Tea, Evening.Out } } }\n';
    expect(refactored(splitJourney, { 'a.dfes': source, 'b.dfes': other })['b.dfes']).toBe(
      'journey Other { stage "S" { step A "a" { next: Evening2.Tea, Evening.Out } } }\n',
    );
  });

  test('nothing can’t be read or found that could before', () => {
    const errors = (text: string) =>
      [...check(Project.of([readDocument('file:///a.dfes', text)])).values()]
        .flat()
        .filter(({ basis }) => basis === 'language')
        .map(({ message }) => message);
    const before = errors(source.replace('|', ''));
    expect(errors(refactored(splitJourney, source)['a.dfes'] ?? '')).toEqual(before);
  });
});

describe('not offered', () => {
  test.each([
    ['at the first stage', 'journey J { stage |A { step S } stage B }'],
    ['inside of a stage', 'journey J { stage A stage B { step |S } }'],
    ['where a step leads to the other part', 'journey J {\n  stage A { step S { next: T } }\n  stage |B { step T }\n}'],
    [
      'where a label of the journey would go with it',
      'journey J {\n  stage A\n  stage |B\n  state: future\n  stage C\n}',
    ],
    ['where the journey has a slip', 'journey J {\n  stage A\n  stage |B { gaol: "x" }\n}'],
  ])('%s', (_, text) => {
    expect(offered(splitJourney, text)).toEqual([]);
  });
});
