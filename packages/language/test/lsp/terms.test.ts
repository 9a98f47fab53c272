import { clausesOf, findClause, type Term, terms } from '@dfes/standard';
import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../src/lsp/hover.ts';
import { scene } from '../support/views.ts';

/** Where an author meets each term of both standards, and of the field beside them. */
const met: Readonly<Record<Term, string>> = {
  'service excellence': 'organi|zation O',
  'excellent service': 'touchpoint T { level: surp|rising }',
  'customer delight': 'touchpoint T { deli|ght: valued }',
  'design for excellent service': 'des|ign D',
  'co-creation': 'co-crea|tion C',
  customer: 'seg|ment S',
  'customer satisfaction': 'evaluation E { metric M { type: satis|faction } }',
  'service excellence pyramid': 'touchpoint T { lev|el: core }',
  need: 'persona P { ne|ed N }',
  expectation: 'persona P { expec|tation N }',
  desire: 'persona P { des|ire N }',
  persona: 'pers|ona P',
  empathy: 'persona P { fe|els: "x" }',
  insight: 'ins|ight I',
  'design challenge': 'chall|enge C',
  'unique value proposition': 'value-prop|osition V',
  'customer experience': 'journey J { sta|ge "S" }',
  'outstanding customer experience': 'journey J { state: fut|ure }',
  touchpoint: 'touch|point T',
  'data point': 'data-po|int D',
  adaptation: 'adap|tation A',
  'customer journey': 'jour|ney J',
  'moment of truth': 'journey J { stage "S" { step A { moment-|of-truth: "x" } } }',
  'service blueprint': 'journey J { stage "S" { st|ep A } }',
  frontstage: 'journey J { stage "S" { step A { front|stage: "x" } } }',
  backstage: 'role R { lane: back|stage }',
  evidence: 'journey J { stage "S" { step A { evid|ence: "x" } } }',
  'co-creation environment': 'ro|le R',
  'customer-centricity': 'role R { cent|ricity: responsive }',
  'active participation': 'co-creation C { partic|ipation: present }',
  leverage: 'role R { cent|ricity: responsive }',
  'Kano model': 'persona P { need N { ka|no: must-be } }',
};

describe('pointing at a word of the language tells of the term behind it', () => {
  test.each(Object.entries(met) as [Term, string][])('%s', (term, source) => {
    const { view, cursor } = scene(source);
    const { clause, explanation } = terms[term];
    expect(findClause(clause)).toBeDefined();
    expect(JSON.stringify(hoverAt(view, cursor))).toContain(`*${term}* (${clause}): ${explanation}`);
  });
});

test('every term that one of the standards defines is among them', () => {
  const definitions = (['24082:2021', '23592:2021'] as const)
    .flatMap(clausesOf)
    .filter(({ number }) => /^3\.\d$/u.test(number));
  expect(definitions.length).toBe(8);
  expect(definitions.map(({ title }) => title).filter((title) => !(title in met))).toEqual([]);
});
