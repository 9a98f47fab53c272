import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/export/markdown.ts';
import { written, writtenFrom } from './written.ts';

describe('a table for each stage', () => {
  const text = writtenFrom(
    markdown,
    `persona P "Pia"
    journey J "A visit" {
      for: P
      opportunity: "A bench"
      stage S "Before" { goal: "Know when"  opportunity: "A map"  step A "Calls" { evidence: "A voice"  evidence: "Music" }  step B "Writes down" }
      stage T "There" { step C "Rings" { frontstage: "Opens" } }
    }`,
  );

  test('says whose it is, and that dfes may write it anew', () => {
    expect(text).toMatch(/^<!-- Made by dfes/);
    expect(text).toContain('\n# A visit\n\nService blueprint\n\n- For: Pia\n');
  });

  test('has the steps of the stage side by side', () => {
    expect(text).toContain('## Before\n\n*Know when*\n\n|  | 1\\. Calls | 2\\. Writes down |\n| --- | --- | --- |\n');
    expect(text).toContain('\n| **Evidence** | A voice<br><br>Music |  |\n');
  });

  test('has no row for what a stage says nothing of', () => {
    expect(text.match(/\*\*Evidence\*\*/g)).toHaveLength(1);
    expect(text.match(/\*\*Frontstage\*\*/g)).toHaveLength(1);
  });

  test('tells apart what is said of a stage and of the journey', () => {
    const [before = '', there = '', across = ''] = text.split('\n## ').slice(1);
    expect([before.includes('A map'), there.includes('A map')]).toEqual([true, false]);
    expect(across).toMatch(/^Across the stages\n\n- \*\*Opportunities:\*\* A bench/);
  });
});

describe('nothing in a text is markup', () => {
  test.each([
    ['the end of a cell', 'a | b', 'a \\| b'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['HTML', '<img src=x>', '&lt;img src=x&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a link', '[a](https://b.c)', '\\[a\\](https&#58;//b.c)'],
    ['a picture', '![a](b)', '\\!\\[a\\](b)'],
    ['code', '`a`', '\\`a\\`'],
    ['a mention', '@everyone', '&#64;everyone'],
    ['plain words', 'Rings the bell, and waits (long).', 'Rings the bell, and waits (long).'],
  ])('%s', (_, title, shown) => {
    expect(written(markdown, `step S ${JSON.stringify(title)}`)).toContain(`|  | 1\\. ${shown} |`);
  });

  test('nor does a line break end a row', () => {
    expect(written(markdown, 'step S "S" { evidence: """one\n\ntwo""" }')).toContain('| one<br>two |');
  });
});
