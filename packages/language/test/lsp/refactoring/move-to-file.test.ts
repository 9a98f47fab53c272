import { describe, expect, test } from 'vitest';
import { moveToFile } from '../../../src/lsp/refactoring/move-to-file.ts';
import { offered, refactored } from '../../support/refactor.ts';

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
