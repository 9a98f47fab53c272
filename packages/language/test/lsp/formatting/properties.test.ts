import { describe, expect, test } from 'vitest';
import { format } from '../../../src/lsp/formatting/format.ts';
import { spaceChanges } from '../../../src/lsp/formatting/space-changes.ts';
import { readDocument } from '../../../src/parse.ts';
import { read } from '../../../src/reading/read.ts';
import { applyEdit, randomEdit } from '../../support/edits.ts';
import { examples } from '../../support/examples.ts';
import { findingCases } from '../../support/finding-cases.ts';
import { Random } from '../../support/random.ts';

const uri = 'file:///a.dfes';

/** What a text says: everything but places, which depend on the space. */
function said(text: string): string {
  const { tops, misreadings, unread, suppressions } = readDocument(uri, text);
  const words = (from: { readonly start: number; readonly end: number }) => text.slice(from.start, from.end).trim();
  return JSON.stringify(
    {
      tops,
      misreadings: misreadings.map((misreading) => [misreading.code, words(misreading.place)]),
      unread,
      suppressions: suppressions.map(({ place, rule, reason, line }) => [
        words(place),
        rule,
        reason,
        firstOn(words(line)),
      ]),
    },
    (key, value) => (unsaid.has(key) ? undefined : value),
  );
}

const unsaid: ReadonlySet<string> = new Set(['place', 'kindPlace', 'body', 'parent', 'labels']);

/** A line that comments speak of, however its space is. */
function firstOn(line: string): string {
  return line.replaceAll(/\s+/gu, '');
}

function comments(text: string): readonly string[] {
  return read(uri, text).comments.map(({ start, end }) =>
    text
      .slice(start, end)
      .replaceAll(/[\r\n]\s*(?=\*)/gu, '\n')
      .trimEnd(),
  );
}

function expectWellFormatted(text: string): void {
  const formatted = format(text);
  expect(format(formatted), `twice is once:\n${text}`).toBe(formatted);
  expect(said(formatted), `the same is said:\n${text}`).toBe(said(text));
  expect(comments(formatted), text).toEqual(comments(text));
  const changed = spaceChanges(text, formatted).reduceRight(applyChange, text);
  expect(changed).toBe(formatted);
}

function applyChange(
  text: string,
  change: { readonly start: number; readonly end: number; readonly text: string },
): string {
  return applyEdit(text, change);
}

describe('formatting says the same, once and for all', { timeout: 120_000 }, () => {
  test.each(examples)('%s', (_, text) => {
    expect(format(text)).toBe(text);
    expectWellFormatted(text.replaceAll(/^ +/gmu, ''));
    expectWellFormatted(text.replaceAll('\n', '\r\n'));
    expectWellFormatted(withOtherSpace(text, new Random(1)));
  });

  test('the cases of all findings', () => {
    expect(findingCases.length).toBeGreaterThan(100);
    for (const text of findingCases) expectWellFormatted(text);
  });

  test.each([1, 2, 3])('all of them with comments anywhere (seed %i)', (seed) => {
    const random = new Random(seed);
    const texts = [...findingCases, ...examples.map(([, text]) => text)].map((text) => withComments(text, random));
    expect(texts.flatMap(comments).length).toBeGreaterThan(1_000);
    for (const text of texts) expectWellFormatted(text);
  });

  /** How many texts: DFES_EDITS; which ones: DFES_SEED. */
  const count = Number(process.env.DFES_EDITS ?? 150);
  const seed = Number(process.env.DFES_SEED ?? 1);

  test(`${count} random edits of them (seed ${seed})`, { timeout: 60_000 + count * 300 }, () => {
    const random = new Random(seed);
    const texts = [...findingCases, ...examples.map(([, text]) => text)];
    for (let made = 0; made < count; ) {
      let text = random.of(texts);
      if (random.chance(0.5)) text = withOtherSpace(text, random);
      for (let more = 1 + random.below(6); more > 0 && made < count; more--, made++) {
        text = applyEdit(text, randomEdit(text, random));
        expectWellFormatted(text);
      }
    }
  });
});

/** The text with comments put in before some of its tokens, and one before the first. */
function withComments(text: string, random: Random): string {
  let commented = '';
  let at = 0;
  for (const [index, { start }] of read(uri, text).tokens.entries()) {
    if (index > 0 && !random.chance(0.1)) continue;
    const comment = random.of(['/* a */', '/** b */', '// c\n', '\n// d\n', '/* e\n * f\n */', '\n\n/** g */\n']);
    commented += `${text.slice(at, start)} ${comment} `;
    at = start;
  }
  return commented + text.slice(at);
}

/** The text with other space between its tokens, as far as that says the same. */
function withOtherSpace(text: string, random: Random): string {
  const { tokens, comments: found } = read(uri, text);
  const stays = [...tokens, ...found].toSorted((a, b) => a.start - b.start);
  let at = 0;
  let spaced = '';
  for (const { start, end } of stays) {
    const space = text.slice(at, start);
    const breaks = space.includes('\n');
    const other = breaks
      ? random.of(['\n', '\n\n\n', '\n\t', '  \n    '])
      : space === ''
        ? ''
        : random.of([' ', '  ', '\t']);
    spaced += other + text.slice(start, end);
    at = end;
  }
  return spaced + text.slice(at);
}
