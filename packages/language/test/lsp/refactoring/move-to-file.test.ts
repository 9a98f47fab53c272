import { inWords } from '@dfes/wording';
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../../src/diagnostics/to-diagnostic.ts';
import { actionsFor } from '../../../src/lsp/code-actions.ts';
import { moveToFile } from '../../../src/lsp/refactoring/move-to-file.ts';
import { offered, refactored } from '../../support/refactor.ts';
import { scene, type Texts } from '../../support/views.ts';

describe('a declaration moves to another file', () => {
  test('with its comments', () => {
    const texts = {
      'a.dfes': 'role R\n\n// s\nrole |S {\n  lane: backstage\n} // t\n\nrole T\n',
      'team.dfes': 'role U\n',
    };
    expect(refactored(moveToFile, texts)).toEqual({
      'a.dfes': 'role R\n\nrole T\n',
      'team.dfes': 'role U\n\n// s\nrole S {\n  lane: backstage\n} // t\n',
    });
  });

  test('with the line ends of that file', () => {
    const texts = { 'a.dfes': 'role |S {\n  lane: backstage\n}\n', 'b.dfes': 'role U\r\n' };
    expect(refactored(moveToFile, texts)['b.dfes']).toBe('role U\r\n\r\nrole S {\r\n  lane: backstage\r\n}\r\n');
  });

  test('which may be empty', () => {
    expect(refactored(moveToFile, { 'a.dfes': 'role |S\n', 'b.dfes': '' })['b.dfes']).toBe('role S\n');
  });

  test('to any other file of the project, by its path', () => {
    expect(offered(moveToFile, { 'x/a.dfes': 'role |S', 'x/b c.dfes': '', 'y/c.dfes': '' })).toEqual([
      'Move “S” to b c.dfes',
      'Move “S” to ../y/c.dfes',
    ]);
  });
});

describe('a declaration moves to a file of its own', () => {
  const offer = (source: string | Texts) => {
    const { view, cursor } = scene(source);
    return moveToFile.offers(view, { start: cursor, end: cursor }).find(({ creates }) => creates);
  };

  test('named like it, beside the file that it leaves', () => {
    const moved = offer('role R\n\n// s\nrole Front|Host {\n  lane: frontstage\n}\n');
    expect(moved && inWords(moved.title)).toBe('Move “FrontHost” to front-host.dfes, a new file');
    expect(moved?.creates).toEqual({
      uri: 'file:///project/front-host.dfes',
      text: '// s\nrole FrontHost {\n  lane: frontstage\n}\n',
    });
  });

  test('under a name that is still free', () => {
    expect(offer({ 'a.dfes': 'role R\nrole |S\n', 's.dfes': '' })?.creates?.uri).toBe('file:///project/s-2.dfes');
  });

  test('but not where it is alone already', () => {
    expect(offer('role |S\n')).toBeUndefined();
  });

  test('in a client that makes files as a part of an edit', () => {
    const { view, cursor } = scene('role R\nrole |S\n');
    const range = rangeOf({ start: cursor, end: cursor }, view.fragment);
    const edits = (createsFiles: boolean) =>
      actionsFor(
        view,
        { range, diagnostics: [], only: ['refactor.move'] },
        { snippets: false, createsFiles, versionOf: () => 1 },
      ).map(({ edit }) => edit?.documentChanges);
    const start = { line: 0, character: 0 };
    expect(edits(true)).toEqual([
      [
        { kind: 'create', uri: 'file:///project/s.dfes' },
        {
          textDocument: { uri: 'file:///project/s.dfes', version: null },
          edits: [{ range: { start, end: start }, newText: 'role S\n' }],
        },
        { textDocument: { uri: view.uri, version: null }, edits: [expect.objectContaining({ newText: '' })] },
      ],
    ]);
    expect(edits(false)).toEqual([]);
  });
});

describe('not offered', () => {
  test.each([
    ['inside of a declaration', { 'a.dfes': 'role S { la|ne: backstage }', 'b.dfes': '' }],
    ['for what stands inside another', { 'a.dfes': 'persona P { need |N }', 'b.dfes': '' }],
    ['where there is no other file', { 'a.dfes': 'role |S' }],
    ['to a file that is not closed', { 'a.dfes': 'role |S', 'b.dfes': 'role T {' }],
    ['with a slip inside', { 'a.dfes': 'role |S { lnae: backstage }', 'b.dfes': '' }],
    [
      'where a comment would speak of something else',
      { 'a.dfes': '// dfes-ignore a: b\n\nrole Q // dfes-ignore a: b\nrole |S', 'b.dfes': '' },
    ],
  ])('%s', (_, texts) => {
    expect(offered(moveToFile, texts)).toEqual([]);
  });
});
