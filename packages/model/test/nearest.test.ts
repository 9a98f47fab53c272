import { describe, expect, it, test } from 'vitest';
import { nearest } from '../src/index.ts';

describe('the word that was probably meant', () => {
  it.each([
    ['chanel', ['channel', 'charge'], 'channel'],
    ['Freind', ['Friend', 'Fiend'], 'Friend'],
    ['moment of truth', ['moment-of-truth', 'note'], 'moment-of-truth'],
    ['CHANNEL', ['channel'], 'channel'],
    ['Cafe', ['Café', 'Cave'], 'Café'],
    ['bat', ['cat', 'bar'], 'bar'],
  ])('%s of %j: %s', (written, candidates, meant) => {
    expect(nearest(written, candidates)).toBe(meant);
  });

  it.each([
    ['x', ['y']],
    ['at', ['it']],
    ['chanel', ['perfume', 'shell']],
    ['', ['a']],
    ['note', []],
  ])('none for %s of %j', (written, candidates) => {
    expect(nearest(written, candidates)).toBeUndefined();
  });
});

/** Slips between two words, worked out in full. */
function slips(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        i === 0 || j === 0
          ? i + j
          : Math.min(
              at(i - 1, j) + 1,
              at(i, j - 1) + 1,
              at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
              swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
            ),
      );
    }
  }
  return at(a.length, b.length);
}

test('what is passed over at a glance would not have been the nearest', () => {
  let state = 7;
  const below = (count: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % count;
  };
  const word = () => Array.from({ length: 3 + below(6) }, () => 'abcdeo1'[below(7)]).join('');
  for (let count = 0; count < 3000; count++) {
    const candidates = Array.from({ length: 10 }, word);
    const written = below(2) ? word() : `${candidates[0]?.slice(1)}a`;
    const limit = Math.max(1, Math.floor(written.length / 3));
    const least = Math.min(...candidates.map((candidate) => slips(written, candidate)));
    const best = candidates.filter((candidate) => slips(written, candidate) === least).sort()[0];
    expect(nearest(written, candidates), `${written} of ${candidates}`).toBe(
      least <= limit && (least === 0 || written.length > 2) ? best : undefined,
    );
  }
});
