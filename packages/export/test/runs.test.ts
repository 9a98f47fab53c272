import { expect, test } from 'vitest';
import { runsOf } from '../src/fonts/runs.ts';

/** The texts of the runs from left to right, whatever fonts there are. */
const shown = (text: string) => runsOf(text, 'regular').map(({ text }) => text);

test.each([
  ['words of the West', 'Rings the bell', 'Rings the bell'],
  ['Hebrew, the last word first', 'שלום לך', 'לך שלום'],
  ['numbers in Hebrew keep their order', 'חדר 24', '24 חדר'],
  ['brackets turn round', '(כן)', '(כן)'],
  ['Hebrew among Latin', 'say שלום now', 'say שלום now'],
])('%s', (_, text, runs) => {
  expect(shown(text).join('')).toBe(runs);
});

test('marks that steer the direction are not drawn', () => {
  expect(shown('\u2067שלום\u2069').join('')).toBe('שלום');
});
