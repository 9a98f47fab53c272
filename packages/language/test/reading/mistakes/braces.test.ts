import { describe, test } from 'vitest';
import { expectOneError, type Mistake } from '../../support/mistakes.ts';

describe('braces', () => {
  test.each<Mistake>([
    [
      `»touchpoint« T "x"\n  channel: web\n}`,
      'The braces of `touchpoint T` are never opened: a `{` is missing after its name and title.',
      `touchpoint T "x" {\n  channel: web\n}`,
      'touchpoint T: channel',
    ],
    [
      `touchpoint T "x" »{«\n  channel: web\n`,
      'The braces of `touchpoint T` are never closed: a `}` is missing.',
      `touchpoint T "x" {\n  channel: web\n}\n`,
      'touchpoint T: channel',
    ],
    [
      `touchpoint T "x" {\n  channel: web\n}\n»}«`,
      'This `}` closes nothing; there is one too many.',
      `touchpoint T "x" {\n  channel: web\n}\n`,
      'touchpoint T: channel',
    ],
  ])('%s', expectOneError);
});

describe('braces that are missing, or too many', () => {
  test.each<Mistake>([
    [
      `journey J "x" {\n  stage "S" {\n    step A "a" »{«\n      time: 2 min\n  }\n}`,
      'The braces of `step A` are never closed: a `}` is missing.',
      `journey J "x" {\n  stage "S" {\n    step A "a" {\n      time: 2 min\n    }\n  }\n}`,
      'journey J › stage › step A: time',
    ],
    [
      `journey J "x" {\n  stage "S" »{«\n    step A "a" {\n      time: 2 min\n    }\n  state: future\n}`,
      'The braces of `stage "S"` are never closed: a `}` is missing.',
      `journey J "x" {\n  stage "S" {\n    step A "a" {\n      time: 2 min\n    }\n  }\n  state: future\n}`,
      'journey J: state › stage › step A: time',
    ],
    [
      `journey J "x" {\n  »stage« "S" \n    step A "a" {\n      time: 2 min\n    }\n  }\n}`,
      'The braces of `stage "S"` are never opened: a `{` is missing after its name and title.',
      `journey J "x" {\n  stage "S" { \n    step A "a" {\n      time: 2 min\n    }\n  }\n}`,
      'journey J › stage › step A: time',
    ],
    [
      `journey J "x" {\n  stage "S" {\n    step A "a" {\n      time: 2 min\n    }\n    »}«\n  }\n}`,
      'This `}` closes nothing; there is one too many.',
      `journey J "x" {\n  stage "S" {\n    step A "a" {\n      time: 2 min\n    }\n    \n  }\n}`,
      'journey J › stage › step A: time',
    ],
    [
      `persona P "p" {\n  need N "n" »{«\n    kano: must-be\n  need M "m"\n}`,
      'The braces of `need N` are never closed: a `}` is missing.',
      `persona P "p" {\n  need N "n" {\n    kano: must-be\n  }\n  need M "m"\n}`,
      'persona P › need N: kano › need M',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { emotion: »+ 2« } } }',
      'The sign stands at its number: `+2`.',
      'journey J "x" { stage "S" { step A "a" { emotion: +2 } } }',
      'journey J › stage › step A: emotion',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { emotion: »++« } } }',
      '`++` can’t be read here: the level from -2 to +2 comes first; `emotion` takes a level from -2 to +2, then a word and a quote if you like, such as `+2 joyful "They remembered"`.',
      undefined,
      'journey J › stage › step A: emotion',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { next: »B« } step B1 "b" } }',
      'Nothing is called `B`; `next` takes the name of a step. Correct the name, or declare what it stands for.',
      `journey J "x" { stage "S" {\n  step A "a" { next: B } step B1 "b"\n  step B "B"\n} }`,
      'journey J › stage › step A: next › step B1',
    ],
  ])('%s', expectOneError);
});

describe('lines that separate', () => {
  test.each<Mistake>([
    [
      '»---------------«\ntouchpoint T "x" { channel: web }',
      'A comment begins with `//`, not with `----`.',
      '//\ntouchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      '»===«\ntouchpoint T "x" { channel: web }',
      'A comment begins with `//`, not with `===`.',
      '//\ntouchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" {\n»<<<<<<< HEAD«\n  channel: web\n=======\n  channel: phone\n>>>>>>> other\n}',
      'Two versions of these lines were not merged; only the first is read. Keep what should stay, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
      undefined,
      'touchpoint T: channel',
    ],
  ])('%s', expectOneError);
});
