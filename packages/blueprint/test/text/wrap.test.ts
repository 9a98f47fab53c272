import { describe, expect, it, test } from 'vitest';
import { measureText } from '../../src/index.ts';
import { plain, runsRightToLeft } from '../../src/text/plain.ts';
import { wrap } from '../../src/text/wrap.ts';

/** One unit for each character, so that widths can be counted. */
const counted = (text: string) => [...text].length;

describe('a text breaks', () => {
  test.each([
    ['at spaces', 'greets by name', 9, ['greets by', 'name']],
    ['nowhere where it fits', 'greets by name', 14, ['greets by name']],
    ['after a hyphen', 'self-contained', 8, ['self-', 'containe', 'd']],
    ['after a slash', 'in/out', 4, ['in/', 'out']],
    ['not before a leading hyphen', 'to -2 or so', 5, ['to -2', 'or so']],
    ['not at a no-break space', 'wait 2\u00a0min', 6, ['wait', '2\u00a0min']],
    ['inside a word only where that is longer than a line', 'a Lindwurm', 5, ['a', 'Lindw', 'urm']],
    ['between ideographs', '歡迎客人', 3, ['歡迎客', '人']],
    ['not before a closing sign', '歡迎客。人', 3, ['歡迎', '客。人']],
    ['not after an opening sign', '歡迎「客人」', 3, ['歡迎', '「客', '人」']],
    ['between a word and an ideograph', 'Check客人', 5, ['Check', '客人']],
    ['between the words of Thai', 'ต้อนรับแขก', 7, ['ต้อนรับ', 'แขก']],
    ['at line breaks of its own', 'one\ntwo', 9, ['one', 'two']],
    ['into nothing where there is nothing', '', 9, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width, counted)).toEqual(lines);
  });

  it('never inside a character', () => {
    expect(wrap('👩‍👩‍👧👩‍👩‍👧', 5, counted)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
  });

  it('beside something on its first line', () => {
    expect(wrap('greets by name', 9, counted, 6)).toEqual(['greets', 'by name']);
    expect(wrap('welcomes us', 9, counted, 4)).toEqual(['', 'welcomes', 'us']);
  });
});

describe('the width of a text', () => {
  const regular = { size: 10, weight: 'regular' } as const;

  test.each([
    ['grows with its letters', 'umbrella', 'umbrellas'],
    ['is greater for wide letters', 'illi', 'MWMW'],
    ['counts an ideograph as a full square', 'ab', '歡迎'],
  ])('%s', (_, narrow, wide) => {
    expect(measureText(narrow, regular)).toBeLessThan(measureText(wide, regular));
  });

  test.each([
    ['an accent', 'e', 'e\u0301'],
    ['a Thai vowel sign', 'ก', 'กิ'],
    ['a joiner and a variation selector', '☂', '☂\ufe0f\u200d'],
    ['an Arabic vowel', 'ب', 'بَ'],
  ])('does not grow by %s', (_, without, with_) => {
    expect(measureText(with_, regular)).toBeCloseTo(measureText(without, regular), 5);
  });

  it('is greater in bold', () => {
    expect(measureText('Frontstage', { size: 10, weight: 'bold' })).toBeGreaterThan(measureText('Frontstage', regular));
  });
});

test.each([
  ['a line broken by its author', 'one\n  two', 'one two'],
  ['paragraphs', 'one\n\ntwo', 'one\ntwo'],
  ['a list', 'Bring:\n- tea\n- cups', 'Bring:\n• tea\n• cups'],
  ['Windows line ends', 'one\r\ntwo', 'one two'],
  ['a minus in a line', '5 - 3', '5 - 3'],
  ['nothing', ' ', ''],
])('%s reads as one would say it', (_, text, said) => {
  expect(plain(text)).toBe(said);
});

test.each([
  ['الشاي ساخن', true],
  ['“الشاي”', true],
  ['שלום', true],
  ['Tea (شاي)', false],
  ['2026', false],
  ['お迎え', false],
])('%s runs from right to left: %s', (text, is) => {
  expect(runsRightToLeft(text)).toBe(is);
});
