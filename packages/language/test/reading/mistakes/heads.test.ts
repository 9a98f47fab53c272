import { describe, test } from 'vitest';
import { expectOneError, type Mistake } from '../../support/mistakes.ts';

describe('heads of declarations', () => {
  test.each<Mistake>([
    [
      'touchpoint T »x« { channel: web }',
      'A title stands in quotes: `"x"`.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      '»touchpoint« "x" { channel: web }',
      'This touchpoint has no name, so that nothing can refer to it. Write one behind `touchpoint`.',
      'touchpoint X "x" { channel: web }',
      'touchpoint: channel',
    ],
    [
      '»touchpoint« { channel: web }',
      'This touchpoint has no name, so that nothing can refer to it. Write one behind `touchpoint`.',
      'touchpoint Touchpoint { channel: web }',
      'touchpoint: channel',
    ],
    [
      'touchpoint T »The greeting« { channel: web }',
      'A title stands in quotes: `"The greeting"`.',
      'touchpoint T "The greeting" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint»:« T "x" { channel: web }',
      'No colon stands between a declaration’s kind, name and title.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T»:« "x" { channel: web }',
      'No colon stands between a declaration’s kind, name and title.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
  ])('%s', expectOneError);
});

describe('more heads', () => {
  test.each<Mistake>([
    [
      'touchpoint »1st« "x" { channel: web }',
      'A name begins with a letter; `1st` does not.',
      'touchpoint _1st "x" { channel: web }',
      'touchpoint 1st: channel',
    ],
    [
      'touchpoint »T.U« "x" { channel: web }',
      'A name has no dots; dots are for referring to what is inside.',
      'touchpoint TU "x" { channel: web }',
      'touchpoint T.U: channel',
    ],
    [
      'touchpoint T "x" »"y"« { channel: web }',
      '`"y"` can’t be read here: after its title a declaration has its braces.',
      'touchpoint T "x"  { channel: web }',
      'touchpoint T: channel',
    ],
  ])('%s', expectOneError);
});

describe('kinds in the wrong place', () => {
  test.each<Mistake>([
    [
      'segment S "x" { »persona« P "p" }',
      'This persona has to stand at the top of a file, not inside a segment.',
      `segment S "x" { }\n\npersona P "p"`,
      'segment S › persona P',
    ],
    [
      'persona P "p" { »touchpoint« T "t" }',
      'This touchpoint has to stand at the top of a file, not inside a persona.',
      `persona P "p" { }\n\ntouchpoint T "t"`,
      'persona P › touchpoint T',
    ],
    [
      `evaluation E "e"\n»metric« M "m" { result: 2 % }`,
      'This metric has to stand inside an evaluation, not at the top of a file.',
      `evaluation E "e" {\n  metric M "m" { result: 2 % }\n}`,
      'evaluation E › metric M: result',
    ],
  ])('%s', expectOneError);
});

describe('declarations without braces', () => {
  test.each<Mistake>([
    [
      '»touchpoint« T "x"\n  channel: web\n  level: core\n',
      'The braces of `touchpoint T` are missing: `{` stands behind its title, `}` at its end.',
      'touchpoint T "x" {\n  channel: web\n  level: core\n}\n',
      'touchpoint T: channel, level',
    ],
    [
      '»touchpoint« T "x":\n  channel: web\n',
      'The braces of `touchpoint T` are missing: `{` stands behind its title, `}` at its end.',
      'touchpoint T "x" {\n  channel: web\n}\n',
      'touchpoint T: channel',
    ],
    [
      'persona P "p" {\n  »need« Rest "r"\n    kano: must-be\n  quote: "q"\n}',
      'The braces of `need Rest` are missing: `{` stands behind its title, `}` at its end.',
      'persona P "p" {\n  need Rest "r" {\n    kano: must-be\n  }\n  quote: "q"\n}',
      'persona P: quote › need Rest: kano',
    ],
    [
      'touchpoint T "x"»:« { channel: web }',
      '`:` can’t be read here: after its title a declaration has its braces.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T: »A title« { channel: web }',
      'A title stands in quotes: `"A title"`.',
      'touchpoint T "A title" { channel: web }',
      'touchpoint T: channel',
    ],
  ])('%s', expectOneError);
});
