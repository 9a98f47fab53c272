import { kindNames } from '@dfes/model';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { outlineOf } from '../../src/lsp/document-symbols.ts';
import { symbolKinds } from '../../src/lsp/symbols.ts';
import { symbolsFor } from '../../src/lsp/workspace-symbols.ts';
import { readDocument } from '../../src/parse.ts';
import { Projects } from '../../src/workspace/projects.ts';

/** The outline as indented lines. */
function outline(text: string): readonly string[] {
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [
      `${indent}${name} (${detail})`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(outlineOf(readDocument('file:///a.dfes', text)), '');
}

describe('the outline', () => {
  test.each<[string, string, readonly string[]]>([
    ['a name with its title', 'role Host "Front host"', ['Host (role · Front host)']],
    ['a name alone', 'role Host', ['Host (role)']],
    ['a title alone', 'journey J { stage "Arrive" { } }', ['J (journey)', '  Arrive (stage)']],
    ['a title of nothing', 'journey J { stage "" { } }', ['J (journey)', '  stage (stage)']],
    ['a principle', 'principle adaptive "x"', ['adaptive (principle · x)']],
    [
      'what is in a broken text',
      'role Host "Front host\ntouchpoint Gate { chanel: }\n',
      ['Host (role · Front host)', 'Gate (touchpoint)'],
    ],
    ['nothing', '// only this', []],
  ])('shows %s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test.each([
    'journey J { stage "S" { step A { fail-point "F" } } }',
    'persona P { touchpoint T { role: R } need N }',
    'journey J {} stage "S" { step A }',
    'evaluation E "x" {\n  metric M\n',
  ])('keeps what is inside, inside: %s', (text) => {
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol) => {
      const inside = (inner: typeof range) => {
        const order = (a: typeof range.start, b: typeof range.start) => a.line - b.line || a.character - b.character;
        return order(range.start, inner.start) <= 0 && order(inner.end, range.end) <= 0;
      };
      expect(inside(selectionRange)).toBe(true);
      for (const child of children) {
        expect(inside(child.range)).toBe(true);
        check(child);
      }
    };
    outlineOf(readDocument('file:///a.dfes', text)).forEach(check);
  });

  test('has an icon for each kind', () => {
    expect(Object.keys(symbolKinds).toSorted()).toEqual([...kindNames].toSorted());
  });
});

describe('the search in the workspace', () => {
  const projects = new Projects();
  projects.setFolders(['file:///one', 'file:///two']);
  projects.update(
    [
      readDocument('file:///one/a.dfes', 'role Host "Front host"\npersona Keiko "Keiko, 62" { need Rest "To rest" }'),
      readDocument('file:///two/a.dfes', 'role Cook "Kitchen hand"'),
    ],
    [],
  );
  const names = (query: string) => symbolsFor(query, projects.all).map(({ name }) => name);

  test.each<[string, string, readonly string[]]>([
    ['a name', 'Host', ['Host “Front host”']],
    ['letters of it', 'hst', ['Host “Front host”']],
    ['words of the title', 'kitchen hand', ['Cook “Kitchen hand”']],
    ['what is inside', 'rest', ['Rest “To rest”']],
    ['nothing', 'xyzzy', []],
    ['all, for no letters', '', ['Host “Front host”', 'Keiko “Keiko, 62”', 'Rest “To rest”', 'Cook “Kitchen hand”']],
  ])('finds by %s', (_, query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test('says where it is', () => {
    expect(symbolsFor('rest', projects.all)[0]).toMatchObject({
      containerName: 'need · Keiko',
      location: { uri: 'file:///one/a.dfes', range: { start: { line: 1, character: 33 } } },
    });
  });
});
