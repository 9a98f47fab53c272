import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fontFamily, layout, renderSvg, type ThemeName, viewsOf } from '@dfes/blueprint';
import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';
import { artifacts, inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';

/*
 * The picture, pixel by pixel, as it was when somebody last looked at it and found it good. Fonts differ from machine to
 * machine, so it is compared only where text comes out as wide as it did then; elsewhere the tests say that they are
 * skipped. `UPDATE_SNAPSHOTS=1` takes new pictures, to be looked at before they are kept.
 */

const folder = inRoot('test/editor/snapshots');
const isUpdate = process.env.UPDATE_SNAPSHOTS !== undefined;

/** A pixel differs when one of its colours is off by more than this; so many of a million may. */
const tolerance = 32;
const mostOfAMillion = 100;

const pictures: readonly (readonly [view: string, theme: ThemeName])[] = [
  ['blueprint', 'light'],
  ['blueprint', 'dark'],
  ['blueprint', 'high-contrast-dark'],
  ['blueprint', 'high-contrast-light'],
  ['journey-map', 'light'],
  ['current-future', 'light'],
  ['coverage', 'light'],
  ['overview', 'light'],
];

let browser: Browser;
/** How wide some text comes out: tells one font from another. */
let typeface: string;

beforeAll(async () => {
  browser = await openBrowser('snapshots');
  await browser.page.setContent('<!DOCTYPE html><canvas></canvas>');
  typeface = await browser.page.evaluate((family) => {
    const pen = document.querySelector('canvas')?.getContext('2d');
    if (!pen) return '';
    pen.font = `100px ${family}`;
    return ['Service blueprint', '0123456789', '“?”'].map((text) => pen.measureText(text).width.toFixed(1)).join(' ');
  }, fontFamily);
  if (isUpdate) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'typeface.txt'), `${typeface}\n`);
  }
});

afterAll(() => browser?.close());

test.for(pictures)('the picture looks as it did: %s, %s', async ([view, theme], { skip }) => {
  const file = path.join(folder, `${view}-${theme}.png`);
  const { page } = browser;
  await page.setContent(`<!DOCTYPE html><style>body{margin:0}svg{display:block}</style>${drawn(view, theme)}`);
  const png = await page.locator('svg').screenshot();
  if (isUpdate) return writeFile(file, png);
  const then = readFileSync(path.join(folder, 'typeface.txt'), 'utf8').trim();
  skip(typeface !== then, `the fonts here are others than those of the pictures (${typeface}, not ${then})`);
  const different = await differing(readFileSync(file), png);
  if (different > mostOfAMillion) await writeFile(path.join(artifacts, `snapshot-${view}-${theme}.png`), png);
  expect(different).toBeLessThanOrEqual(mostOfAMillion);
});

function drawn(view: string, theme: ThemeName): string {
  const design = exampleDesign(view === 'current-future' ? 'public-service' : 'yamanoi');
  const journey = design.all('journey').find(({ says }) => says.state?.word === 'future');
  const shown = journey && viewsOf(design, journey).find(({ id }) => id === view);
  if (!journey || !shown) throw new Error(`There is no view ${view}.`);
  return renderSvg(layout(shown.render(design, journey), { width: 1000 }), theme);
}

function exampleDesign(name: string): Project {
  const folder = inRoot(`examples/${name}`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.dfes'));
  return Project.of(
    files.map((file) => readDocument(`file:///${file}`, readFileSync(path.join(folder, file), 'utf8'))),
  );
}

/** How many pixels of a million differ; all of them where the sizes do. The browser reads the pictures. */
async function differing(expected: Buffer, actual: Buffer): Promise<number> {
  const urls = [expected, actual].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return browser.page.evaluate(
    async ([urls, tolerance]) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const { width, height } = image;
          const pen = new OffscreenCanvas(width, height).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, width, height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1_000_000;
      let count = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const off = [0, 1, 2].some((i) => Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)) > tolerance);
        if (off) count++;
      }
      return Math.ceil((count / (a.width * a.height)) * 1_000_000);
    },
    [urls, tolerance] as const,
  );
}
