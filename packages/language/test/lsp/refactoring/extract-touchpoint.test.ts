import { Project } from '@dfes/model';
import { check } from '@dfes/rules';
import { describe, expect, test } from 'vitest';
import { extractTouchpoint } from '../../../src/lsp/refactoring/extract-touchpoint.ts';
import { readDocument } from '../../../src/parse.ts';
import { offered, refactored } from '../../support/refactor.ts';

const source = `role Host

journey Evening "Evening" {
  stage Arrive "Arrive" {
    step |Tea "Drinks tea" {
      frontstage Host: "Pours"
    }
  }
}
`;

describe('a touchpoint of a step', () => {
  test('before its journey, with its title and who meets the customer', () => {
    expect(refactored(extractTouchpoint, source)['a.dfes']).toBe(`role Host

touchpoint Tea "Drinks tea" {
  channel: \${1:face-to-face}
  role: Host
}

journey Evening "Evening" {
  stage Arrive "Arrive" {
    step Tea "Drinks tea" {
      frontstage Host: "Pours"
      touchpoint: Tea
    }
  }
}
`);
  });

  test('is what the step then names', () => {
    const text = refactored(extractTouchpoint, source)['a.dfes']?.replace('${1:face-to-face}', 'counter') ?? '';
    const design = Project.of([readDocument('file:///a.dfes', text)]);
    const [step] = design.all('step');
    expect(design.targets(step?.says.touchpoint).map(({ kind }) => kind)).toEqual(['touchpoint']);
    const errors = [...check(design).values()].flat().filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  test('behind the last touchpoint, under a name that is free', () => {
    const another = `touchpoint Tea "Other"\n\n${source}`;
    const text = refactored(extractTouchpoint, another)['a.dfes'] ?? '';
    expect(text).toContain('touchpoint Tea "Other"\n\ntouchpoint Tea2 "Drinks tea" {');
    expect(text).toContain('touchpoint: Tea2');
  });
});

describe('not offered', () => {
  test.each([
    ['where the step is at a touchpoint', 'touchpoint T\njourney J { stage S { step |A { touchpoint: T } } }'],
    ['where nothing happens on the stage', 'journey J { stage S { step |A { self-contained: "x" } } }'],
    ['elsewhere', 'journey J { stage |S { step A } }'],
  ])('%s', (_, text) => {
    expect(offered(extractTouchpoint, text)).toEqual([]);
  });
});
