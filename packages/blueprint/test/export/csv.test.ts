import { describe, expect, test } from 'vitest';
import { csv } from '../../src/export/csv.ts';
import { written, writtenFrom } from './written.ts';

const two = `step One "Rings the bell" { evidence: "A bell"  evidence: "A door"  emotion: +2 proud "Ha!" }
  step Two "Waits" { emotion: -1 }`;

describe('a line for each step', () => {
  test('with a column for each lane, and the feeling as a number beside its words', () => {
    expect(written(csv, two).split('\r\n')).toEqual([
      '\ufeffStage,Step,Title,Emotion (−2 to +2),Emotion,Evidence,Customer actions',
      'A stage,1,Rings the bell,2,proud “Ha!”,"A bell\nA door",Rings the bell',
      'A stage,2,Waits,-1,,,Waits',
      '',
    ]);
  });

  test('what is said of a stage stands at each of its steps', () => {
    const design = 'journey J "J" { stage S "S" { opportunity: "A roof"  step A "A"  step B "B" } }';
    expect(writtenFrom(csv, design).match(/A roof/g)).toHaveLength(2);
  });

  test('a stage without steps is there as well', () => {
    expect(writtenFrom(csv, 'journey J "J" { stage S "Later" }')).toContain('\r\nLater,,No steps yet,');
  });
});

describe('no cell is a formula', () => {
  test.each(['=1+1', '+SUM(A1)', '-2+3', '@import', '  =A1', '＝cmd', '=HYPERLINK(#x)', '-'])('%s', (text) => {
    expect(written(csv, `step S ${JSON.stringify(text)}`)).toMatch(/,'\s*[=+\-@＝]/);
  });

  test.each(['+81', '-2', '3.5', 'a=b', 'me@example.org', '日本'])('%s stays as it is', (text) => {
    expect(written(csv, `step S ${JSON.stringify(text)}`)).toContain(`,1,${text},`);
  });
});

test.each([
  ['a comma', 'one, two', '"one, two"'],
  ['quotes', 'the \\"big\\" one', '"the ""big"" one"'],
  ['a formula with a comma', '=A1,B1', `"'=A1,B1"`],
])('%s is quoted', (_, title, cell) => {
  expect(written(csv, `step S "${title}"`)).toContain(`,1,${cell},`);
});
