import { kindNames, kinds, labelsOf } from '@dfes/model';
import { describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { explainKind, explainLabel, explainWord } from '../../src/lsp/explain/terms.ts';
import { hoverAt } from '../../src/lsp/hover.ts';
import { mark } from '../support/marked.ts';
import { scene, stretchOf, type Texts } from '../support/views.ts';

/** What is shown at the cursor, and the words that it is shown for. */
function hover(source: string | Texts): { readonly said: string; readonly words: string } | undefined {
  const { view, cursor } = scene(source);
  const found = hoverAt(view, cursor);
  if (!found?.range) return undefined;
  const { value } = found.contents as MarkupContent;
  return { said: value, words: mark(view.text, [stretchOf(view, found.range)]) };
}

const said = (source: string | Texts) => hover(source)?.said ?? '';

describe('the words of the language', () => {
  test.each<[string, string, string]>([
    ['a kind', '»touch|point« Gate', 'Where customer and service meet.'],
    ['a kind at its end', '»touchpoint|« Gate', 'Where customer and service meet.'],
    ['a label', 'role R { »la|ne«: backstage }', 'Where the role works.'],
    ['a misspelt label', 'touchpoint T { »chan|el«: web }', 'How the two meet.'],
    ['a word', 'role R { lane: »back|stage« }', 'Behind the line of visibility.'],
    ['a word of emotion', 'journey J { stage "S" { step A { emotion: +1 »ca|lm« } } }', 'A positive emotion.'],
    [
      'a word before a colon',
      'touchpoint T { not-applicable »adap|tive«: "x" }',
      'The service changes with the person',
    ],
    ['a principle', 'principle »adap|tive« "x"', 'The service changes with the person'],
    ['yes', 'data-point D { personal: »ye|s« }', 'It is so.'],
  ])('%s', (_, source, expected) => {
    const found = hover(source.replaceAll(/[»«]/gu, ''));
    expect(found?.words).toBe(source.replace('|', ''));
    expect(found?.said).toContain(expected);
    // The clause stands below.
    expect(found?.said).toMatch(/ISO(?:\/TS 24082|\s23592):2021, /u);
  });

  test('each kind, label and word has its explanation', () => {
    for (const kind of kindNames) {
      expect(explainKind(kind)).toContain(kinds[kind].doc);
      for (const [name, label] of labelsOf(kind)) {
        expect(explainLabel(kind, name, label)).toContain(label.doc);
        const words = label.value.form === 'word' ? Object.entries(label.value.words) : [];
        for (const [word, meaning] of words) expect(explainWord(word, kind, name)).toContain(meaning);
      }
    }
  });
});

const design = `
/** Where guests are met
 * for the first time. */
touchpoint Gate "Greeting at the *gate*" {
  role: Host
  realises: Promise
  emotion: valued
  adaptive: "In time"
}
role Host "Front host"
value-proposition Promise "We remember" { serves: Keiko.Rest }
persona Keiko "Keiko, 62" { need Rest "To rest" }
journey Visit "One visit" { stage "S" { step Arrive "Arrives" { touchpoint: Gate } } }
`;

describe('names', () => {
  test('a name tells what it stands for: kind, title, documentation, coverage, trace', () => {
    const text = said({
      'a.dfes': 'metric',
      'b.dfes': `evaluation E { metric M { measures: Ga|te } }`,
      'c.dfes': design,
    });
    expect(text.split('\n\n')).toEqual([
      '**Greeting at the \\*gate\\***',
      'touchpoint `Gate`',
      'Where guests are met\nfor the first time.',
      'emotional: open · adaptive: claimed · co-creative: open · consistent: open',
      '→ `role` “Front host” · `realises` “We remember”  \n← `measures` of metric “M” · `touchpoint` of step “Arrives”',
      'ISO/TS 24082:2021, 5.5.3, Deploying effective and emotional touchpoints',
    ]);
  });

  test.each<[string, string, string]>([
    ['its own declaration', 'role »Ho|st« "Front host"', 'Front host'],
    ['the first part of a dotted name', 'touchpoint T { serves: »Kei|ko«.Rest }', 'persona `Keiko`'],
    ['the last part', 'touchpoint T { serves: Keiko.»Re|st« }', 'need `Rest` in persona “Keiko, 62”'],
    ['a misspelt name: what was probably meant', 'touchpoint T { serves: Keiko.»Res|tt« }', 'need `Rest`'],
    ['a name of another kind: what it is', 'touchpoint T { role: »Kei|ko« }', 'persona `Keiko`'],
    ['a journey: its coverage', 'journey A { parent: »Vis|it« }', 'emotional: 0/1'],
  ])('%s', (_, source, expected) => {
    const other = source.startsWith('role') ? 'role Other' : design;
    const found = hover({ 'a.dfes': source.replaceAll(/[»«]/gu, ''), 'b.dfes': other });
    expect(found?.words).toBe(source.replace('|', ''));
    expect(found?.said).toContain(expected);
  });

  test('an ambiguous name tells of all that have it', () => {
    const texts = 'persona A { need Rest "One" }\npersona B { need Rest "Two" }\ntouchpoint T { serves: Re|st }';
    expect(said(texts)).toMatch(/One.*---.*Two/su);
  });

  test('many uses are counted, not listed', () => {
    const uses = Array.from({ length: 8 }, (_, index) => `touchpoint T${index} { role: Host }`).join('\n');
    expect(said(`role Ho|st\n${uses}`)).toContain('“T4”, and 3 more');
  });
});

describe('nothing', () => {
  test.each([
    ['in a text', 'role R "Front |host"'],
    ['in a comment', '// role| R'],
    ['at a number', 'journey J { time: 2| min }'],
    ['at a name that nothing bears', 'touchpoint T { role: Xyz|zy }'],
    ['between words', 'role R {  |  lane: backstage }'],
    ['in an empty file', '|'],
    ['at a word that nobody knows', 'role R { xyz|zy: 1 }'],
  ])('%s', (_, source) => {
    expect(hover(source)).toBeUndefined();
  });
});
