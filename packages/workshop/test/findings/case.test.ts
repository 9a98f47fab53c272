import { describe, expect, it } from 'vitest';
import { marked, readCase } from '../../src/findings/case.ts';

describe('a case of a rule', () => {
  it('has its places marked in the text', () => {
    const { files, says, also, problems } = readCase(
      'some-rule',
      'failing-here.dfes',
      '// says: So it is.\n// also: this-rule, that-rule\nrole »Host«\nrole »»Cook««»«\n',
    );
    expect(files.map(({ text }) => text)).toEqual(['role Host\nrole Cook\n']);
    expect(files[0]?.places.map(({ start, end }) => [start, end])).toEqual([
      [5, 9],
      [15, 19],
      [15, 19],
      [19, 19],
    ]);
    expect({ says, also, problems }).toEqual({ says: ['So it is.'], also: ['this-rule', 'that-rule'], problems: [] });
  });

  it('may hold several files', () => {
    const { files } = readCase(
      'some-rule',
      'passing-two.dfes',
      '// file: a.dfes\nrole Host\n// file: b.dfes\nrole Cook\n',
    );
    expect(files.map(({ name, text }) => [name, text])).toEqual([
      ['a.dfes', 'role Host\n'],
      ['b.dfes', 'role Cook\n'],
    ]);
  });

  it.each([
    { name: 'failing-unmarked.dfes', source: 'role Host', problem: 'marks no place, though it is to fail' },
    { name: 'passing-marked.dfes', source: 'role »Host«', problem: 'marks a place, though it is to pass' },
    {
      name: 'failing-open.dfes',
      source: 'role »Host« »',
      problem: 'opens a mark in failing-open.dfes that is not closed',
    },
    {
      name: 'failing-close.dfes',
      source: 'role »Host« «',
      problem: 'closes a mark in failing-close.dfes that was not opened',
    },
    { name: 'Host.dfes', source: 'role »Host«', problem: 'is named neither failing-… nor passing-…' },
    {
      name: 'failing-talk.dfes',
      source: '// says: a\n// says: b\n»x«',
      problem: 'fixes more messages than it marks places',
    },
  ])('$problem', ({ name, source, problem }) => {
    expect(readCase('some-rule', name, source).problems).toEqual([problem]);
  });

  it('is what marking its places again gives', () => {
    const source = 'role »»Host««, »Cook«»«\n';
    const [file] = readCase('some-rule', 'failing-here.dfes', source).files;
    expect(file && marked(file.text, file.places)).toBe(source);
  });
});
