import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';
import { reportOf, toHtml } from '@dfes/report';
import { check } from '@dfes/rules';
import { artifacts, inRoot } from '@dfes/workshop/paths.ts';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';

/** The clause report as whoever is handed it opens it: in any browser, by day and by night, on a telephone, on paper. */

/** One design in which much is open, and one in which little is. */
const examples = ['public-service', 'hotel-overnight'];

describe('the clause report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('report');
  });
  afterAll(() => browser?.close());

  describe.each(examples)('about %s', (name) => {
    test.each([
      { media: 'screen', colours: 'light', width: 1440 },
      { media: 'screen', colours: 'dark', width: 1440 },
      { media: 'screen', colours: 'light', width: 390 },
      { media: 'print', colours: 'dark', width: 794 },
    ] as const)('is accessible ($media, $colours, $width px)', async ({ media, colours, width }) => {
      const { page } = browser;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media, colorScheme: colours });
      await page.setContent(reportOn(name));
      await page.screenshot({ path: path.join(artifacts, `report-${name}-${media}-${colours}-${width}.png`) });
      // The page itself lets no script run; this one comes from outside of it.
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'heading-order', 'region']));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    });

    test('prints on A4, by day whatever the hour', async () => {
      const { page } = browser;
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setContent(reportOn(name));
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      writeFileSync(path.join(artifacts, `report-${name}.pdf`), pdf);
      const sizes = new Set(pdf.toString('latin1').match(/\/MediaBox ?\[[^\]]*\]/gu));
      expect([...sizes].map((size) => size.match(/[\d.]+/gu)?.map((points) => Math.round(Number(points))))).toEqual([
        [0, 0, 595, 842],
      ]);
    });
  });
});

function reportOn(name: string): string {
  const folder = inRoot('examples', name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.dfes'));
  const design = Project.of(
    files.map((file) => readDocument(`file:///${file}`, readFileSync(path.join(folder, file), 'utf8'))),
  );
  return toHtml(reportOf(design, [...check(design).values()].flat()));
}
