import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { formats } from '../src/index.ts';
import { example } from './designs.ts';
import { executablePath, isThere, missing, saved, told } from './readers.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const noChromium = isThere(executablePath) ? undefined : 'Chromium is not installed';
const noPoppler = missing('pdfinfo', 'pdftotext');
const hotel = example('hotel-overnight', 'Overnight');

describe.skipIf(noChromium)(`as Chromium shows it${noChromium ? ` (skipped: ${noChromium})` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser?.close());

  /** A file of a format, opened; `complaints` is what the browser has against it, and what it tried to load. */
  async function opened(name: string): Promise<{ page: Page; complaints: readonly string[] }> {
    const format = formats.find((one) => one.name === name);
    if (!format) throw new Error(`no format ${name}`);
    const file = pathToFileURL(saved(await format.write(hotel), `hotel.${format.extension}`)).href;
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => request.url() === file || complaints.push(request.url()));
    await page.goto(file);
    return { page, complaints };
  }

  test('SVG: a picture by itself', async () => {
    const { page, complaints } = await opened('svg');
    expect(await page.title()).toBe('One night between two ferries');
    expect(await page.locator('svg .card').count()).toBeGreaterThan(50);
    expect(complaints).toEqual([]);
  });

  test('HTML: a card tells all when it is pointed at, and on the keyboard', async () => {
    const { page, complaints } = await opened('html');
    const details = page.locator('#details');
    await page.locator('.sheet .card.actions').first().hover();
    expect(await details.innerText()).toMatch(/^Customer actions\n.*Books a room/s);
    await page.locator('.sheet .card.evidence').nth(2).click();
    await page.mouse.move(5, 5);
    expect(await details.innerText()).toContain('Evidence');
    await page.keyboard.press('Escape');
    expect(await details.isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await details.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('HTML: cards are found by what they say, one after the other', async () => {
    const { page, complaints } = await opened('html');
    const found = page.locator('.is-found-now');
    await page.keyboard.press('/');
    await page.keyboard.type('KITCHEN');
    expect(await page.locator('#search').innerText()).toMatch(/1 \/ [5-9]/);
    await page.keyboard.press('Enter');
    expect(await found.getAttribute('aria-label')).toMatch(/kitchen/i);
    expect(await page.evaluate("document.querySelector('.is-found-now').getBoundingClientRect().top")).toBeLessThan(
      700,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.is-found').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('HTML: on a telephone the details have room', async () => {
    const { page } = await opened('html');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator('.sheet .card.actions').nth(1).click();
    const box = await page.locator('#details').boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  test('HTML: stages and lanes keep in sight', async () => {
    const { page } = await opened('html');
    await page.evaluate('scrollTo(400, 600)');
    const top = await page.locator('.pane.header').boundingBox();
    const left = await page.locator('.pane.labels').boundingBox();
    expect([top?.y, left?.x]).toEqual([0, 0]);
  });

  test.each(['light', 'dark'] as const)('HTML: bars nobody (%s)', async (colorScheme) => {
    const { page } = await opened('html');
    await page.emulateMedia({ colorScheme });
    await page.locator('summary').click();
    // The page itself lets no other script run; this one comes from outside of it.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} and ${nodes.length - 1} more`)).toEqual([]);
  });

  test('HTML: the table says the same', async () => {
    const { page } = await opened('html');
    await page.locator('summary').click();
    expect(await page.locator('.twin th[scope=col]').count()).toBe(11);
    expect(await page.locator('.twin').innerText()).toContain('Stands outside and says the guest');
  });

  test.skipIf(noPoppler)(`HTML: printed on A3 sheets${noPoppler ? ` (skipped: ${noPoppler})` : ''}`, async () => {
    const { page } = await opened('html');
    const content = await page.pdf({ preferCSSPageSize: true });
    const file = saved({ content, warnings: [] }, 'printed.pdf');
    expect(told('pdfinfo', file)).toMatch(/Pages:\s+3\n.*\(A3\)/s);
    expect(told('pdftotext', file, '-')).toMatch(/3 of 3, steps 1 to 11/);
  });
});
