import { describe, expect, test } from 'vitest';
import { shiftOf } from '../../../src/preview/page/in-sight.ts';
import { scrollInto } from '../../../src/preview/page/scroll.ts';

describe('bringing something into a window from 100 to 500', () => {
  const window = { at: 100, length: 400 };

  test.each([
    ['in view: not at all', 200, 100, 0],
    ['with room to spare at the edge: not at all', 112, 100, 0],
    ['before it: so far that it begins in view', 40, 100, -72],
    ['behind it: so far that it ends in view', 480, 100, 92],
    ['longer, and filling it: not at all', 50, 600, 0],
    ['longer, and behind it: to its beginning', 450, 600, 338],
  ])('%s', (_, at, length, by) => {
    expect(scrollInto({ at, length }, window)).toBe(by);
  });
});

describe('the title of a stage', () => {
  test.each([
    ['stays where its stage begins in view', -40, 200, 0],
    ['moves along with the window', 60, 200, 60],
    ['never leaves its stage', 260, 200, 200],
    ['stays where it fills its stage', 60, -20, 0],
  ])('%s', (_, hidden, room, shift) => {
    expect(shiftOf(hidden, room)).toBe(shift);
  });
});
