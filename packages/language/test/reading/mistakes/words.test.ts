import { describe, test } from 'vitest';
import { expectOneError, type Mistake } from '../../support/mistakes.ts';

describe('words and names', () => {
  test.each<Mistake>([
    [
      'touchpoint T "x" { »chanel«: web }',
      '`chanel` is not a label of touchpoint; did you mean `channel`?',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { »Channel«: web }',
      '`Channel` is not a label of touchpoint; did you mean `channel`?',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      '»touchpont« T "x" { channel: web }',
      '`touchpont` is not a kind of declaration; did you mean `touchpoint`?',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      '»Touchpoint« T "x" { channel: web }',
      '`Touchpoint` is not a kind of declaration; did you mean `touchpoint`?',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: »wbe« }',
      '`channel` does not know `wbe`; did you mean `web`?',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: »Web« }',
      '`channel` does not know `Web`; did you mean `web`?',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: »face to face« }',
      '`channel` does not know `face to face`; did you mean `face-to-face`?',
      'touchpoint T "x" { channel: face-to-face }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: »facetoface« }',
      '`channel` does not know `facetoface`; did you mean `face-to-face`?',
      'touchpoint T "x" { channel: face-to-face }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { channel: »"web"« }',
      '`"web"` can’t be read here: it stands in quotes; `channel` takes one of face-to-face, phone, chat, email, sms, …; several with commas.',
      'touchpoint T "x" { channel: web }',
      'touchpoint T: channel',
    ],
    [
      'touchpoint T "x" { role: »"Host"« }',
      '`"Host"` can’t be read here: it stands in quotes; `role` takes the name of a role, without quotes; several with commas.',
      'touchpoint T "x" { role: Host }',
      'touchpoint T: role',
    ],
    [
      'touchpoint T "x" { role: »Hots« }',
      'Nothing is called `Hots`; did you mean `Host`?',
      'touchpoint T "x" { role: Host }',
      'touchpoint T: role',
    ],
    [
      'touchpoint T "x" { role: »Keiko« }',
      '`Keiko` is a persona; `role` takes the name of a role.',
      'touchpoint T "x" { role: Last }',
      'touchpoint T: role',
    ],
    [
      'touchpoint T "x" { role: »host« }',
      'Nothing is called `host`; did you mean `Host`?',
      'touchpoint T "x" { role: Host }',
      'touchpoint T: role',
    ],
    [
      'touchpoint T "x" { serves: Keiko.»Resst« }',
      'Nothing is called `Resst`; did you mean `Rest`?',
      'touchpoint T "x" { serves: Keiko.Rest }',
      'touchpoint T: serves',
    ],
    [
      'touchpoint T "x" { serves: »Kieko«.Rest }',
      'Nothing is called `Kieko`; did you mean `Keiko`?',
      'touchpoint T "x" { serves: Keiko.Rest }',
      'touchpoint T: serves',
    ],
    [
      'touchpoint T "x" { »kano«: must-be }',
      '`kano` belongs to need, expectation and desire; a touchpoint does not have it.',
      undefined,
      'touchpoint T',
    ],
    [
      'touchpoint T "x" { emotion: »+1 valued« }',
      '`+1 valued` can’t be read here: `emotion` takes one of valued, joyful, surprised, trusting, calm, ….',
      undefined,
      'touchpoint T: emotion',
    ],
    [
      'touchpoint T "x" { level: »3« }',
      '`3` can’t be read here: `level` takes one of core, feedback, individual, surprising.',
      undefined,
      'touchpoint T: level',
    ],
  ])('%s', expectOneError);
});

describe('more words', () => {
  test.each<Mistake>([
    [
      'role R "r" { lane: »front stage« }',
      '`lane` does not know `front stage`; did you mean `frontstage`?',
      'role R "r" { lane: frontstage }',
      'role R: lane',
    ],
    [
      'role R "r" { lane: »front-stage« }',
      '`lane` does not know `front-stage`; did you mean `frontstage`?',
      'role R "r" { lane: frontstage }',
      'role R: lane',
    ],
    [
      'role R "r" { lane: »onstage« }',
      '`lane` does not know `onstage`: it takes `frontstage`, `backstage`, `support` or `partner`.',
      undefined,
      'role R: lane',
    ],
    [
      'role R "r" { centricity: »high« }',
      '`centricity` does not know `high`: it takes `procedure-led`, `responsive`, `anticipating` or `empowered`.',
      undefined,
      'role R: centricity',
    ],
    [
      'role R "r" { enablers: authority »information« }',
      'Between two values stands a comma.',
      'role R "r" { enablers: authority, information }',
      'role R: enablers',
    ],
    [
      'role R "r" { »Lane«: backstage }',
      '`Lane` is not a label of role; did you mean `lane`?',
      'role R "r" { lane: backstage }',
      'role R: lane',
    ],
    [
      'touchpoint T "x" { »Owner«: Host }',
      '`Owner` is not a label of touchpoint; did you mean `owner`?',
      'touchpoint T "x" { owner: Host }',
      'touchpoint T: owner',
    ],
    [
      'touchpoint T "x" { status: »final« }',
      '`status` does not know `final`; did you mean `agreed`?',
      'touchpoint T "x" { status: agreed }',
      'touchpoint T: status',
    ],
    [
      'touchpoint T "x" { status: »Draft« }',
      '`status` does not know `Draft`; did you mean `draft`?',
      'touchpoint T "x" { status: draft }',
      'touchpoint T: status',
    ],
    [
      'touchpoint T "x" { »emotional« }',
      'After the label `emotional` a colon and a value are missing: it takes a text in quotes.',
      undefined,
      'touchpoint T: emotional',
    ],
    [
      'touchpoint T "x" { emotional: »yes« }',
      '`yes` can’t be read here: `emotional` takes a text in quotes.',
      'touchpoint T "x" { emotional: "yes" }',
      'touchpoint T: emotional',
    ],
    [
      'design D "x" { date: »2026/01/12« }',
      '`2026/01/12` can’t be read here: a date is written year-month-day; `date` takes a date such as `2026-01-12`.',
      'design D "x" { date: 2026-01-12 }',
      'design D: date',
    ],
    [
      'design D "x" { date: »2026-1-12« }',
      '`2026-1-12` can’t be read here: a date is written year-month-day; `date` takes a date such as `2026-01-12`.',
      'design D "x" { date: 2026-01-12 }',
      'design D: date',
    ],
    [
      'design D "x" { sector: »naval« }',
      '`sector` does not know `naval`: it takes `commercial`, `public` or `nonprofit`.',
      undefined,
      'design D: sector',
    ],
    [
      'design D "x" { »covered-elsewhere«: "y" }',
      '`covered-elsewhere` needs to say which: one of core, feedback stands before its colon.',
      undefined,
      'design D: covered-elsewhere',
    ],
    [
      'design D "x" { »covered elsewhere« core: "y" }',
      'This label is written with hyphens: `covered-elsewhere`.',
      'design D "x" { covered-elsewhere core: "y" }',
      'design D: covered-elsewhere',
    ],
    [
      'design D "x" { coverage: »emotional >= 80« }',
      '`emotional >= 80` can’t be read here: the part is said in percent; `coverage` takes a principle and the part that must be supported, such as `emotional >= 80 %`; several with commas.',
      'design D "x" { coverage: emotional >= 80 % }',
      'design D: coverage',
    ],
    [
      'design D "x" { coverage: »emotional >= 0.8« }',
      '`emotional >= 0.8` can’t be read here: the part is said in percent; `coverage` takes a principle and the part that must be supported, such as `emotional >= 80 %`; several with commas.',
      'design D "x" { coverage: emotional >= 80 % }',
      'design D: coverage',
    ],
    [
      'design D "x" { version: »0.3« }',
      '`0.3` can’t be read here: `version` takes a text in quotes.',
      'design D "x" { version: "0.3" }',
      'design D: version',
    ],
    [
      'design D "x" { version: »v1« }',
      '`v1` can’t be read here: `version` takes a text in quotes.',
      'design D "x" { version: "v1" }',
      'design D: version',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { frontstage »Host« "y" } } }',
      'After `Host` a colon is missing.',
      'journey J "x" { stage "S" { step A "a" { frontstage Host: "y" } } }',
      'journey J › stage › step A: frontstage',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { frontstage »(Host)«: "y" } } }',
      'Before the colon `Host` stands without parentheses.',
      'journey J "x" { stage "S" { step A "a" { frontstage Host: "y" } } }',
      'journey J › stage › step A: frontstage',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { frontstage »"Host"«: "y" } } }',
      'Before the colon `Host` stands without quotes.',
      'journey J "x" { stage "S" { step A "a" { frontstage Host: "y" } } }',
      'journey J › stage › step A: frontstage',
    ],
    [
      'journey J "x" { stage "S" { step A "a" »time«: 2 min } }',
      '`time` belongs to journey and step; a stage does not have it.',
      undefined,
      'journey J › stage › step A',
    ],
    [
      'touchpoint T "x" { level: core »note« "y" }',
      'After the label `note` a colon is missing.',
      'touchpoint T "x" { level: core note: "y" }',
      'touchpoint T: level, note',
    ],
    [
      'touchpoint T "x" { channel: web »note« "y" }',
      'After the label `note` a colon is missing.',
      'touchpoint T "x" { channel: web note: "y" }',
      'touchpoint T: channel, note',
    ],
    [
      'design D "x" { »covered elsewhere core "y"« }',
      'This can’t be read. Inside a design stand labels with their values, and declarations.',
      undefined,
      'design D',
    ],
    [
      'journey J "x" { stage Arrive { step A "a" { time: 2 min } } »step« B "b" }',
      'This step has to stand inside a stage, not inside a journey.',
      `journey J "x" { stage Arrive {\n  step A "a" { time: 2 min }\n  step B "b"\n} }`,
      'journey J › stage Arrive › step A: time › step B',
    ],
  ])('%s', expectOneError);
});
