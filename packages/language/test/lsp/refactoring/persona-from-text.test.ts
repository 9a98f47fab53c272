import { describe, expect, test } from 'vitest';
import { personaFromText } from '../../../src/lsp/refactoring/persona-from-text.ts';
import { offered, refactored } from '../../support/refactor.ts';

test('a text where a persona is named becomes one', () => {
  expect(refactored(personaFromText, 'journey J {\n  for: "Kei|ko, 62"\n}\n')['a.dfes']).toBe(
    'persona Keiko "Keiko, 62" {\n  basis: ${1:assumption}\n}\n\njourney J {\n  for: Keiko\n}\n',
  );
});

test('behind the other personas', () => {
  const source = 'persona Anna\n\nplan P {\n  team: Anna, "Ben|"\n}\n';
  expect(refactored(personaFromText, source)['a.dfes']).toBe(
    'persona Anna\n\npersona Ben "Ben" {\n  basis: ${1:assumption}\n}\n\nplan P {\n  team: Anna, Ben\n}\n',
  );
});

describe('not offered', () => {
  test.each([
    ['for a name', 'journey J { for: Kei|ko }'],
    ['where there is such a persona', 'persona Keiko\njourney J { for: "Kei|ko" }'],
    ['where no persona can stand', 'touchpoint T { role: "Kei|ko" }'],
    ['in texts that stay texts', 'plan P { stakeholders: "Kei|ko" }'],
  ])('%s', (_, text) => {
    expect(offered(personaFromText, text)).toEqual([]);
  });
});
