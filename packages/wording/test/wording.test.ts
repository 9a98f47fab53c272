import { describe, expect, test } from 'vitest';
import { counted, english, inWords, known, listing, type Said, say, type Wording } from '../src/index.ts';

const french: Wording = {
  language: 'fr',
  texts: {
    'No {0} in {1}': 'Dans {1} : aucun {0}',
    stage: 'étape',
    '{0} step': '{0} pas',
    '{0} steps': '{0} pas au total',
  },
};
const japanese: Wording = { language: 'ja', texts: {} };
const steps = (number: number) => counted(number, say`${number} step`, say`${number} steps`);

describe('a text is put into words', () => {
  test.each<[string, Said, Wording, string]>([
    ['as it stands', say`No ${'stage'} in ${'Tea'}`, english, 'No stage in Tea'],
    ['in another order', say`No ${'stage'} in ${'Tea'}`, french, 'Dans Tea : aucun stage'],
    ['with other texts in it', say`No ${say`stage`} in ${'Tea'}`, french, 'Dans Tea : aucun étape'],
    ['in English where there is no translation', say`No ${'step'} at ${'Tea'}`, french, 'No step at Tea'],
    ['with numbers as they are written', say`${4.5} ${'of 5'}`, french, '4,5 of 5'],
    ['from a table', known('stage'), french, 'étape'],
    ['with signs that mean something elsewhere', say`No ${'$&'} in ${'{0}'}`, french, 'Dans {0} : aucun $&'],
  ])('%s', (_, said, wording, text) => {
    expect(inWords(said, wording)).toBe(text);
  });
});

describe('things are listed', () => {
  test.each<[string, readonly string[], 'and' | 'or', Wording, string]>([
    ['one', ['a'], 'and', english, 'a'],
    ['two', ['a', 'b'], 'and', english, 'a and b'],
    ['three', ['a', 'b', 'c'], 'and', english, 'a, b and c'],
    ['a choice', ['a', 'b', 'c'], 'or', english, 'a, b or c'],
    ['in French', ['a', 'b', 'c'], 'or', french, 'a, b ou c'],
    ['in Japanese', ['a', 'b', 'c'], 'and', japanese, 'a、b、c'],
  ])('%s', (_, parts, last, wording, text) => {
    expect(inWords(listing(parts, last), wording)).toBe(text);
  });
});

describe('things are counted as each language does', () => {
  test.each<[number, Wording, string]>([
    [1, english, '1 step'],
    [0, english, '0 steps'],
    [2, english, '2 steps'],
    [0, french, '0 pas'],
    [2, french, '2 pas au total'],
    [1, japanese, '1 steps'],
  ])('%s', (number, wording, text) => {
    expect(inWords(steps(number), wording)).toBe(text);
  });
});
