import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/parse.ts';
import { mark } from '../support/marked.ts';

/** The rule and reason of each comment that silences, and the text with the line that it speaks of marked. */
function silenced(text: string) {
  const { suppressions } = readDocument('file:///a.dfes', text);
  return suppressions.map(({ rule, reason, line }) => ({ rule, reason, text: mark(text, [line]) }));
}

describe('a comment that silences', () => {
  test.each<[string, string, string, string, string]>([
    [
      'speaks of the next line',
      '// dfes-ignore a-b: why\nrole R\n',
      'a-b',
      'why',
      '// dfes-ignore a-b: why\n»role R«\n',
    ],
    [
      'behind something too',
      'role A // dfes-ignore a-b: why\nrole R',
      'a-b',
      'why',
      'role A // dfes-ignore a-b: why\n»role R«',
    ],
    ['without space', '//dfes-ignore a-b:why\r\nrole R\r\n', 'a-b', 'why', '//dfes-ignore a-b:why\r\n»role R«\r\n'],
    ['without a reason', '// dfes-ignore a-b\nrole R', 'a-b', '', '// dfes-ignore a-b\n»role R«'],
    ['without a rule', '// dfes-ignore: why\nrole R', '', 'why', '// dfes-ignore: why\n»role R«'],
    ['at the end of the text', '// dfes-ignore a-b: why', 'a-b', 'why', '// dfes-ignore a-b: why»«'],
  ])('%s', (_, source, rule, reason, text) => {
    expect(silenced(source)).toEqual([{ rule, reason, text }]);
  });

  test('speaks of the same line as others below it', () => {
    const source = '// dfes-ignore a: x\n  // dfes-ignore b: y\nrole R';
    expect(silenced(source).map(({ text }) => text.endsWith('»role R«'))).toEqual([true, true]);
  });

  test.each(['// dfes-ignored a: x\nrole R', '/* dfes-ignore a: x */\nrole R', 'role R "// dfes-ignore a: x"'])(
    'is none: %s',
    (source) => {
      expect(silenced(source)).toEqual([]);
    },
  );
});
