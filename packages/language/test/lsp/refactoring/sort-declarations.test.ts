import { kindsIn } from '@dfes/model';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/fixes/index.ts';
import { sortDeclarations, stages } from '../../../src/lsp/refactoring/sort-declarations.ts';
import { readDocument } from '../../../src/parse.ts';
import { examples } from '../../support/examples.ts';
import { findingCases } from '../../support/finding-cases.ts';
import { Random } from '../../support/random.ts';
import { scene } from '../../support/views.ts';

/** The text in the standard's order; undefined where nothing is offered. */
function sorted(text: string): string | undefined {
  const { view } = scene(text.replaceAll(/[|»«]/gu, ' '));
  const [offer] = sortDeclarations.offers(view, { start: 0, end: 0 });
  return offer && applyChanges(view.text, offer.changes);
}

test('every kind that stands at the top has its stage', () => {
  expect(stages.flatMap(({ kinds }) => kinds).toSorted()).toEqual(kindsIn(undefined).toSorted());
});

describe('sorted', () => {
  test.each<[string, string, string]>([
    ['by stages', 'principle adaptive\n\nrole R\n\ndesign D\n', 'design D\n\nrole R\n\nprinciple adaptive\n'],
    ['the author’s order within a stage', 'role R\n\nplan P\n\ndesign D\n', 'plan P\n\ndesign D\n\nrole R\n'],
    [
      'with their comments',
      '// r\n/** R */\nrole R { // a\n} // b\n\n// d\ndesign D // e\n',
      '// d\ndesign D // e\n\n// r\n/** R */\nrole R { // a\n} // b\n',
    ],
    [
      'what comes first and last in a file stays',
      '// Ours\n\nrole R\ndesign D\n\n// The end\n',
      '// Ours\n\ndesign D\n\nrole R\n\n// The end\n',
    ],
    [
      'under the headings of the stages',
      '// 5.6  Roles\n\nrole R\n\ndesign D\n\nrole S\n\n// 5.2 Plan\n\nplan P\n',
      '// 5.2 Plan\n\ndesign D\n\nplan P\n\n// 5.6  Roles\n\nrole R\n\nrole S\n',
    ],
    ['other comments go with what follows', 'role R\n\n// about d\n\ndesign D\n', '// about d\n\ndesign D\n\nrole R\n'],
    [
      'what stood together stays together',
      'role R\nrole S\n\ndesign D\norganization O\n',
      'design D\norganization O\n\nrole R\nrole S\n',
    ],
    [
      'only what is out of order moves',
      'design D\n\nrole R\n\npersona P\n\nprinciple adaptive',
      'design D\n\npersona P\n\nrole R\n\nprinciple adaptive',
    ],
    ['with slips inside', 'role R { lnae: x }\n\ndesign D', 'design D\n\nrole R { lnae: x }'],
    ['on one line', 'role R design D', 'design D\n\nrole R'],
    ['with the line ends of Windows', 'role R\r\n\r\ndesign D\r\n', 'design D\r\n\r\nrole R\r\n'],
  ])('%s', (_, text, expected) => {
    expect(sorted(text)).toBe(expected);
    expect(sorted(expected)).toBeUndefined();
  });

  test('whatever the order, the design is the same', () => {
    const random = new Random(3);
    for (const text of [...examples.map(([, example]) => example), ...findingCases]) {
      const before = shuffled(text, random);
      const after = sorted(before);
      if (after === undefined) continue;
      expect(said(after)).toEqual(said(before));
      expect(sorted(after), after).toBeUndefined();
    }
  });
});

describe('not offered', () => {
  test.each([
    ['what is in order', 'design D\n\nrole R\n'],
    ['nothing', ''],
    ['a kind that can’t be read', 'role R\n\nxyzzy D "x" { note: "y" }\n\ndesign D'],
    ['words between', 'role R\n\n???\n\ndesign D'],
    ['a comment that would speak of another line', 'role R // dfes-ignore a: b\ndesign D'],
  ])('%s', (_, text) => {
    expect(sorted(text)).toBeUndefined();
  });
});

function shuffled(text: string, random: Random): string {
  const { tops } = readDocument('file:///a.dfes', text);
  return tops
    .map(({ place }) => ({ words: text.slice(place.start, place.end), at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ words }) => words)
    .join('\n\n');
}

/** What each declaration says, whatever their order. */
function said(text: string): readonly string[] {
  const { nodes } = readDocument('file:///a.dfes', text);
  const unsaid: ReadonlySet<string> = new Set([
    'place',
    'kindPlace',
    'body',
    'parent',
    'labels',
    'documentation',
    'id',
  ]);
  return nodes.map((node) => JSON.stringify(node, (key, value) => (unsaid.has(key) ? undefined : value))).toSorted();
}
