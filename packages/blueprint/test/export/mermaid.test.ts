import { describe, expect, test } from 'vitest';
import { mermaid } from '../../src/export/mermaid.ts';
import { blueprintOf, layout } from '../../src/index.ts';
import { example, journeyOf } from '../designs.ts';
import { written, writtenFrom } from './written.ts';

test('yamanoi', () => {
  const design = example('yamanoi/yamanoi.dfes');
  expect(
    mermaid.write(layout(blueprintOf(design, journeyOf(design)))),
  ).toBe(`%% Made by dfes: it may be overwritten when it is made anew.
journey
  title Arrival to first evening
  section Arrive
    Steps out of the taxi: 5: Keiko · 62, Front host
    Walks to the room: 4: Keiko · 62
  section Settle
    Drinks tea and blends this year's: 5: Keiko · 62, Kitchen hand
`);
});

test.each([
  ['-2', 1],
  ['-1', 2],
  ['0', 3],
  ['+1', 4],
  ['+2', 5],
])('a feeling of %s is %i of 5', (level, score) => {
  expect(written(mermaid, `step S "S" { emotion: ${level} }`)).toContain(`    S: ${score}: Customer\n`);
});

test('where no feeling is said, that is told', () => {
  const text = written(mermaid, 'step A "A" { emotion: +1 }', 'step B "B"');
  expect(text).toContain('%% No feeling is said for step 2: 3 stands there.\n');
  expect(text).toContain('    B: 3: Customer\n');
});

describe('no text ends too early', () => {
  test.each([
    ['a colon', 'Asks: when?', 'Asks – when?'],
    ['a semicolon', 'Waits; leaves', 'Waits, leaves'],
    ['a number sign', 'Takes seat #4', 'Takes seat ＃4'],
    ['a word of Mermaid', 'section 2', '“section” 2'],
    ['a comment', '%% nothing', '％％ nothing'],
  ])('%s', (_, title, shown) => {
    expect(written(mermaid, `step S ${JSON.stringify(title)}`)).toContain(`    ${shown}: 3: Customer\n`);
  });

  test('a stage without steps', () => {
    expect(writtenFrom(mermaid, 'journey J "J" { stage S "Later" }')).toMatch(/ {2}section Later\n$/);
  });
});
