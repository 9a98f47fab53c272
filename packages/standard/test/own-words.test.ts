import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausesOf, editions } from '../src/index.ts';

/*
 * The standards are under copyright: their numbers, titles and ticks are facts, their sentences are not ours to use.
 * Where the published previews lie beside the checkout, this compares every text of the package with them.
 */

const runLength = 8;
const root = join(import.meta.dirname, '../../..');
const previews = join(root, '../shared/seeds');
const sources = join(root, 'packages/standard/src');
const present = existsSync(previews);

describe('every text of the package is in our own words', () => {
  const name = `shares no ${runLength} words in a row with the standards beyond their titles`;

  it.skipIf(!present)(present ? name : `${name} (skipped: no previews at ../shared/seeds)`, () => {
    const standards = runsOf(readAll(previews, '.txt'));
    const shared = [...runsOf(withoutTitles(readAll(sources, '.ts')))].filter((run) => standards.has(run));
    expect(standards.size).toBeGreaterThan(0);
    expect(shared).toEqual([]);
  });

  it('would notice a copied sentence, but not a title', () => {
    const copied = 'one two three four five six seven eight';
    expect([...runsOf(`say: ${copied}, nine`)]).toContain(copied);
    expect(withoutTitles('title: Documenting an outstanding customer experience to be delivered')).not.toContain(
      'outstanding',
    );
  });
});

function readAll(folder: string, extension: string): string {
  const files = readdirSync(folder).filter((file) => file.endsWith(extension));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

/** Takes out the titles long enough to hold a run, each leaving a mark that no run can cross. */
function withoutTitles(text: string): string {
  const titles = [...clausesOf('24082:2021'), ...clausesOf('23592:2021'), ...Object.values(editions)];
  const long = titles.map((entry) => entry.title).filter((title) => wordsOf(title).length >= runLength);
  return long.reduce((rest, title) => rest.replaceAll(title, '\n§\n'), text);
}

function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const part of text.split('§')) {
    const words = wordsOf(part);
    for (let at = 0; at + runLength <= words.length; at++) runs.add(words.slice(at, at + runLength).join(' '));
  }
  return runs;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
