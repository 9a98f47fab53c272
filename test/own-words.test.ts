import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clausesOf, editions } from '@dfes/standard';
import { describe, expect, it, test } from 'vitest';

/*
 * The standards are under copyright: their numbers, titles and ticks are facts, their sentences are not ours to use.
 * Where their published previews lie beside the checkout, this compares every text of the project with them: what it
 * says to people, what it is documented with, what it is made of.
 */

const runLength = 8;
const root = path.resolve(import.meta.dirname, '..');
const previews = path.resolve(root, '../shared/seeds');
const present = existsSync(previews);

/** Folders and files that hold no words of ours. */
const foreign: ReadonlySet<string> = new Set([
  'node_modules',
  'dist',
  'out',
  'artifacts',
  'package-lock.json',
  'LICENSE',
]);
const texts = /\.(?:[cm]?[jt]s|json|md|dfes|css|html|svg|langium|ya?ml)$/u;

describe('every text of the project is in our own words', () => {
  const files = filesIn(root);
  const standards = present
    ? runsOf(
        readdirSync(previews)
          .map((file) => read(path.join(previews, file)))
          .join('\n'),
      )
    : new Set();

  it('has texts of every sort', () => {
    for (const sort of ['README.md', 'package.json', 'docs/terms.md', 'examples/yamanoi/yamanoi.dfes']) {
      expect(files.map((file) => path.relative(root, file).split(path.sep).join('/'))).toContain(sort);
    }
    for (const folder of ['docs/findings', 'packages/rules/src', 'packages/model/src/schema', 'packages/vscode/src']) {
      expect(files.filter((file) => file.startsWith(path.join(root, folder))).length).toBeGreaterThan(3);
    }
  });

  const name = `shares no ${runLength} words in a row with the standards beyond their titles`;
  it.skipIf(!present)(present ? name : `${name} (skipped: no previews at ../shared/seeds)`, () => {
    expect(standards.size).toBeGreaterThan(1000);
    const shared = files.flatMap((file) => {
      const runs = [...runsOf(withoutTitles(read(file)))].filter((run) => standards.has(run));
      return runs.map((run) => `${path.relative(root, file)}: ${run}`);
    });
    expect(shared).toEqual([]);
  });
});

describe('a copied sentence would be noticed', () => {
  const copied = 'one two three four five six seven eight';

  test.each([
    ['as it is', `say: ${copied}, nine`],
    ['in a comment over two lines', '/**\n * one two three four\n * five six seven eight\n */'],
    ['with other signs and capitals', 'One, two – three; “four” FIVE (six) seven: eight!'],
    ['with numbers between', 'one two 2.1 three four five 5 six seven eight'],
  ])('%s', (_, text) => {
    expect([...runsOf(text)]).toContain(copied);
  });

  test.each([
    ['a title', 'see 5.5.2 Documenting an outstanding customer experience to be delivered'],
    ['a title over two lines', 'see Documenting an outstanding\n  customer experience to be delivered'],
    [
      'two titles after each other',
      '7.3.1 Understanding customer needs, expectations and desires 7.3.3 Service innovation management',
    ],
  ])('but not %s', (_, text) => {
    expect([...runsOf(withoutTitles(text))]).toEqual([]);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (foreign.has(entry.name) || (entry.name.startsWith('.') && entry.name !== '.github')) return [];
    if (entry.isDirectory()) return filesIn(file);
    return entry.isFile() && texts.test(entry.name) ? [file] : [];
  });
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

const titles = [...clausesOf('24082:2021'), ...clausesOf('23592:2021'), ...Object.values(editions)]
  .map(({ title }) => title)
  .filter((title) => title.includes(' '))
  .sort((a, b) => b.length - a.length);

/** Takes out the titles, each leaving a mark that no run can cross. */
function withoutTitles(text: string): string {
  const onOneLine = text.replace(/\s+/gu, ' ');
  return titles.reduce((rest, title) => rest.replaceAll(title, ' § '), onOneLine);
}

/** All words in a row, as many as count as copied; numbers and signs are left out. */
function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const part of text.split('§')) {
    const words = part.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    for (let at = 0; at + runLength <= words.length; at++) runs.add(words.slice(at, at + runLength).join(' '));
  }
  return runs;
}
