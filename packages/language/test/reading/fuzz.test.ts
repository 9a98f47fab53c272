import { Project } from '@dfes/model';
import { check } from '@dfes/rules';
import { describe, expect, test } from 'vitest';
import { createServices } from '../../src/module.ts';
import { readDocument } from '../../src/parse.ts';
import { read } from '../../src/reading/read.ts';
import { scan } from '../../src/reading/scan.ts';
import { noFiles } from '../../src/workspace/files.ts';
import { applyEdit, randomEdit } from '../support/edits.ts';
import { examples, yamanoi } from '../support/examples.ts';
import { Random } from '../support/random.ts';

const uri = 'file:///a.dfes';
const { LangiumParser } = createServices(noFiles).dfes.parser;

/** Reads a text in every way there is, and expects what holds for any text. */
function expectReadable(text: string): void {
  const { parserErrors, lexerErrors } = LangiumParser.parse(text);
  expect(
    [...parserErrors, ...lexerErrors].map(({ message }) => message),
    text,
  ).toEqual([]);

  const { tokens, misreadings } = read(uri, text);
  // A title before its name comes behind it; else tokens come as they stand. None stands for what another one says.
  const inOrder = tokens.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  for (const [index, { start }] of inOrder.entries()) {
    expect(start, `tokens follow each other in:\n${text}`).toBeGreaterThanOrEqual(inOrder[index - 1]?.end ?? 0);
  }
  for (const { place } of misreadings) {
    expect(0 <= place.start && place.start <= place.end && place.end <= text.length, text).toBe(true);
  }

  const fragment = readDocument(uri, text);
  for (const { place, name, title, body } of fragment.nodes) {
    const parts = [name?.place, title?.place, body].filter((part) => part !== undefined);
    for (const part of parts) expect(place.start <= part.start && part.end <= place.end, text).toBe(true);
  }
}

/** How many texts: DFES_EDITS; which ones: DFES_SEED. */
const count = Number(process.env.DFES_EDITS ?? 1000);
const seed = Number(process.env.DFES_SEED ?? 1);

describe('whatever the text, it is read', () => {
  test(`after ${count} random edits (seed ${seed})`, { timeout: 30_000 + count * 100 }, () => {
    const random = new Random(seed);
    for (let made = 0; made < count; ) {
      let [, text] = random.of(examples);
      // Some texts have many slips, some few.
      for (let more = 1 + random.below(12); more > 0 && made < count; more--, made++) {
        text = applyEdit(text, randomEdit(text, random));
        expectReadable(text);
      }
      check(Project.of([readDocument(uri, text)]));
    }
  });

  test('wherever it breaks off', { timeout: 60_000 }, () => {
    for (const { end } of scan(uri, yamanoi).tokens) expectReadable(yamanoi.slice(0, end));
  });

  test('wherever it begins', { timeout: 60_000 }, () => {
    for (const { start } of scan(uri, yamanoi).tokens) expectReadable(yamanoi.slice(start));
  });

  test('without any one sign', { timeout: 60_000 }, () => {
    const signs = scan(uri, yamanoi).tokens.filter(({ type }) => type !== 'word');
    for (const { start, end } of signs) expectReadable(yamanoi.slice(0, start) + yamanoi.slice(end));
  });

  test.each<[string, string]>([
    ['only braces', '}{}}{{{}'.repeat(200)],
    ['only quotes', '"'.repeat(501)],
    ['only colons', ':'.repeat(500)],
    ['only commas', ', '.repeat(500)],
    ['only kinds', 'step journey stage '.repeat(200)],
    ['only labels', 'time channel: '.repeat(200)],
    ['signs of all planes', '\u{1F375}\u0000\uFFFF\uD800 \u202E{\u2028}'],
    ['a program', 'import x from "y"; const z = () => { return [1, 2].map((a) => a + 1); };'],
    ['JSON', JSON.stringify({ design: { name: 'x', list: [1, 2, { a: null }] } }, undefined, 2)],
    ['Markdown', '# Title\n\n- one\n- two\n\n> “quote”\n\n```js\ncode()\n```\n'],
  ])('%s', (_, text) => {
    expectReadable(text);
  });
});

describe('large texts are read in time', { timeout: 20_000 }, () => {
  test.each<[string, string]>([
    ['200 000 lines of comments', '// a comment\n'.repeat(200_000)],
    ['100 000 block comments', '/* a\n */ '.repeat(100_000)],
    ['deep nesting', 'journey J "x" { '.repeat(20_000)],
    ['deep nesting of braces alone', '{'.repeat(50_000)],
    ['20 000 declarations', Array.from({ length: 20_000 }, (_, n) => `role R${n} "x" { lane: backstage }`).join('\n')],
    ['20 000 declarations that nobody closed', 'role R "x" {\n'.repeat(20_000)],
    ['20 000 texts that nobody closed', 'role R "x\n'.repeat(20_000)],
    ['texts in three quotes that nobody closed', 'note: """\n'.repeat(20_000)],
    ['comments that nobody closed', '/* a\n'.repeat(20_000)],
    ['20 000 misspelt labels', `role R {\n${'  lnae: backstage\n'.repeat(20_000)}}`],
    ['one long line', `role R { note: "${'x'.repeat(1_000_000)}" }`],
    ['one long name', `role ${'x'.repeat(1_000_000)}`],
    ['one long list', `touchpoint T { channel: ${Array.from({ length: 50_000 }, () => 'web').join(', ')} }`],
    ['one list without commas', `plan P { team: ${'A '.repeat(20_000)} }`],
    ['backslashes', `role R { note: "${'\\'.repeat(200_000)}" }`],
  ])('%s', (_, text) => {
    expect(readDocument(uri, text).text.length).toBe(text.length);
  });
});
