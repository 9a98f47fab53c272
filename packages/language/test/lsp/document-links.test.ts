import { documentUrl } from '@dfes/rules';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../src/lsp/document-links.ts';
import { mark } from '../support/marked.ts';
import { scene, stretchOf } from '../support/views.ts';

function links(source: string): readonly [string, readonly (string | undefined)[]] {
  const { view } = scene(source);
  const found = linksOf(view);
  return [
    mark(
      view.text,
      found.map(({ range }) => stretchOf(view, range)),
    ),
    found.map(({ target }) => target),
  ];
}

const pages = documentUrl('docs');

describe('links', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'a clause that several findings are about',
      'role R { clause: "5.4.2" }',
      'role R { clause: "»5.4.2«" }',
      [`${pages}/findings/README.md`],
    ],
    [
      'one that only a term is about',
      'role R { clause: "23592 3.3" }',
      'role R { clause: "»23592 3.3«" }',
      [`${pages}/terms.md`],
    ],
    [
      'several',
      'role R { clause: "4.3", " 3.2 " }',
      'role R { clause: "»4.3«", " »3.2« " }',
      [`${pages}/findings/README.md`, `${pages}/findings/delight-route-missing.md`],
    ],
    [
      'a source on the web',
      'role R { source: "https://example.org/a?b=1#c" }',
      'role R { source: "»https://example.org/a?b=1#c«" }',
      ['https://example.org/a?b=1#c'],
    ],
    [
      'a source in a file',
      'role R { source: "research/Interviews 2025.pdf" }',
      'role R { source: "»research/Interviews 2025.pdf«" }',
      ['file:///project/research/Interviews%202025.pdf'],
    ],
    [
      'one in a folder beside',
      'role R { source: "../diary/week-3.md" }',
      'role R { source: "»../diary/week-3.md«" }',
      ['file:///diary/week-3.md'],
    ],
    [
      'the settings of the project',
      'design D { source: "dfes.json" }',
      'design D { source: "»dfes.json«" }',
      ['file:///project/dfes.json'],
    ],
    [
      'inside of something else',
      'persona P { need N { source: "http://example.org/" } }',
      'persona P { need N { source: "»http://example.org/«" } }',
      ['http://example.org/'],
    ],
  ])('%s', (_, source, expected, targets) => {
    expect(links(source)).toEqual([expected, targets]);
  });

  test('the clause is named', () => {
    expect(linksOf(scene('role R { clause: "5.4.2" }').view)[0]?.tooltip).toBe(
      'ISO/TS 24082:2021, 5.4.2, Defining a design challenge',
    );
  });
});

describe('no links', () => {
  test.each([
    ['a clause that there is not', 'role R { clause: "9.9" }'],
    ['words', 'role R { source: "14 couples, autumn 2025" }'],
    ['a sentence with an address in it', 'role R { source: "see https://example.org" }'],
    ['a command', 'role R { source: "command:workbench.action.quit" }'],
    ['a script', 'role R { source: "javascript:alert(1)" }'],
    ['a file by its address', 'role R { source: "file:///etc/passwd" }'],
    ['a file by its whole path', 'role R { source: "/etc/motd.txt" }'],
    ['a sentence that ends', 'role R { source: "14 couples, autumn 2025, by M.Sato" }'],
    ['the name of a site', 'role R { source: "example.org" }'],
    ['an address in a note', 'role R { note: "https://example.org" }'],
  ])('%s', (_, source) => {
    expect(links(source)).toEqual([source, []]);
  });
});
