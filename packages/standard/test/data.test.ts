import { describe, expect, it } from 'vitest';
import {
  centricityNames,
  clauseOf,
  clausesOf,
  designThinkingPrinciples,
  elementNumbers,
  elements,
  emotionScale,
  emotionSign,
  emotionWords,
  findClause,
  kanoClasses,
  needsEnabler,
  participationNames,
  principleNames,
  principles,
  pyramid,
  pyramidLevels,
  rankOf,
  rowsServing,
  table1,
  table1Columns,
  table1Rows,
  terms,
} from '../src/index.ts';

describe('principles', () => {
  it('are the four of clause 4, in order, under the standard’s titles', () => {
    expect(principleNames).toEqual(['emotional', 'adaptive', 'co-creative', 'consistent']);
    expect(principleNames.map((name) => principles[name].clause)).toEqual(['4.2', '4.3', '4.4', '4.5']);
    for (const { clause, title } of Object.values(principles)) {
      expect(clauseOf('24082:2021', clause)?.title).toBe(title);
    }
  });
});

describe('Table 1', () => {
  it.each([
    ['4.2', '✓✓–'],
    ['4.3', '✓✓–'],
    ['4.4', '✓✓✓'],
    ['4.5', '✓✓✓'],
    ['5.2', '✓✓✓'],
    ['5.3', '✓––'],
    ['5.4', '✓✓–'],
    ['5.5', '–✓✓'],
    ['5.6', '–✓✓'],
    ['5.7', '✓✓✓'],
  ] as const)('ticks %s %s', (row, ticks) => {
    const served: readonly string[] = table1[row];
    expect(table1Columns.map((column) => (served.includes(column) ? '✓' : '–')).join('')).toBe(ticks);
  });

  it('has these ten rows and no other', () => {
    expect(table1Rows).toEqual(['4.2', '4.3', '4.4', '4.5', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7']);
  });

  it('can be read by column', () => {
    expect(rowsServing('7.3.3')).toEqual(['4.4', '4.5', '5.2', '5.5', '5.6', '5.7']);
  });
});

describe('elements', () => {
  it('are the third-level clauses of clause 7, under their titles', () => {
    const thirdLevel = clausesOf('23592:2021').filter((clause) => clause.number.split('.').length === 3);
    expect(elementNumbers).toEqual(thirdLevel.map((clause) => clause.number));
    expect(Object.values(elements).map((element) => element.title)).toEqual(thirdLevel.map((clause) => clause.title));
  });

  it('leave exactly the columns of Table 1 to Table 1', () => {
    expect(elementNumbers.filter((number) => elements[number].shownBy === 'table-1')).toEqual(table1Columns);
  });
});

describe('the pyramid', () => {
  it('rises from the promise to the surprise', () => {
    expect(pyramidLevels).toEqual(['core', 'feedback', 'individual', 'surprising']);
    expect(pyramidLevels.map((name) => pyramid[name].level)).toEqual([1, 2, 3, 4]);
  });

  it('leads to delight only from level 3', () => {
    const delighting = pyramidLevels.filter((name) => pyramid[name].leadsTo === 'delight');
    expect(delighting).toEqual(['individual', 'surprising']);
  });
});

describe('levels of participation and centricity', () => {
  it('stand in order', () => {
    expect(participationNames).toEqual(['present', 'informs', 'co-produces', 'co-creates']);
    expect(centricityNames).toEqual(['procedure-led', 'responsive', 'anticipating', 'empowered']);
    expect(participationNames.map(rankOf)).toEqual([1, 2, 3, 4]);
    expect(centricityNames.map(rankOf)).toEqual([1, 2, 3, 4]);
  });

  it('need an enabler in their upper half', () => {
    expect([...participationNames, ...centricityNames].filter(needsEnabler)).toEqual([
      'co-produces',
      'co-creates',
      'anticipating',
      'empowered',
    ]);
  });
});

describe('emotions', () => {
  it('lie on one side of the scale each', () => {
    expect(emotionWords.filter((word) => emotionSign(word) < 0)).toEqual([
      'confused',
      'anxious',
      'frustrated',
      'angry',
    ]);
    expect(emotionWords.filter((word) => emotionSign(word) === 0)).toEqual(['neutral']);
    expect(emotionWords.filter((word) => emotionSign(word) > 0)).toEqual([
      'valued',
      'joyful',
      'surprised',
      'trusting',
      'calm',
      'proud',
      'hopeful',
    ]);
  });

  it('are rated from −2 to +2', () => {
    expect(emotionScale).toEqual({ min: -2, max: 2 });
  });
});

describe('the word lists of the annexes', () => {
  it('hold the Kano classes of Annex B', () => {
    expect(kanoClasses).toEqual(['must-be', 'one-dimensional', 'attractive', 'indifferent', 'reverse', 'questionable']);
  });

  it('hold the six principles of Annex A', () => {
    expect(designThinkingPrinciples).toEqual([
      'human-centred',
      'collaborative',
      'iterative',
      'sequential',
      'real',
      'holistic',
    ]);
  });
});

describe('terms', () => {
  it.each(Object.entries(terms))('“%s” hangs on a clause that exists', (name, term) => {
    const clause = findClause(term.clause);
    expect(clause).toBeDefined();
    if ('defined' in term) expect(clause?.title).toBe(name);
  });
});
