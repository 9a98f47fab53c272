import { describe, expect, test } from 'vitest';
import { format } from '../../../src/lsp/formatting/format.ts';

/** The lines of a text, without the indentation that they have in the test. */
function lines(...list: readonly string[]): string {
  return `${list.join('\n')}\n`;
}

describe('a text is laid out', () => {
  test.each<[string, string, string]>([
    [
      'one label a line',
      'role R "x" {lane:frontstage\n note:"y" }',
      lines('role R "x" {', '  lane: frontstage', '  note: "y"', '}'),
    ],
    [
      'braces that are on one line stay',
      'role R "x" {lane:frontstage   note : "y"}',
      lines('role R "x" { lane: frontstage note: "y" }'),
    ],
    [
      'unless the line gets too long',
      `role R { note: "${'x'.repeat(120)}" }`,
      lines('role R {', `  note: "${'x'.repeat(120)}"`, '}'),
    ],
    ['empty braces', 'role R {\n}', lines('role R {}')],
    ['a brace on a line of its own', 'role R\n{\nlane: backstage\n}', lines('role R {', '  lane: backstage', '}')],
    ['values', 'evaluation E{metric M{target:>=80%}}', lines('evaluation E { metric M { target: >= 80 % } }')],
    ['lists', 'plan P { team:A ,B,  C }', lines('plan P { team: A, B, C }')],
    ['lists over several lines', 'plan P {\nteam:\nA,\n B\n}', lines('plan P {', '  team:', '    A,', '    B', '}')],
    ['a value on the next line', 'plan P {\n  scope:\n\n    "x"\n}', lines('plan P {', '  scope: "x"', '}')],
    [
      'declarations in each other',
      'journey J {\nstage S {\nstep T {\ntime: 2min\n}\n}}',
      lines('journey J {', '  stage S {', '    step T {', '      time: 2 min', '    }', '  }', '}'),
    ],
    [
      'empty lines, at most one in a row',
      'role R {\n\n\n  note: "x"\n\n\n\n  lane: backstage\n\n}',
      lines('role R {', '  note: "x"', '', '  lane: backstage', '}'),
    ],
    [
      'one between declarations',
      'role R {\n  note: "x"\n}\nrole S {\n  note: "x"\n}',
      lines('role R {', '  note: "x"', '}', '', 'role S {', '  note: "x"', '}'),
    ],
    [
      'which those of one line can do without',
      'role R "x"\nrole S { lane: backstage }',
      lines('role R "x"', 'role S { lane: backstage }'),
    ],
    ['two on one line', 'role R role S', lines('role R', 'role S')],
    ['the space around a text', '\n\n  role R   \n\n\n', lines('role R')],
    ['nothing', '', ''],
    ['nothing but space', ' \n\n', ''],
    ['a byte order mark', '\uFEFF  role R', lines('\uFEFFrole R')],
    ['tabs', 'role R {\n\tlane:\tbackstage\n}', lines('role R {', '  lane: backstage', '}')],
    [
      'line ends of Windows',
      'role R {\r\nlane: backstage }\r\nrole S',
      'role R {\r\n  lane: backstage\r\n}\r\n\r\nrole S\r\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(format(text)).toBe(expected);
    expect(format(expected)).toBe(expected);
  });
});

describe('comments keep their place', () => {
  test.each<[string, string, string]>([
    ['above', '  // a\n /** b */\nrole R', lines('// a', '/** b */', 'role R')],
    [
      'behind',
      'role R   // a\nrole S { // b\nlane: backstage// c\n}// d',
      lines('role R // a', '', 'role S { // b', '  lane: backstage // c', '} // d'),
    ],
    ['at the end of braces', 'role R {\n// a\n}', lines('role R {', '  // a', '}')],
    ['before the brace', 'role R { lane: backstage /* a */ }', lines('role R { lane: backstage /* a */ }')],
    [
      'on the line of what they are about',
      'role R {\n/* a */lane: backstage\n}',
      lines('role R {', '  /* a */ lane: backstage', '}'),
    ],
    ['between values', 'plan P {\nteam: A, // a\nB\n}', lines('plan P {', '  team: A, // a', '    B', '}')],
    ['before a value', 'plan P {\nscope: // a\n"x"\n}', lines('plan P {', '  scope: // a', '    "x"', '}')],
    [
      'an empty line above one',
      'role R {\n  note: "x"\n}\n// a\nrole S',
      lines('role R {', '  note: "x"', '}', '', '// a', 'role S'),
    ],
    ['and below one', 'role R\n\n// a\n\nrole S', lines('role R', '', '// a', '', 'role S')],
    [
      'stars stay below each other',
      'journey J {\n/**\n* a\n   * b\n*/\nstage S\n}',
      lines('journey J {', '  /**', '   * a', '   * b', '   */', '  stage S', '}'),
    ],
    [
      'lines without stars stay',
      'journey J {\n/* a\n      b */\nstage S\n}',
      lines('journey J {', '  /* a', '      b */', '  stage S', '}'),
    ],
    ['only comments', '  // a\n\n\n// b', lines('// a', '', '// b')],
    [
      'a line that a comment speaks of holds what it held',
      '// dfes-ignore a: b\nrole R { lane: backstage\nnote: "x" }',
      lines('// dfes-ignore a: b', 'role R { lane: backstage', '  note: "x"', '}'),
    ],
    [
      'and no other follows it',
      'role R {\n// dfes-ignore a: b\n\n\nnote:\n"x"\n}',
      lines('role R {', '  // dfes-ignore a: b', '', '  note: "x"', '}'),
    ],
  ])('%s', (_, text, expected) => {
    expect(format(text)).toBe(expected);
    expect(format(expected)).toBe(expected);
  });
});

describe('texts over several lines stay as they are inside', () => {
  test.each<[string, string, string]>([
    [
      'only their first line moves',
      'role R {\nnote:\n"""\n   a\n  b  \n\n\n"""\n}',
      lines('role R {', '  note: """', '   a', '  b  ', '', '', '"""', '}'),
    ],
    [
      'what looks like a label or a comment',
      'role R {\nnote: """\nlane:x // y\n"""\n}',
      lines('role R {', '  note: """', 'lane:x // y', '"""', '}'),
    ],
  ])('%s', (_, text, expected) => {
    expect(format(text)).toBe(expected);
    expect(format(expected)).toBe(expected);
  });
});

describe('what can’t be read stays as it is, the rest is laid out', () => {
  test.each<[string, string, string]>([
    [
      'a misspelt label',
      'role R {\nlnae:backstage\nnote:"x"\n}',
      lines('role R {', 'lnae:backstage', '  note: "x"', '}'),
    ],
    ['a missing quote', 'role R {\nnote:"x\nlane:backstage\n}', lines('role R {', 'note:"x', '  lane: backstage', '}')],
    ['a missing value', 'role R {\nlane:\nnote:"x"\n}', lines('role R {', 'lane:', '  note: "x"', '}')],
    ['words without a meaning', 'role R {\n  ? ?  ?\nnote:"x"\n}', lines('role R {', '  ? ?  ?', '  note: "x"', '}')],
    ['typographic quotes', 'role R {\n note:“x”\n}\nrole  S', lines('role R {', ' note:“x”', '}', '', 'role S')],
    [
      'a missing brace',
      'role R {\n  note:"x"\n  lane:backstage\n\nrole S {\nnote:"x"\n}',
      lines('role R {', '  note: "x"', '  lane:backstage', '', 'role S {', '  note: "x"', '}'),
    ],
  ])('%s', (_, text, expected) => {
    expect(format(text)).toBe(expected);
    expect(format(expected)).toBe(expected);
  });
});

test('what is read by its indentation is not moved', () => {
  const text = 'jou{rney J "x" {\nate: actual\n  Last "Shop" {\n    step Wait Waited" { deviation: ad-hoc }\n}\n}\n';
  expect(format(text)).toBe(text);
});
