import { describe, expect, test } from 'vitest';
import { type Colour, type ThemeName, themes } from '../../src/index.ts';

/** The contrast ratio of two colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const bands: readonly Colour[] = [
  'paper',
  'evidence-band',
  'customer-band',
  'frontstage-band',
  'backstage-band',
  'support-band',
];
const grounds: readonly Colour[] = [...bands, 'card', 'customer-card', 'curve-area', 'current'];

/** Texts on all grounds on which they are set. */
const texts: readonly (readonly [Colour, readonly Colour[]])[] = [
  ['ink', [...grounds, 'heat-1', 'heat-2', 'heat-3']],
  ['soft', grounds],
  ['stage-ink', ['stage']],
  ['paper', ['alert']],
];

/** Signs, lines and edges that have to be seen to be understood. */
const graphics: readonly (readonly [Colour, readonly Colour[]])[] = [
  // Lines of the blueprint, and those that cross them.
  ['divider', bands],
  // Arrows from step to step, and from data to what they feed.
  ['ink', ['customer-band']],
  ['curve', ['paper', 'backstage-band', 'curve-area']],
  ['moment', ['card', 'customer-card', 'customer-band', 'paper']],
  ['alert', ['card', 'customer-card', 'paper']],
  ['soft', ['card', 'paper']],
  ['good', ['card', 'paper']],
  ['data', ['card', 'paper']],
  ['heat-edge', ['paper']],
  ['thread', ['paper']],
  ['focus', [...bands, 'card', 'customer-card']],
];

describe.each(Object.keys(themes) as ThemeName[])('in %s', (name) => {
  const theme = themes[name];
  const [least, seen] = name.startsWith('high-contrast') ? [7, 4.5] : [4.5, 3];
  const pairs = (of: typeof texts) => of.flatMap(([colour, on]) => on.map((ground) => [colour, ground] as const));

  test.each(pairs(texts))('%s can be read on %s', (colour, ground) => {
    expect(contrast(theme[colour], theme[ground])).toBeGreaterThanOrEqual(least);
  });

  test.each(pairs(graphics))('%s can be seen on %s', (colour, ground) => {
    expect(contrast(theme[colour], theme[ground])).toBeGreaterThanOrEqual(
      name.startsWith('high') && colour === 'focus' ? 3 : seen,
    );
  });
});
