import { describe, expect, it } from 'vitest';
import { asSnippet, hasPlaceholders, withDefaults } from '../../src/fixes/index.ts';

describe('places for the author to fill in', () => {
  it.each([
    {
      text: 'role ${1:Host} "${2:Who serves}"',
      plain: 'role Host "Who serves"',
      snippet: 'role ${1:Host} "${2:Who serves}"',
    },
    {
      text: 'need Rest { kano: must-be }',
      plain: 'need Rest { kano: must-be }',
      snippet: 'need Rest { kano: must-be \\}',
    },
    { text: '"5 $ or C:\\\\"', plain: '"5 $ or C:\\\\"', snippet: '"5 \\$ or C:\\\\\\\\"' },
  ])('$text', ({ text, plain, snippet }) => {
    expect(withDefaults(text)).toBe(plain);
    expect(asSnippet(text)).toBe(snippet);
    expect(hasPlaceholders(text)).toBe(plain !== text);
  });
});
