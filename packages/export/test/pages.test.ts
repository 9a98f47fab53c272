import { layPages } from '@dfes/blueprint';
import { describe, expect, test } from 'vitest';
import { pagesOn } from '../src/pages.ts';
import { blueprintOfText, example, longJourney } from './designs.ts';

const a4 = { width: 820, height: 575, perPixel: 0.62 };

describe.each([
  ['one step', blueprintOfText('journey J "J" { stage S "S" { step A "Knocks" } }')],
  ['the inn', example('yamanoi')],
  ['the hotel', example('hotel-overnight', 'Overnight')],
  ['thirty steps', longJourney(30)],
])('%s', (_, blueprint) => {
  const pages = pagesOn(a4, blueprint);

  test('has no more pages for being drawn larger', () => {
    const sheet = { width: Math.floor(a4.width / a4.perPixel), height: Math.floor(a4.height / a4.perPixel) };
    expect(pages.length).toBe(layPages(blueprint, sheet).length);
  });

  test('stays within its paper', () => {
    for (const { picture, scale } of pages) {
      expect(picture.width * scale).toBeLessThanOrEqual(a4.width + 0.01);
      expect(picture.height * scale).toBeLessThanOrEqual(a4.height + 0.01);
    }
  });

  test('shows every step, and something on every page', () => {
    const numbers = pages.flatMap(({ picture }) => picture.blueprint.columns.map(({ number }) => number));
    expect(new Set(numbers)).toEqual(new Set(blueprint.columns.map(({ number }) => number)));
    expect(pages.filter(({ picture }) => picture.bands.length === 0)).toEqual([]);
  });
});

test('what has room is drawn larger', () => {
  const [page] = pagesOn(a4, blueprintOfText('journey J "J" { stage S "S" { step A "Knocks" } }'));
  expect(page?.scale).toBeGreaterThan(a4.perPixel);
});
