import { describe, expect, test } from 'vitest';
import { type Box, type Direction, nextBox } from '../../../src/preview/page/navigate.ts';

// Two lanes: in the upper one three cards, the middle one over two rows; in the lower one the second column is free.
//
//   0  1  2
//      1
//   3     4
const card = (column: number, row: number, height = 40): Box => ({
  left: column * 110,
  top: row * 50,
  width: 100,
  height,
});
const boxes = [card(0, 0), card(1, 0, 90), card(2, 0), card(0, 2), card(2, 2)];

describe('the arrow keys lead to the card that lies', () => {
  test.each<[string, number, Direction, number]>([
    ['to the right', 0, 'right', 1],
    ['to the left', 2, 'left', 1],
    ['below', 0, 'down', 3],
    ['above', 4, 'up', 2],
    ['beyond a free place, in the same lane', 3, 'right', 4],
    ['below and aside, where nothing is straight below', 1, 'down', 3],
  ])('%s', (_, from, direction, to) => {
    expect(nextBox(boxes, from, direction)).toBe(to);
  });

  test.each<[number, Direction]>([
    [0, 'left'],
    [0, 'up'],
    [2, 'right'],
    [4, 'down'],
  ])('nowhere, at the edge (%i %s)', (from, direction) => {
    expect(nextBox(boxes, from, direction)).toBeUndefined();
  });

  test('nowhere from nothing', () => {
    expect(nextBox(boxes, -1, 'right')).toBeUndefined();
    expect(nextBox([], 0, 'down')).toBeUndefined();
  });
});
