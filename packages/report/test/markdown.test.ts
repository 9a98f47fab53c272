import { describe, expect, it, test } from 'vitest';
import { reportOf, toMarkdown } from '../src/index.ts';
import { checked, example, exampleNames } from './support/designs.ts';

describe.each(exampleNames)('the text about %s', (name) => {
  const { design, findings } = example(name);
  const markdown = toMarkdown(reportOf(design, findings));
  const lines = markdown.split('\n');

  it('has tables whose rows have as many cells as their heads', () => {
    const widths = lines.filter((line) => line.startsWith('|')).map((line) => line.match(/(?<!\\)\|/gu)?.length ?? 0);
    expect(widths.length).toBeGreaterThan(30);
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'));
    for (const table of tables) {
      const bars = table
        .trim()
        .split('\n')
        .map((line) => line.match(/(?<!\\)\|/gu)?.length);
      expect(new Set(bars).size, table).toBe(1);
    }
  });

  it('leads from its first table to headings that are there', () => {
    const anchors = lines.filter((line) => line.startsWith('#')).map((line) => slug(line.replace(/^#+ /u, '')));
    const targets = [...markdown.matchAll(/\]\(#([^)]*)\)/gu)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
  });

  it('has headings in order', () => {
    const levels = lines.flatMap((line) => /^(#+) /u.exec(line)?.[1]?.length ?? []);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it('says that it is no statement of conformity', () => {
    expect(markdown).toContain('> This report says which clauses');
    expect(markdown).toContain('no statement of conformity');
  });
});

describe('what an author writes', () => {
  test.each([
    ['<script>', '\\<script\\>'],
    ['a | b', 'a \\| b'],
    ['`a | b`', '`a \\| b`'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['*bold* _it_', '\\*bold\\* \\_it\\_'],
    ['- a list', '\\- a list'],
    ['1. a list', '\\1. a list'],
    ['# heading', '\\# heading'],
    ['&lt;', '&amp;lt;'],
  ])('%s stays text', (words, written) => {
    const { design } = checked(`design D ${JSON.stringify(words)} { version: ${JSON.stringify(words)} }`);
    const markdown = toMarkdown(reportOf(design, []));
    expect(markdown).toContain(`| Version | ${written} |`);
  });

  it('has links that end where they end', () => {
    const { design } = checked('persona P');
    const linkTo = () => ({ text: 'a file', href: 'a file (1).dfes#L1' });
    expect(toMarkdown(reportOf(design, [], { linkTo }))).toContain('[a file](a%20file%20%281%29.dfes#L1)');
  });
});

/** The anchor that a code host makes of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-');
}
