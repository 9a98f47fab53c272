import { Project } from '@dfes/model';
import { check } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { describe, expect, test } from 'vitest';
import { applyChanges, changesOf, withDefaults } from '../../src/fixes/index.ts';
import { readDocument } from '../../src/parse.ts';
import { mark, marked } from '../support/marked.ts';

/**
 * A mistake as authors make them: the text, the place of its one error marked; what the error says; the text after the
 * preferred fix, where there is one; what of the text is part of the design all the same.
 */
type Mistake = readonly [source: string, message: string, mended: string | undefined, design: string];

const uri = 'file:///a.dfes';
const others = readDocument('file:///b.dfes', 'role Host "Front host"\npersona Keiko "Keiko" { need Rest "Rest" }');
/** What follows the mistake, and must not suffer from it. */
const rest = '\nrole Last "l" { lane: backstage }\n';

function errorsIn(text: string) {
  const fragment = readDocument(uri, text);
  const findings = check(Project.of([others, fragment])).get(uri) ?? [];
  return { fragment, errors: findings.filter(({ severity }) => severity === 'error') };
}

function expectOneError(...[source, message, mended, design]: Mistake): void {
  const text = marked(source).text + rest;
  const { fragment, errors } = errorsIn(text);
  expect(
    mark(
      text,
      errors.map(({ place }) => place),
    ),
  ).toBe(source + rest);
  const [error] = errors;
  expect(error && inWords(error.message)).toBe(message);

  const [last, ...before] = fragment.nodes.toReversed();
  expect(last).toMatchObject({ kind: 'role', name: { text: 'Last' }, says: { lane: { word: 'backstage' } } });
  const read = before.toReversed().map(({ kind, name, labels }) => {
    return `${kind}${name ? ` ${name.text}` : ''}${labels.size > 0 ? `: ${[...labels.keys()].join(', ')}` : ''}`;
  });
  expect(read.join(' › ')).toBe(design);

  const fix = error?.fixes().find(({ preferred }) => preferred);
  const changes = fix && changesOf(fix.edits, (of) => (of === uri ? { text, fragment } : undefined));
  const after =
    changes && applyChanges(text, changes, (change) => (change.literal ? change.text : withDefaults(change.text)));
  expect(after).toBe(mended === undefined ? undefined : mended + rest);
  if (after !== undefined) expect(errorsIn(after).errors.map((left) => inWords(left.message))).toEqual([]);
}

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

describe('times and rhythms', () => {
  test.each<Mistake>([
    [
      'journey J "x" { time: »2« }',
      '`2` can’t be read here: the unit is missing; `time` takes a time such as `2 min`.',
      'journey J "x" { time: 2 min }',
      'journey J: time',
    ],
    [
      'journey J "x" { time: »two minutes« }',
      '`two minutes` can’t be read here: `time` takes a time such as `2 min`.',
      undefined,
      'journey J: time',
    ],
    [
      'journey J "x" { time: 2 »minutes« }',
      '`time` does not know `minutes`; did you mean `min`?',
      'journey J "x" { time: 2 min }',
      'journey J: time',
    ],
    [
      'journey J "x" { time: 2 »%« }',
      '`%` can’t be read here: the unit is one of s, min, h, days, weeks, months, years; `time` takes a time such as `2 min`.',
      undefined,
      'journey J: time',
    ],
    [
      'journey J "x" { time: »2:30 h« }',
      '`2:30 h` can’t be read here: it is more than a number and a unit; `time` takes a time such as `2 min`.',
      undefined,
      'journey J: time',
    ],
    [
      'journey J "x" { time: »1,5« h }',
      '`1,5` can’t be read here: decimals stand behind a point; `time` takes a time such as `2 min`.',
      'journey J "x" { time: 1.5 h }',
      'journey J: time',
    ],
    [
      'journey J "x" { time: »"2 min"« }',
      '`"2 min"` can’t be read here: it stands in quotes; `time` takes a time such as `2 min`.',
      'journey J "x" { time: 2 min }',
      'journey J: time',
    ],
    [
      'journey J "x" { time: »2-3 min« }',
      '`2-3 min` can’t be read here: it is more than a number and a unit; `time` takes a time such as `2 min`.',
      undefined,
      'journey J: time',
    ],
    [
      'journey J "x" { review: »6 months« }',
      '`6 months` can’t be read here: it does not say `every`; `review` takes `every 6 months` or a date such as `2026-01-12`.',
      'journey J "x" { review: every 6 months }',
      'journey J: review',
    ],
    [
      'journey J "x" { review: »every six months« }',
      '`every six months` can’t be read here: `review` takes `every 6 months` or a date such as `2026-01-12`.',
      undefined,
      'journey J: review',
    ],
    [
      'journey J "x" { review: »monthly« }',
      '`monthly` can’t be read here: `review` takes `every 6 months` or a date such as `2026-01-12`.',
      'journey J "x" { review: every 1 month }',
      'journey J: review',
    ],
  ])('%s', expectOneError);
});

describe('one value only', () => {
  test.each<Mistake>([
    [
      'journey J "x" { state: future, »planned« }',
      '`planned` can’t be read here: it is a second value, and only one can stand here; `state` takes one of current, future, planned, actual.',
      undefined,
      'journey J: state',
    ],
    [
      'journey J "x" { parent: »J« }',
      '“x”, which is a part of “x”: a journey can’t be a part of itself. Leave out `parent` in one of them.',
      undefined,
      'journey J: parent',
    ],
  ])('%s', expectOneError);
});

describe('dates', () => {
  test.each<Mistake>([
    [
      'plan P "x" { schedule: »2026-01-12 - 2026-04-30« }',
      '`2026-01-12 - 2026-04-30` can’t be read here: between two dates stand two dots; `schedule` takes two dates such as `2026-01-12 .. 2026-04-30`.',
      'plan P "x" { schedule: 2026-01-12 .. 2026-04-30 }',
      'plan P: schedule',
    ],
    [
      'plan P "x" { schedule: »2026-01-12 to 2026-04-30« }',
      '`2026-01-12 to 2026-04-30` can’t be read here: between two dates stand two dots; `schedule` takes two dates such as `2026-01-12 .. 2026-04-30`.',
      'plan P "x" { schedule: 2026-01-12 .. 2026-04-30 }',
      'plan P: schedule',
    ],
    [
      'plan P "x" { schedule: »2026-04-30 .. 2026-01-12« }',
      '`2026-04-30 .. 2026-01-12` can’t be read here: the second date is before the first; `schedule` takes two dates such as `2026-01-12 .. 2026-04-30`.',
      'plan P "x" { schedule: 2026-01-12 .. 2026-04-30 }',
      'plan P: schedule',
    ],
    [
      'plan P "x" { schedule: »2026-01-12« }',
      '`2026-01-12` can’t be read here: the second date is missing; `schedule` takes two dates such as `2026-01-12 .. 2026-04-30`.',
      undefined,
      'plan P: schedule',
    ],
    [
      'plan P "x" { schedule: »12.1.2026 .. 30.4.2026« }',
      '`12.1.2026 .. 30.4.2026` can’t be read here: a date is written year-month-day; `schedule` takes two dates such as `2026-01-12 .. 2026-04-30`.',
      undefined,
      'plan P: schedule',
    ],
    [
      'insight I "x" { date: »2026-02-30« }',
      '`2026-02-30` can’t be read here: there is no 2026-02-30 in the calendar; `date` takes a date such as `2026-01-12`.',
      undefined,
      'insight I: date',
    ],
    [
      'insight I "x" { date: »12/01/2026« }',
      '`12/01/2026` can’t be read here: a date is written year-month-day; `date` takes a date such as `2026-01-12`.',
      undefined,
      'insight I: date',
    ],
    [
      'insight I "x" { date: »"2026-01-12"« }',
      '`"2026-01-12"` can’t be read here: it stands in quotes; `date` takes a date such as `2026-01-12`.',
      'insight I "x" { date: 2026-01-12 }',
      'insight I: date',
    ],
    [
      'insight I "x" { date: »January 2026« }',
      '`January 2026` can’t be read here: a date is written year-month-day; `date` takes a date such as `2026-01-12`.',
      undefined,
      'insight I: date',
    ],
  ])('%s', expectOneError);
});

describe('emotions', () => {
  test.each<Mistake>([
    [
      'journey J "x" { stage "S" { step A "a" { emotion: »joyful« } } }',
      '`joyful` can’t be read here: the level from -2 to +2 comes first; `emotion` takes a level from -2 to +2, then a word and a quote if you like, such as `+2 joyful "They remembered"`.',
      'journey J "x" { stage "S" { step A "a" { emotion: +1 joyful } } }',
      'journey J › stage › step A: emotion',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { emotion: »+3« } } }',
      '`+3` lies outside the scale of emotions, which goes from -2 to +2. Take the nearest end of it, `+2`.',
      'journey J "x" { stage "S" { step A "a" { emotion: +2 } } }',
      'journey J › stage › step A: emotion',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { emotion: +1 »peckish« } } }',
      '`emotion` does not know `peckish`: it takes `valued`, `joyful`, `surprised`, `trusting`, `calm`, `proud`, `hopeful`, `neutral`, `confused`, `anxious`, `frustrated` or `angry`.',
      undefined,
      'journey J › stage › step A: emotion',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { emotion: »"+1"« } } }',
      '`"+1"` can’t be read here: it stands in quotes; `emotion` takes a level from -2 to +2, then a word and a quote if you like, such as `+2 joyful "They remembered"`.',
      'journey J "x" { stage "S" { step A "a" { emotion: +1 } } }',
      'journey J › stage › step A: emotion',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { emotion: +1, »joyful« } } }',
      '`joyful` can’t be read here: it is a second value, and only one can stand here; `emotion` takes a level from -2 to +2, then a word and a quote if you like, such as `+2 joyful "They remembered"`.',
      undefined,
      'journey J › stage › step A: emotion',
    ],
  ])('%s', expectOneError);
});

describe('what stands before a colon', () => {
  test.each<Mistake>([
    [
      'journey J "x" { stage "S" { step A "a" { frontstage»:« Host: "y" } } }',
      'Only one colon stands here, behind `Host`.',
      'journey J "x" { stage "S" { step A "a" { frontstage Host: "y" } } }',
      'journey J › stage › step A: frontstage',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { »frontstage« "y" } } }',
      'After the label `frontstage` a colon is missing.',
      'journey J "x" { stage "S" { step A "a" { frontstage: "y" } } }',
      'journey J › stage › step A: frontstage',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { frontstage »Hots«: "y" } } }',
      'Nothing is called `Hots`; did you mean `Host`?',
      'journey J "x" { stage "S" { step A "a" { frontstage Host: "y" } } }',
      'journey J › stage › step A: frontstage',
    ],
    [
      'journey J "x" { stage "S" { step A "a" { frontstage »by« Host: "y" } } }',
      'Between `frontstage` and its colon stands one name only: `frontstage Host:`.',
      'journey J "x" { stage "S" { step A "a" { frontstage Host: "y" } } }',
      'journey J › stage › step A: frontstage',
    ],
  ])('%s', expectOneError);
});

describe('comparisons and quantities', () => {
  test.each<Mistake>([
    [
      'evaluation E "x" { metric M "m" { target: »80« % } }',
      '`80` can’t be read here: it does not say how to compare; `target` takes a comparison such as `>= 80 %`.',
      'evaluation E "x" { metric M "m" { target: >= 80 % } }',
      'evaluation E › metric M: target',
    ],
    [
      'evaluation E "x" { metric M "m" { target: »> = 80 %« } }',
      '`> = 80 %` can’t be read here: `target` takes a comparison such as `>= 80 %`.',
      undefined,
      'evaluation E › metric M: target',
    ],
    [
      'evaluation E "x" { metric M "m" { target: »=>« 80 % } }',
      '`=>` is written `>=`.',
      'evaluation E "x" { metric M "m" { target: >= 80 % } }',
      'evaluation E › metric M: target',
    ],
    [
      'evaluation E "x" { metric M "m" { target: »>= 80« } }',
      '`>= 80` can’t be read here: the unit is missing; `target` takes a comparison such as `>= 80 %`.',
      'evaluation E "x" { metric M "m" { target: >= 80 % } }',
      'evaluation E › metric M: target',
    ],
    [
      'evaluation E "x" { metric M "m" { target: »at least 80 %« } }',
      '`at least 80 %` can’t be read here: it compares in words; `target` takes a comparison such as `>= 80 %`.',
      'evaluation E "x" { metric M "m" { target: >= 80 % } }',
      'evaluation E › metric M: target',
    ],
    [
      'evaluation E "x" { metric M "m" { result: 80 »percent« } }',
      '`result` does not know `percent`; did you mean `%`?',
      'evaluation E "x" { metric M "m" { result: 80 % } }',
      'evaluation E › metric M: result',
    ],
    [
      'evaluation E "x" { metric M "m" { result: 4.5 »of 5« } }',
      '`of 5` can’t be read here: an own unit stands in quotes; `result` takes a number with its unit, such as `86 %` or `4.5 "of 5"`.',
      'evaluation E "x" { metric M "m" { result: 4.5 "of 5" } }',
      'evaluation E › metric M: result',
    ],
    [
      'design D "x" { coverage: »emotional 80 %« }',
      '`emotional 80 %` can’t be read here: it does not say how to compare; `coverage` takes a principle and the part that must be supported, such as `emotional >= 80 %`; several with commas.',
      'design D "x" { coverage: emotional >= 80 % }',
      'design D: coverage',
    ],
    [
      'design D "x" { coverage: »emotion« >= 80 % }',
      '`coverage` does not know `emotion`; did you mean `emotional`?',
      'design D "x" { coverage: emotional >= 80 % }',
      'design D: coverage',
    ],
  ])('%s', expectOneError);
});

describe('yes, no and principles', () => {
  test.each<Mistake>([
    [
      'data-point P "x" { personal: »true« }',
      '`personal` does not know `true`; did you mean `yes`?',
      'data-point P "x" { personal: yes }',
      'data-point P: personal',
    ],
    [
      'data-point P "x" { personal: »Yes« }',
      '`personal` does not know `Yes`; did you mean `yes`?',
      'data-point P "x" { personal: yes }',
      'data-point P: personal',
    ],
    [
      'principle »adaptve« "x"',
      '`principle` does not know `adaptve`; did you mean `adaptive`?',
      'principle adaptive "x"',
      'principle adaptive',
    ],
    [
      '»principle« "x" { }',
      'This principle has to be named by one of the four: `emotional`, `adaptive`, `co-creative` or `consistent`.',
      undefined,
      'principle',
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

describe('what follows from a slip waits until it is mended', () => {
  test.each([
    ['a value of a label that was not meant', 'journey J "j" { stage "s" { step A "a" { »mood«: "sunny" } } }'],
    ['names that may be one', 'touchpoint T "x" { role: »Front Desk« }'],
  ])('%s', (_, source) => {
    const { text } = marked(source);
    const { errors } = errorsIn(text);
    expect(
      mark(
        text,
        errors.map(({ place }) => place),
      ),
    ).toBe(source);
  });
});
