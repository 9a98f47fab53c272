import { describe, expect, test } from 'vitest';
import { complaintsAbout, complaintsAboutManifest } from '../../src/translation/complaints.ts';

const key = 'Name {0} in `feeds` of {1}.';
const english = { [key]: key };

describe('a translation is in order', () => {
  test.each([
    ['as it is', 'Nommez {0} dans le `feeds` de {1}.'],
    ['in another order', '{1} の `feeds` に {0} を書いてください。'],
    ['with a value twice', 'Nommez {0} dans le `feeds` de {1}, si {0} lui sert.'],
    ['with a value set apart', 'Nommez `{0}` dans le `feeds` de `{1}`.'],
  ])('%s', (_, text) => {
    expect(complaintsAbout(english, { [key]: text })).toEqual([]);
  });
});

describe('a translation is complained about', () => {
  test.each([
    ['missing', {}, 'not translated'],
    ['empty', { [key]: ' ' }, 'not translated'],
    ['without a value', { [key]: 'Nommez {0} dans `feeds`.' }, '{1} is missing'],
    ['with another value', { [key]: 'Nommez {0} dans le `feeds` de {1} et {2}.' }, '{2} is not in the English'],
    ['with a word of the language translated', { [key]: 'Nommez {0} dans `alimente` de {1}.' }, '`feeds` is missing'],
    ['of what nobody says', { [key]: '{0} `feeds` {1}', Gone: 'Parti' }, 'no longer said: "Gone"'],
  ])('%s', (_, translated, complaint) => {
    expect(complaintsAbout(english, translated)).toEqual([expect.stringContaining(complaint)]);
  });
});

describe('the manifest and its texts', () => {
  test('have each other', () => {
    expect(complaintsAboutManifest('{ "title": "%open%" }', { open: 'Open' })).toEqual([]);
  });

  test.each([
    ['a text is missing', '{ "title": "%open%" }', {}, '%open% has no text'],
    ['a text is left over', '{}', { open: 'Open' }, 'nothing in the manifest says %open%'],
  ])('%s', (_, manifest, texts, complaint) => {
    expect(complaintsAboutManifest(manifest, texts)).toEqual([complaint]);
  });
});
