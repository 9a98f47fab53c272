import { describe, test } from 'vitest';
import { expectOneError, type Mistake } from '../../support/mistakes.ts';

describe('colons, commas and other signs', () => {
  test.each<Mistake>([
    [
      'touchpoint T "x" { »channel« web }',
      'After the label `channel` a colon is missing.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel »=« web }',
      'Between a label and its value stands a colon, not `=`.',
      'touchpoint T "x" { channel : web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: web»;« role: Host }',
      'No semicolon is needed here; the next label simply follows.',
      'touchpoint T "x" { channel: web role: Host }',
      'touchpoint T: channel, role',
    ],
    [
      `touchpoint T "x" {\n  channel: web»;«\n  role: Host\n}`,
      'No semicolon is needed here; the next label simply follows.',
      `touchpoint T "x" {\n  channel: web\n  role: Host\n}`,
      'touchpoint T: channel, role',
    ],
    [
      'touchpoint T "x" { channel: web»,« }',
      'Behind this comma another value is missing; remove it, or add the value.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: web »phone« }',
      'Between two values stands a comma.',
      'touchpoint T "x" { channel: web, phone }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: web »and« phone }',
      'Between two values stands a comma, not `and`.',
      'touchpoint T "x" { channel: web , phone }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: »[«web, phone] }',
      'Several values stand behind each other with commas, without brackets.',
      'touchpoint T "x" { channel: web, phone }',
      'touchpoint T: channel',
    ],
    [
      `touchpoint T "x" { channel: web\n »channel«: phone }`,
      '`channel` is already said in this touchpoint; only the first counts. Join the two, or remove one.',
      `touchpoint T "x" { channel: web\n }`,
      'touchpoint T: channel',
    ],
  ])('%s', expectOneError);
});

describe('quotes', () => {
  test.each<Mistake>([
    [
      'touchpoint T »"x« { channel: web }',
      'This text is not closed: the quote `"` at its end is missing.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      `touchpoint T »"x«\n{ channel: web }`,
      'This text is not closed: the quote `"` at its end is missing.',
      `touchpoint T "x"\n{ channel: web }`,
      'touchpoint T: channel',
    ],
    [
      'touchpoint T x»"« { channel: web }',
      'This text is not opened: the quote `"` at its beginning is missing.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T The greeting»"« { channel: web }',
      'This text is not opened: the quote `"` at its beginning is missing.',
      'touchpoint T "The greeting" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T »“x”« { channel: web }',
      'A text stands in plain quotes "…", not in “ ”.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      `touchpoint T »'x'« { channel: web }`,
      `A text stands in plain quotes "…", not in ' '.`,
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T »"x”« { channel: web }',
      'A text stands in plain quotes "…", not in " ”.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel»：« web }',
      '“：” is a sign of full width; the language knows the plain “:” only.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" »｛« channel: web }',
      '“｛” is a sign of full width; the language knows the plain “{” only.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: web»，« phone }',
      '“，” is a sign of full width; the language knows the plain “,” only.',
      'touchpoint T "x" { channel: web, phone }',
      'touchpoint T: channel',
    ],
  ])('%s', expectOneError);
});

describe('comments', () => {
  test.each<Mistake>([
    [
      `»/*« a comment\ntouchpoint T "x" { channel: web }`,
      'This comment is never closed, so it ends with its line. Close it with `*/`, or begin each line with `//`.',
      `/* a comment */\ntouchpoint T "x" { channel: web }`,
      'touchpoint T: channel',
    ],
    [
      `»#« a comment\ntouchpoint T "x" { channel: web }`,
      'A comment begins with `//`, not with `#`.',
      `// a comment\ntouchpoint T "x" { channel: web }`,
      'touchpoint T: channel',
    ],
    [
      `»--« a comment\ntouchpoint T "x" { channel: web }`,
      'A comment begins with `//`, not with `--`.',
      `// a comment\ntouchpoint T "x" { channel: web }`,
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: web } »#« a comment',
      'A comment begins with `//`, not with `#`.',
      'touchpoint T "x" { channel: web } // a comment',
      'touchpoint T: channel',
    ],
    [
      `»<!--« a comment -->\ntouchpoint T "x"`,
      'A comment begins with `//`, not with `<!--`.',
      `// a comment\ntouchpoint T "x"`,
      'touchpoint T',
    ],
  ])('%s', expectOneError);
});

describe('lists', () => {
  test.each<Mistake>([
    [
      `plan P "x" { team:\n  »-« Host\n  - Keiko\n}`,
      'Several values stand behind each other with commas, without bullets.',
      `plan P "x" { team:\n  Host, Keiko\n}`,
      'plan P: team',
    ],
    [
      'plan P "x" { team: Host»,,« Keiko }',
      'Between two values stands one comma.',
      'plan P "x" { team: Host, Keiko }',
      'plan P: team',
    ],
    [
      'plan P "x" { team: »Host Keiko« }',
      'Between two names stands a comma; one name is one word, without a space.',
      'plan P "x" { team: Host, Keiko }',
      'plan P: team',
    ],
    [
      'plan P "x" { team: Host »/« Keiko }',
      'Between two values stands a comma, not `/`.',
      'plan P "x" { team: Host , Keiko }',
      'plan P: team',
    ],
    [
      'plan P "x" { resources: "a" »"b"« }',
      'Between two values stands a comma.',
      'plan P "x" { resources: "a", "b" }',
      'plan P: resources',
    ],
    [
      'plan P "x" { resources: »[«"a", "b"] }',
      'Several values stand behind each other with commas, without brackets.',
      'plan P "x" { resources: "a", "b" }',
      'plan P: resources',
    ],
    [
      'plan P "x" { objective: "a", »"b"« }',
      '`"b"` can’t be read here: it is a second value, and only one can stand here; `objective` takes a text in quotes.',
      undefined,
      'plan P: objective',
    ],
    [
      'plan P "x" { objective: "a" »scope« "b" }',
      'After the label `scope` a colon is missing.',
      'plan P "x" { objective: "a" scope: "b" }',
      'plan P: objective, scope',
    ],
  ])('%s', expectOneError);
});

describe('what people put before names, labels and values', () => {
  test.each<Mistake>([
    [
      'touchpoint »1« "x" { channel: web }',
      'A name begins with a letter; `1` does not.',
      'touchpoint _1 "x" { channel: web }',
      'touchpoint 1: channel',
    ],
    [
      'touchpoint »1.« Gate "x" { channel: web }',
      'No number stands before a name.',
      'touchpoint Gate "x" { channel: web }',
      'touchpoint Gate: channel',
    ],
    [
      '»new« touchpoint Gate "x" { channel: web }',
      'A declaration begins with its kind: `touchpoint`.',
      'touchpoint Gate "x" { channel: web }',
      'touchpoint Gate: channel',
    ],
    [
      '»Gate touchpoint« "x" { channel: web }',
      'The kind comes first: `touchpoint Gate`.',
      'touchpoint Gate "x" { channel: web }',
      'touchpoint Gate: channel',
    ],
    [
      'touchpoint T "x" {\n  »-« channel: web\n}',
      'No bullet stands before a label or a declaration.',
      'touchpoint T "x" {\n  channel: web\n}',
      'touchpoint T: channel',
    ],
    [
      'persona P "p" { pain »{ "Waiting" }« }',
      'The value of `pain` stands behind a colon, not in braces.',
      'persona P "p" { pain : "Waiting" }',
      'persona P: pain',
    ],
    [
      'journey J "j" { stage "s" { step A "a" { frontstage Host »and Cook«: "Greets" } } }',
      'Before the colon stands one word; write `frontstage` once for each.',
      'journey J "j" { stage "s" { step A "a" { frontstage Host: "Greets" } } }',
      'journey J › stage › step A: frontstage',
    ],
    [
      'journey J "j" { stage "s" { step A "a" { frontstage »"Front host"«: "Greets" } } }',
      'Before the colon stands a name, without quotes, not the title “Front host”.',
      'journey J "j" { stage "s" { step A "a" { frontstage: "Greets" } } }',
      'journey J › stage › step A: frontstage',
    ],
  ])('%s', expectOneError);
});
