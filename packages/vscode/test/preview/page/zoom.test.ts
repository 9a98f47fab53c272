import { describe, expect, test } from 'vitest';
import { isZoom, scaleOf, zoomByWheel, zoomStep } from '../../../src/preview/page/zoom.ts';

describe('at first a picture is drawn', () => {
  test.each([
    ['as it is, where there is room', 800, 1000, 1],
    ['a little smaller, where that makes it fit', 1000, 900, 0.9],
    ['as it is, where it would become too small to read', 3000, 900, 1],
    ['as it is, before there is any', 0, 900, 1],
  ])('%s', (_, picture, room, scale) => {
    expect(scaleOf('start', picture, room)).toBe(scale);
  });
});

describe('fitted, it is', () => {
  test.each([
    ['as wide as the room', 2000, 900, 0.45],
    ['never larger than it is', 400, 900, 1],
    ['never smaller than can be seen', 20_000, 900, 0.25],
  ])('%s', (_, picture, room, scale) => {
    expect(scaleOf('fit', picture, room)).toBe(scale);
  });
});

test('a chosen scale stays, whatever the room', () => {
  expect(scaleOf(1.5, 2000, 300)).toBe(1.5);
});

describe('zooming in and out', () => {
  test.each([
    [1, 1, 1.1],
    [1, -1, 0.9],
    [0.45, 1, 0.5],
    [0.45, -1, 0.33],
    [4, 1, 4],
    [0.25, -1, 0.25],
    [0.9004, -1, 0.8],
  ] as const)('from %d by %d comes to %d', (from, direction, to) => {
    expect(zoomStep(from, direction)).toBe(to);
  });

  test('by the wheel there and back comes to the same', () => {
    expect(zoomByWheel(zoomByWheel(1, 120), -120)).toBeCloseTo(1);
    expect(zoomByWheel(1, -120)).toBeGreaterThan(1);
    expect(zoomByWheel(1, 100_000)).toBe(0.25);
  });
});

test.each([
  ['fit', true],
  ['start', true],
  [1.25, true],
  [0, false],
  [Number.NaN, false],
  [99, false],
  ['1', false],
  [undefined, false],
])('%s is a zoom: %s', (value, is) => {
  expect(isZoom(value)).toBe(is);
});
