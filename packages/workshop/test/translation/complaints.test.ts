import { describe, expect, test } from 'vitest';
import { complaintsAbout, complaintsAboutManifest } from '../../src/translation/complaints.ts';

const english = { 'No {0} of {1}': 'No {0} of {1}' };

describe('a translation is in order', () => {
  test.each(['Pas de {0} pour {1}', '{1} の {0} がありません'])('%s', (text) => {
    expect(complaintsAbout(english, { 'No {0} of {1}': text })).toEqual([]);
  });
});

describe('a translation is complained about', () => {
  test.each([
    ['missing', {}, 'not translated'],
    ['empty', { 'No {0} of {1}': ' ' }, 'not translated'],
    ['without a value', { 'No {0} of {1}': 'Pas de {0}' }, 'other placeholders'],
    ['with another value', { 'No {0} of {1}': 'Pas de {0} pour {2}' }, 'other placeholders'],
    ['of what nobody says', { 'No {0} of {1}': 'Pas de {0} pour {1}', Gone: 'Parti' }, 'no longer said: "Gone"'],
  ])('%s', (_, translated, complaint) => {
    expect(complaintsAbout(english, translated)).toEqual([expect.stringContaining(complaint)]);
  });

  test('with a word of the language translated', () => {
    const complaints = complaintsAbout({ 'Add `need`': 'Add `need`' }, { 'Add `need`': 'Ajoutez `besoin`' });
    expect(complaints).toEqual([expect.stringContaining('other placeholders')]);
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
