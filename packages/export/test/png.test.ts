import { layout } from '@dfes/blueprint';
import { describe, expect, test, vi } from 'vitest';
import { zoomFor } from '../src/png/pixels.ts';
import { writePng } from '../src/png/png.ts';
import { blueprintOfText, example, scripts } from './designs.ts';
import { missingFonts } from './readers.ts';

const noFonts = missingFonts();

vi.setConfig({ testTimeout: 60_000 });

/** Width and height, from the header of the image. */
function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a picture', () => {
  test('has twice the pixels of the SVG', async () => {
    const blueprint = example('yamanoi');
    const { content, warnings } = await writePng(blueprint);
    const { width, height } = layout(blueprint);
    expect(sizeOf(Buffer.from(content)).map((side) => Math.round(side / 2))).toEqual([
      Math.round(width),
      Math.round(height),
    ]);
    expect(warnings).toEqual([]);
  });

  test('says whose it is where programs look for that', async () => {
    const { content } = await writePng(blueprintOfText('journey J "J" { stage S "S" }'));
    expect(Buffer.from(content).subarray(33, 120).toString('latin1')).toContain('tEXtSoftware\0Made by dfes');
  });

  test.skipIf(noFonts)(`finds a font for every script${noFonts ? ` (skipped: ${noFonts})` : ''}`, async () => {
    expect((await writePng(scripts)).warnings).toEqual([]);
  });
});

describe('letters are drawn, and not boxes in their place', () => {
  const drawn = (title: string) => writePng(blueprintOfText(`journey J "J" { stage S "S" { step A "${title}" } }`));

  // Boxes would make two words of as many letters look the same.
  test.for([
    ['Arabic', 'باب', 'دار'],
    ['Thai', 'กขค', 'งจฉ'],
    ['Japanese', '玄関', '日本'],
    ['Russian', 'дом', 'сад'],
  ] as const)('%s', async ([, one, other], { skip }) => {
    const [first, second] = await Promise.all([drawn(one), drawn(other)]);
    skip(first.warnings.length > 0, 'no font for this script is installed');
    expect(Buffer.from(first.content).equals(Buffer.from(second.content))).toBe(false);
  });
});

test.each([
  [1840, 2471, 2],
  [10_000, 3000, 2],
  [30_000, 4000, 1],
])('%i by %i is written %i times its size', (width, height, zoom) => {
  expect(zoomFor({ width, height })).toBeCloseTo(zoom);
});
