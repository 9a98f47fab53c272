import { describe, expect, it } from 'vitest';
import { childrenOf, citeClause, clauseOf, clausesOf, findClause, isClause, parentOf } from '../src/index.ts';

describe('the catalogue of clauses', () => {
  it.each([
    ['24082:2021', '4.4', 'Co-creative with customer'],
    ['24082:2021', '5.5.4', 'Developing effective data points'],
    ['24082:2021', '3.2', 'customer delight'],
    ['23592:2021', '7.2.2', 'Employee engagement'],
    ['23592:2021', '3.5', 'customer delight'],
  ] as const)('of %s holds %s, “%s”', (edition, number, title) => {
    expect(clauseOf(edition, number)?.title).toBe(title);
  });

  it('names no clause twice', () => {
    for (const edition of ['24082:2021', '23592:2021'] as const) {
      const numbers = clausesOf(edition).map((clause) => clause.number);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('marks the five annexes, and nothing else, as informative', () => {
    const informative = clausesOf('24082:2021').filter((clause) => clause.informative);
    expect(informative.map((clause) => clause.number)).toEqual(['Annex A', 'Annex B', 'Annex C', 'Annex D', 'Annex E']);
    expect(clausesOf('23592:2021').some((clause) => clause.informative)).toBe(false);
  });

  it('leaves no gap: every clause below the first level has a parent', () => {
    for (const edition of ['24082:2021', '23592:2021'] as const) {
      for (const clause of clausesOf(edition)) {
        expect(parentOf(clause) !== undefined).toBe(clause.number.includes('.'));
      }
    }
  });

  it('knows what lies in a clause, one level down and in order', () => {
    expect(childrenOf(clause('5.5')).map(citeClause)).toEqual(['5.5.1', '5.5.2', '5.5.3', '5.5.4']);
    expect(childrenOf(clause('5')).map(citeClause)).toEqual(['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7']);
    expect(childrenOf(clause('23592 7.3')).map(citeClause)).toEqual(['23592 7.3.1', '23592 7.3.2', '23592 7.3.3']);
    expect(childrenOf(clause('Annex B'))).toEqual([]);
  });
});

describe('what authors write for a clause', () => {
  it.each([
    ['5.4.2', '5.4.2'],
    ['4.2', '4.2'],
    ['3.2', '3.2'],
    ['5', '5'],
    ['Introduction', 'Introduction'],
    ['introduction', 'Introduction'],
    ['Annex B', 'Annex B'],
    ['annex  b', 'Annex B'],
    ['Clause 5', '5'],
    [' 5.7.4 ', '5.7.4'],
    ['24082 5.4.2', '5.4.2'],
    ['ISO/TS 24082:2021, 5.4.2', '5.4.2'],
    ['23592 7.4.1', '23592 7.4.1'],
    ['ISO 23592 7.4.1', '23592 7.4.1'],
    ['ISO 23592:2021, clause 7.4.1', '23592 7.4.1'],
    ['23592 Introduction', '23592 Introduction'],
  ])('“%s” is %s', (text, cited) => {
    expect(citeClause(clause(text))).toBe(cited);
  });

  it.each([
    ['', 'nothing'],
    ['5.8', 'a clause that is not there'],
    ['3.4', 'a definition of the other standard'],
    ['7.4.1', 'an element without its standard'],
    ['23592 5.4.2', 'a clause of the first standard under the other one’s number'],
    ['9001 4.1', 'another standard'],
    ['ISO 23592:2019, 7.4.1', 'another edition'],
    ['Annex F', 'an annex that is not there'],
    ['B', 'a letter alone'],
    ['5.4.', 'half a number'],
    ['section five', 'words'],
  ])('“%s” is not a clause: %s', (text) => {
    expect(isClause(text)).toBe(false);
  });

  it('is read back from what is cited', () => {
    for (const edition of ['24082:2021', '23592:2021'] as const) {
      for (const clause of clausesOf(edition)) expect(findClause(citeClause(clause))).toEqual(clause);
    }
  });
});

function clause(text: string) {
  const found = findClause(text);
  if (!found) throw new Error(`no clause is called ${text}`);
  return found;
}
