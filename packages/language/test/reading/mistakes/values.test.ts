import { describe, test } from 'vitest';
import { expectOneError, type Mistake } from '../../support/mistakes.ts';

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
