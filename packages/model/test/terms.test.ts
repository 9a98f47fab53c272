import { expect, test } from 'vitest';
import { kindNames, labelsOf, termPlaces, termsAt, wordsOf } from '../src/index.ts';

test.each(Object.entries(termPlaces))('%s stands behind words that the language has', (_, places) => {
  expect(places.length).toBeGreaterThan(0);
  for (const { kind, label, word } of places) {
    const kinds = kind ? [kind] : kindNames;
    const rows = kinds.flatMap((one) => (label === undefined ? [] : (labelsOf(one).get(label) ?? [])));
    if (label === undefined) expect(kind).toBeDefined();
    else expect(rows, label).not.toEqual([]);
    if (word === undefined) continue;
    const words = rows.flatMap(({ value, argument }) => [value, ...(argument ? [argument] : [])].map(wordsOf));
    expect(words.flatMap(Object.keys)).toContain(word);
  }
});

test.each([
  ['touchpoint', undefined, undefined, ['touchpoint']],
  ['touchpoint', 'level', undefined, ['service excellence pyramid']],
  ['value-proposition', 'level', undefined, ['service excellence pyramid']],
  ['touchpoint', 'level', 'surprising', ['excellent service']],
  ['step', 'participation', undefined, ['active participation', 'leverage']],
  ['metric', 'type', 'delight', ['customer delight']],
  ['metric', 'target', undefined, []],
  ['persona', 'note', undefined, []],
] as const)('behind %s, %s, %s: %j', (kind, label, word, terms) => {
  expect(termsAt(kind, label, word)).toEqual(terms);
});
