import { describe, expect, test } from 'vitest';
import { definitionsAt } from '../../src/lsp/definition.ts';
import { highlightsAt } from '../../src/lsp/document-highlight.ts';
import { referencesAt } from '../../src/lsp/references.ts';
import { mark, type Stretch } from '../support/marked.ts';
import { type Scene, scene, stretchOf, type Texts, uriOf } from '../support/views.ts';

/** The texts with marks around the places that were found, for comparing with the marks of the test. */
function marked(
  { marks, viewOf }: Scene,
  found: readonly { readonly uri: string; readonly range: Parameters<typeof stretchOf>[1] }[],
): Texts {
  return Object.fromEntries(
    [...marks].map(([name, { text }]) => {
      const stretches = found
        .filter(({ uri }) => uri === uriOf(name))
        .map(({ range }) => stretchOf(viewOf(name), range));
      return [name, mark(text, stretches)];
    }),
  );
}

function expected({ marks }: Scene, only: (stretches: readonly Stretch[]) => readonly Stretch[] = (all) => all): Texts {
  return Object.fromEntries([...marks].map(([name, { text, stretches }]) => [name, mark(text, only(stretches))]));
}

describe('the definition', () => {
  test.each<[string, string | Texts]>([
    ['of a name', 'role »Host«\ntouchpoint T { role: Ho|st }'],
    ['in another file', { 'a.dfes': 'touchpoint T { role: Host| }', 'b.dfes': 'role »Host«' }],
    ['of the first part of a dotted name', 'persona »Keiko« { need Rest }\ntouchpoint T { serves: Kei|ko.Rest }'],
    ['of the last part', 'persona Keiko { need »Rest« }\ntouchpoint T { serves: Keiko.R|est }'],
    [
      'of a part in between',
      'journey J { stage »S« { step A { } } }\njourney K { stage T { step B { next: J.|S.A } } }',
    ],
    ['of a bare nested name', 'persona Keiko { need »Rest« }\ntouchpoint T { serves: Re|st }'],
    ['of the nearest declaration first', 'role »A«\njourney J { stage S { step A { frontstage |A: "x" } } }'],
    ['of a name before a colon', 'role »Host«\njourney J { stage S { step A { frontstage Ho|st: "x" } } }'],
    ['of a misspelt name', 'role »Host«\ntouchpoint T { role: Hos|tt }'],
    ['of a name of the wrong kind', 'persona »Keiko«\ntouchpoint T { role: Kei|ko }'],
    [
      'of all that an ambiguous name may mean',
      'persona A { need »Rest« }\npersona B { need »Rest« }\ntouchpoint T { serves: Re|st }',
    ],
    ['of a declaration: itself', 'role »Ho|st«'],
    ['of a name in another script', 'role »おもてなし«\ntouchpoint T { role: おもて|なし }'],
    ['of a name whose accents are written otherwise', 'role »Andr\u00e9«\ntouchpoint T { role: Andre\u0301| }'],
    ['of a name that equals a kind', 'role »step«\ntouchpoint T { role: st|ep }'],
  ])('%s', (_, source) => {
    const here = scene(source);
    const links = definitionsAt(here.view, here.cursor);
    const found = links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
    expect(marked(here, found)).toEqual(expected(here));
  });

  test.each([
    ['of a kind', 'ro|le Host'],
    ['of a label', 'role Host { la|ne: backstage }'],
    ['of a word', 'role Host { lane: back|stage }'],
    ['of a name that nothing bears', 'touchpoint T { role: Xyz|zy }'],
    ['of words in a text', 'role Host "Ho|st"'],
    ['of a principle', 'principle adap|tive "x"'],
  ])('nothing %s', (_, source) => {
    const { view, cursor } = scene(source);
    expect(definitionsAt(view, cursor)).toEqual([]);
  });

  test('says which words lead there', () => {
    const { view, cursor } = scene('persona Keiko { need Rest }\ntouchpoint T { serves: Keiko.R|est }');
    const [link] = definitionsAt(view, cursor);
    expect(link?.originSelectionRange && mark(view.text, [stretchOf(view, link.originSelectionRange)])).toContain(
      'Keiko.»Rest«',
    );
  });
});

describe('uses', () => {
  test.each<[string, string | Texts]>([
    [
      'of a name, in all files',
      { 'a.dfes': 'role »Ho|st«\ntouchpoint T { role: »Host« }', 'b.dfes': 'plan P { team: »Host« }' },
    ],
    ['found from one of them', 'role »Host«\ntouchpoint T { role: »Ho|st« }'],
    ['as the beginning of dotted names', 'persona »Kei|ko« { need Rest }\ntouchpoint T { serves: »Keiko«.Rest }'],
    ['as the end of dotted names', 'persona Keiko { need »Re|st« }\ntouchpoint T { serves: Keiko.»Rest«, »Rest« }'],
    [
      'not of the same name elsewhere',
      'persona A { need »Re|st« }\npersona B { need Rest }\ntouchpoint T { serves: A.»Rest«, B.Rest }',
    ],
    ['not misspelt ones', 'role »Ho|st«\ntouchpoint T { role: Hosst }'],
    ['before colons', 'role »Ho|st«\njourney J { stage S { step A { backstage »Host«: "x" } } }'],
  ])('%s', (_, source) => {
    const here = scene(source);
    expect(marked(here, referencesAt(here.view, here.cursor, true))).toEqual(expected(here));
  });

  test('without the declaration', () => {
    const { view, cursor } = scene('role Ho|st\nplan P { team: Host }');
    expect(referencesAt(view, cursor, false)).toHaveLength(1);
  });

  test.each<[string, string]>([
    ['in the document', 'role »Ho|st«\ntouchpoint T { role: »Host« }'],
    ['also from a use', 'role »Host«\ntouchpoint T { role: »Ho|st« }'],
  ])('are marked %s', (_, source) => {
    const here = scene(source);
    const found = highlightsAt(here.view, here.cursor) ?? [];
    expect(
      marked(
        here,
        found.map(({ range }) => ({ uri: here.view.uri, range })),
      ),
    ).toEqual(expected(here));
  });

  test('are left to the editor where no name is', () => {
    const { view, cursor } = scene('role Host { la|ne: backstage }');
    expect(highlightsAt(view, cursor)).toBeUndefined();
  });
});
