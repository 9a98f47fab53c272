import { describe, expect, test } from 'vitest';
import { errorsIn, expectOneError, type Mistake } from '../../support/mistakes.ts';

describe('texts', () => {
  test.each<Mistake>([
    [
      'touchpoint T "x" { note: »A greeting« }',
      '`A greeting` can’t be read here: `note` takes a text in quotes.',
      'touchpoint T "x" { note: "A greeting" }',
      'touchpoint T: note',
    ],
    [
      'touchpoint T "x" { note: A greeting»"« }',
      'This text is not opened: the quote `"` at its beginning is missing.',
      'touchpoint T "x" { note: "A greeting" }',
      'touchpoint T: note',
    ],
    [
      `touchpoint T "x" {\n  note: A greeting»"«\n  channel: web\n}`,
      'This text is not opened: the quote `"` at its beginning is missing.',
      `touchpoint T "x" {\n  note: "A greeting"\n  channel: web\n}`,
      'touchpoint T: note, channel',
    ],
    [
      'touchpoint T "x" { note: »"A "greeting" at the gate"« }',
      `A quote inside a text is written \`\\"\`: here the text ends at the second quote.`,
      `touchpoint T "x" { note: "A \\"greeting\\" at the gate" }`,
      'touchpoint T: note',
    ],
    [
      `touchpoint T "x" { note: »"A greeting«\n  channel: web\n}`,
      'This text is not closed: the quote `"` at its end is missing.',
      `touchpoint T "x" { note: "A greeting"\n  channel: web\n}`,
      'touchpoint T: note, channel',
    ],
    [
      `touchpoint T "x" { note: »"""«A greeting\n  channel: web\n}`,
      'This text over several lines is never closed. Close it with `"""`.',
      `touchpoint T "x" { note: """A greeting"""\n  channel: web\n}`,
      'touchpoint T: note, channel',
    ],
    [
      `touchpoint T "x" { note: "a»\\q«" }`,
      `\`\\q\` means nothing in a text; write \`\\\\\` for a backslash.`,
      `touchpoint T "x" { note: "a\\\\q" }`,
      'touchpoint T: note',
    ],
  ])('%s', expectOneError);
});

describe('missing values', () => {
  test.each<Mistake>([
    [
      'touchpoint T "x" { note»:« }',
      'The value of `note` is missing: it takes a text in quotes.',
      undefined,
      'touchpoint T: note',
    ],
    [
      'touchpoint T "x" { »note« }',
      'After the label `note` a colon and a value are missing: it takes a text in quotes.',
      undefined,
      'touchpoint T: note',
    ],
    [
      `touchpoint T "x" { channel»:« \n  role: Host\n}`,
      'The value of `channel` is missing: it takes one of face-to-face, phone, chat, email, sms, …; several with commas.',
      undefined,
      'touchpoint T: channel, role',
    ],
  ])('%s', expectOneError);
});

describe('places', () => {
  test.each<Mistake>([
    [
      'touchpoint T "x" { »step« S "y" { } }',
      'This step has to stand inside a stage, not inside a touchpoint.',
      undefined,
      'touchpoint T',
    ],
    [
      'touchpoint T "x" { »not-applicable«: "y" }',
      '`not-applicable` needs to say which: one of emotional, adaptive, co-creative, consistent stands before its colon.',
      undefined,
      'touchpoint T: not-applicable',
    ],
    [
      'touchpoint T "x" { not-applicable »adaptve«: "y" }',
      '`not-applicable` does not know `adaptve`; did you mean `adaptive`?',
      'touchpoint T "x" { not-applicable adaptive: "y" }',
      'touchpoint T: not-applicable',
    ],
    [
      'touchpoint T "x" { not-applicable emotional», adaptive«: "y" }',
      'Before the colon stands one word; write `not-applicable` once for each.',
      'touchpoint T "x" { not-applicable emotional: "y" }',
      'touchpoint T: not-applicable',
    ],
    [
      '»stage« "S" { step A "a" { time: 2 min } }',
      'This stage has to stand inside a journey, not at the top of a file.',
      `journey Name {\n  stage "S" { step A "a" { time: 2 min } }\n}`,
      '',
    ],
    ['»step« A "a" { time: 2 min }', 'This step has to stand inside a stage, not at the top of a file.', undefined, ''],
    [
      'journey J "x" { »step« A "a" { time: 2 min } }',
      'This step has to stand inside a stage, not inside a journey.',
      `journey J "x" { stage "Title" {\n  step A "a" { time: 2 min }\n} }`,
      'journey J',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { fail-point "F" { impact: »big« } } } }',
      '`impact` does not know `big`: it takes `low`, `mid` or `high`.',
      undefined,
      'journey J › stage › step A › fail-point: impact',
    ],
    [
      'journey J "x" { »stage« { step A "a" } }',
      'This stage has neither a title nor a name. Write behind `stage`, in quotes, what it is.',
      'journey J "x" { stage "Title" { step A "a" } }',
      'journey J › stage › step A',
    ],
  ])('%s', expectOneError);
});

describe('texts and labels as people type them', () => {
  test.each<Mistake>([
    [
      'persona P "p" {\n  context: »Travels with her husband\n    every November«\n}',
      '`Travels with her husband every November` can’t be read here: `context` takes a text in quotes.',
      'persona P "p" {\n  context: "Travels with her husband every November"\n}',
      'persona P: context',
    ],
    [
      'persona P "p" {\n  context: »Travels: with her husband«\n}',
      '`Travels: with her husband` can’t be read here: `context` takes a text in quotes.',
      'persona P "p" {\n  context: "Travels: with her husband"\n}',
      'persona P: context',
    ],
    [
      'persona P "p" { context: »「秋に来る」« }',
      'A text stands in plain quotes "…", not in 「 」.',
      'persona P "p" { context: "秋に来る" }',
      'persona P: context',
    ],
    [
      'journey J "j" { stage "s" { step A "a" {\n  »front stage« Host: "Greets"\n} } }',
      'This label is written as one word: `frontstage`.',
      'journey J "j" { stage "s" { step A "a" {\n  frontstage Host: "Greets"\n} } }',
      'journey J › stage › step A: frontstage',
    ],
    [
      'touchpoint T "x" {\n  not-applicable »adaptive«\n}',
      'After the label `not-applicable` a colon and a value are missing: it takes a text in quotes.',
      undefined,
      'touchpoint T: not-applicable',
    ],
    [
      'journey J "j" { stage "s" { step A "a" { emotion: »:-)« } } }',
      '`:-)` can’t be read here: the level from -2 to +2 comes first; `emotion` takes a level from -2 to +2, then a word and a quote if you like, such as `+2 joyful "They remembered"`.',
      undefined,
      'journey J › stage › step A: emotion',
    ],
    [
      'touchpoint T "x" { »chan\u200Bnel«: web }',
      'A sign that can’t be seen is hidden in `channel`.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
  ])('%s', expectOneError);
});

describe('values over lines, dots of names', () => {
  test.each<Mistake>([
    [
      'persona P "p" {\n  context: »"Travels with her husband\n    every November"«\n}',
      'A text over several lines begins and ends with three quotes, `"""`.',
      'persona P "p" {\n  context: """Travels with her husband\n    every November"""\n}',
      'persona P: context',
    ],
    [
      'insight I "i" { supports: »Keiko..Rest« }',
      'One dot is enough: `Keiko.Rest`.',
      'insight I "i" { supports: Keiko.Rest }',
      'insight I: supports',
    ],
    [
      'evaluation E "e" { capability C "c" { have: »not yet« } }',
      '`have` does not know `not yet`; did you mean `no`?',
      'evaluation E "e" { capability C "c" { have: no } }',
      'evaluation E › capability C: have',
    ],
    [
      'co-creation C "c" { participation: »level 3« }',
      '`participation` does not know `level 3`: it takes `present`, `informs`, `co-produces` or `co-creates`.',
      undefined,
      'co-creation C: participation',
    ],
  ])('%s', expectOneError);

  test('a value on the line below its label, though it may be a label itself', () => {
    const { fragment, errors } = errorsIn('role R "r" {\n  lane:\n    frontstage\n}\n');
    expect(errors).toEqual([]);
    expect(fragment.nodes[0]).toMatchObject({ says: { lane: { word: 'frontstage' } } });
  });
});
