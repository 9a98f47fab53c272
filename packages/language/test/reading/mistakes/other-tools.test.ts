import { describe, test } from 'vitest';
import { expectOneError, type Mistake } from '../../support/mistakes.ts';

describe('hyphens and strange words', () => {
  test.each<Mistake>([
    [
      'journey J "x" { »time limit«: 2 min }',
      'This label is written with hyphens: `time-limit`.',
      'journey J "x" { time-limit: 2 min }',
      'journey J: time-limit',
    ],
    [
      'touchpoint T "x" { »data«: "y" }',
      '`data` is not a label of touchpoint, which has `channel`, `medium`, `role`, `realises`, `serves`, `level`, `delight`, `emotion`, `emotional`, `adaptive`, `co-creative`, `consistent` and `not-applicable`.',
      undefined,
      'touchpoint T',
    ],
    [
      '»value proposition« V "x" { outcome: "y" }',
      'This kind is written with a hyphen: `value-proposition`.',
      'value-proposition V "x" { outcome: "y" }',
      'value-proposition V: outcome',
    ],
    [
      '»value_proposition« V "x" { outcome: "y" }',
      '`value_proposition` is not a kind of declaration; did you mean `value-proposition`?',
      'value-proposition V "x" { outcome: "y" }',
      'value-proposition V: outcome',
    ],
    [
      '»valueproposition« V "x" { outcome: "y" }',
      '`valueproposition` is not a kind of declaration; did you mean `value-proposition`?',
      'value-proposition V "x" { outcome: "y" }',
      'value-proposition V: outcome',
    ],
    [
      '»data point« P "x" { about: customer }',
      'This kind is written with a hyphen: `data-point`.',
      'data-point P "x" { about: customer }',
      'data-point P: about',
    ],
    [
      `»import "people.dfes"«\ntouchpoint T "x"`,
      'Nothing is imported: all files of a project share their names. Leave this out.',
      `\ntouchpoint T "x"`,
      'touchpoint T',
    ],
    [
      'touchpoint T "x" { clause: »"5.9.9"« }',
      '“5.9.9” is no clause of ISO/TS 24082:2021 or, with `23592` in front, of ISO 23592:2021; did you mean "5"?',
      'touchpoint T "x" { clause: "5" }',
      'touchpoint T: clause',
    ],
    [
      'touchpoint T "x" { clause: »5.5.3« }',
      '`5.5.3` can’t be read here: `clause` takes a text in quotes; several with commas.',
      'touchpoint T "x" { clause: "5.5.3" }',
      'touchpoint T: clause',
    ],
    [
      '»xyzzy« X "x" { channel: web }',
      '`xyzzy` is not a kind of declaration. At the top of a file stands `design`, `organization`, `plan`, `segment`, `persona`, `insight`, `challenge`, `value-proposition`, `touchpoint`, `data-point`, `adaptation`, `journey`, `role`, `co-creation`, `evaluation` or `principle`.',
      undefined,
      '',
    ],
    [
      '»channel«: web',
      '`channel` stands outside of the braces of any declaration; move it into those of the one that it belongs to.',
      undefined,
      '',
    ],
    [
      '»"just a text"«',
      'This can’t be read. Here stand declarations, such as `persona Anna "Anna, 34" { … }`.',
      undefined,
      '',
    ],
    [
      'touchpoint T "x" »(« channel: web )',
      'A declaration has braces, `{ … }`, not `( … )`.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" »[« channel: web ]',
      'A declaration has braces, `{ … }`, not `[ … ]`.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: web»,« role: Host }',
      'Behind this comma another value is missing; remove it, or add the value.',
      'touchpoint T "x" { channel: web role: Host }',
      'touchpoint T: channel, role',
    ],
    [
      'touchpoint T "x" { channel:»:« web }',
      'One colon is enough.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x"»,« { channel: web }',
      '`,` can’t be read here: after its title a declaration has its braces.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T»,« "x" { channel: web }',
      'Between the name of a declaration and its title stands nothing, not `,`.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T »=« "x" { channel: web }',
      'Between the name of a declaration and its title stands nothing, not `=`.',
      'touchpoint T  "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T »-« "x" { channel: web }',
      'Between the name of a declaration and its title stands nothing, not `-`.',
      'touchpoint T  "x" { channel: web }',
      'touchpoint T: channel',
    ],
  ])('%s', expectOneError);
});

describe('words of workshops and other tools', () => {
  test.each<Mistake>([
    [
      'journey J "j" { stage "s" { step A "a" { »duration«: 2 min } } }',
      '`duration` is not a label of step; did you mean `time`?',
      'journey J "j" { stage "s" { step A "a" { time: 2 min } } }',
      'journey J › stage › step A: time',
    ],
    [
      'journey J "j" { »phase« A "a" { goal: "g" } }',
      '`phase` is not a kind of declaration; did you mean `stage`?',
      'journey J "j" { stage A "a" { goal: "g" } }',
      'journey J › stage A: goal',
    ],
    [
      'touchpoint T "x" { channel: »in-person« }',
      '`channel` does not know `in-person`; did you mean `face-to-face`?',
      'touchpoint T "x" { channel: face-to-face }',
      'touchpoint T: channel',
    ],
    [
      'journey J "j" { stage "s" { step A "a" { emotion: +2 »very joyful« } } }',
      '`emotion` does not know `very joyful`; did you mean `joyful`?',
      'journey J "j" { stage "s" { step A "a" { emotion: +2 joyful } } }',
      'journey J › stage › step A: emotion',
    ],
    [
      'design D "d" { status: »in progress« }',
      '`status` does not know `in progress`: it takes `draft`, `reviewed` or `agreed`.',
      undefined,
      'design D: status',
    ],
    [
      'evaluation E "x" { metric M "m" { target: »80 % or more« } }',
      '`80 % or more` can’t be read here: it compares in words; `target` takes a comparison such as `>= 80 %`.',
      'evaluation E "x" { metric M "m" { target: >= 80 % } }',
      'evaluation E › metric M: target',
    ],
    [
      'evaluation E "x" { metric M "m" { target: »under 5 min« } }',
      '`under 5 min` can’t be read here: it compares in words; `target` takes a comparison such as `>= 80 %`.',
      'evaluation E "x" { metric M "m" { target: < 5 min } }',
      'evaluation E › metric M: target',
    ],
    [
      'journey J "j" { coverage: emotional»:« 80 % }',
      'What must be reached stands behind `>=`, not behind a colon.',
      'journey J "j" { coverage: emotional >= 80 % }',
      'journey J: coverage',
    ],
  ])('%s', expectOneError);
});

describe('heads and braces of other languages', () => {
  test.each<Mistake>([
    [
      'touchpoint »(Gate)« "g" { channel: web }',
      'A name stands without brackets: `Gate`.',
      'touchpoint Gate "g" { channel: web }',
      'touchpoint Gate: channel',
    ],
    [
      'touchpoint »"g" as Gate« { channel: web }',
      'The name comes before the title: `Gate "g"`.',
      'touchpoint Gate "g" { channel: web }',
      'touchpoint Gate: channel',
    ],
    [
      '»touch point« Gate "g" { channel: web }',
      'This kind is written as one word: `touchpoint`.',
      'touchpoint Gate "g" { channel: web }',
      'touchpoint Gate: channel',
    ],
    [
      'touchpoint Gate "g" »[«\n  channel: web\n}',
      'A declaration has braces: `{`, not `[`.',
      'touchpoint Gate "g" {\n  channel: web\n}',
      'touchpoint Gate: channel',
    ],
    [
      'touchpoint Gate "g" {\n  channel: web\n»)«',
      'A declaration ends with `}`, not with `)`.',
      'touchpoint Gate "g" {\n  channel: web\n}',
      'touchpoint Gate: channel',
    ],
    [
      'touchpoint Gate "g" »begin«\n  channel: web\n}',
      'A declaration has braces: `{`, not `begin`.',
      'touchpoint Gate "g" {\n  channel: web\n}',
      'touchpoint Gate: channel',
    ],
    [
      'touchpoint Gate "g" {»{«\n  channel: web\n}',
      'This `{` opens nothing: a kind, a name and a title come before the braces.',
      'touchpoint Gate "g" {\n  channel: web\n}',
      'touchpoint Gate: channel',
    ],
    [
      'touchpoint Gate "g" {\n  channel: web\n}»,«',
      'No `,` stands behind a declaration.',
      'touchpoint Gate "g" {\n  channel: web\n}',
      'touchpoint Gate: channel',
    ],
    [
      'journey J "j" { stage "s" {\n  »FindRoom« "Walks" { time: 2 min }\n} }',
      'The kind is missing: `step` stands before FindRoom.',
      'journey J "j" { stage "s" {\n  step FindRoom "Walks" { time: 2 min }\n} }',
      'journey J › stage › step FindRoom: time',
    ],
    [
      'persona P "p" {\n  »"To rest"« { kano: must-be }\n}',
      'The kind is missing before "To rest": `need`, `expectation` or `desire`.',
      undefined,
      'persona P',
    ],
    [
      'journey J "j" { stage "s" {\n  »scenery« Foo "bar"\n} }',
      '`scenery` is not a kind of declaration. Inside a stage stands `step`.',
      undefined,
      'journey J › stage',
    ],
  ])('%s', expectOneError);
});

describe('names of other languages', () => {
  test.each<Mistake>([
    [
      'insight I "i" { supports: »Keiko->Rest« }',
      'What is inside another stands behind a dot: `Keiko.Rest`.',
      'insight I "i" { supports: Keiko.Rest }',
      'insight I: supports',
    ],
    [
      'insight I "i" { supports: »Keiko::Rest« }',
      'What is inside another stands behind a dot: `Keiko.Rest`.',
      'insight I "i" { supports: Keiko.Rest }',
      'insight I: supports',
    ],
    [
      'touchpoint T "x" { role: »@Host« }',
      'A name stands without `@`: `Host`.',
      'touchpoint T "x" { role: Host }',
      'touchpoint T: role',
    ],
    [
      'touchpoint T "x" { role: »#Host« }',
      'A name stands without `#`: `Host`.',
      'touchpoint T "x" { role: Host }',
      'touchpoint T: role',
    ],
    [
      'touchpoint T "x" { role: »`Host`« }',
      'A name stands without backticks.',
      'touchpoint T "x" { role: Host }',
      'touchpoint T: role',
    ],
    [
      'touchpoint T "x" { role: »role Host« }',
      'Here stands the name alone, without its kind: `Host`.',
      'touchpoint T "x" { role: Host }',
      'touchpoint T: role',
    ],
    [
      'touchpoint T "x" { role: »{«Host} }',
      'Several values stand behind each other with commas, without brackets.',
      'touchpoint T "x" { role: Host }',
      'touchpoint T: role',
    ],
    [
      'plan P "x" {\n  team:\n    »Host\n    Keiko«\n}',
      'Between two names stands a comma; one name is one word, without a space.',
      'plan P "x" {\n  team:\n    Host,\n    Keiko\n}',
      'plan P: team',
    ],
  ])('%s', expectOneError);
});
