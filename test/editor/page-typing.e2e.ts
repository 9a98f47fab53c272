import { generate } from '@dfes/blueprint/generate.ts';
import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';
import { openPreview, type Preview, viewMessage } from './preview-page.ts';

// What stays as it is in the preview's page while the text is typed, what moves in it, and where the focus is seen.

const long = generate({ seed: 1, script: 'plain', steps: 40 }).replace(/step S9 "[^"]*/u, 'step S9 "Ninth');

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await openBrowser('page-typing');
});
afterAll(() => browser?.close());

/** Shows a text's picture as the extension would. */
async function show(text: string, width?: number): Promise<void> {
  const design = Project.of([readDocument('file:///long.dfes', text)]);
  const [journey] = design.all('journey');
  if (!journey) throw new Error('There is no journey.');
  await preview.show(viewMessage(design, journey, 'blueprint', width === undefined ? {} : { width }));
}

const main = () => browser.page.locator('main');
const scrolled = () => main().evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
const ninth = () => browser.page.locator('.card.actions', { hasText: 'Ninth' });
const isFocused = () => ninth().evaluate((card) => card === document.activeElement);

describe('while the text is typed', () => {
  beforeAll(async () => {
    preview = await openPreview(browser.page, 'light');
    await show(long);
  });

  test.each([
    ['a word', (text: string) => text.replace('Ninth', 'Ninth, late')],
    ['a word that makes every lane higher', (text: string) => text.replace('Ninth', `Ninth ${'and on '.repeat(30)}`)],
    ['a step before', (text: string) => text.replace(/(?=step S3 )/u, 'step New "Comes between" {}\n')],
    ['a step less', (text: string) => text.replace(/step S12 .*?(?=step S13 )/su, '')],
  ])('the focus, the zoom and the place of what has the focus stay: %s', async (_, edit) => {
    await browser.page.locator('#zoom-in').click();
    const zoom = await browser.page.locator('#zoom-reset').innerText();
    await ninth().focus();
    await main().evaluate((view) => view.scrollBy(30, 120));
    const before = await ninth().boundingBox();
    const changed = edit(long);
    expect(changed).not.toBe(long);
    await show(changed);
    expect(await isFocused()).toBe(true);
    expect(await browser.page.locator('#zoom-reset').innerText()).toBe(zoom);
    const after = await ninth().boundingBox();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThanOrEqual(1);
    await show(long);
    await browser.page.locator('#zoom-reset').click();
  });

  test('what is sought stays found', async () => {
    const found = () => browser.page.locator('.is-found').count();
    await browser.page.locator('#search input').fill('Ninth');
    const before = await found();
    expect(before).toBeGreaterThan(0);
    await show(long.replace('Ninth', 'Ninth, late'));
    expect(await found()).toBe(before);
    await browser.page.locator('#search input').fill('');
    expect(await found()).toBe(0);
    await show(long);
  });
});

describe('what is brought into view', () => {
  /** Where the window is at once, and where it comes to rest. */
  async function places(): Promise<readonly [now: number, rest: number]> {
    await main().evaluate((view) => view.scrollTo({ left: 0, top: 0, behavior: 'instant' }));
    await ninth().evaluate((card) => (card as SVGElement).focus({ preventScroll: true }));
    const [now = 0] = await scrolled();
    let rest = -1;
    await expect
      .poll(async () => {
        const last = rest;
        [rest = 0] = await scrolled();
        return rest === last && rest > 0;
      })
      .toBe(true);
    await browser.page.locator('#journey').focus();
    return [now, rest];
  }

  beforeAll(async () => {
    preview = await openPreview(browser.page, 'light');
    await show(long);
  });

  test('glides there', async () => {
    const [now, rest] = await places();
    expect(now).toBeLessThan(rest);
  });

  test('is there at once for those who want no motion, by the system', async () => {
    await browser.page.emulateMedia({ reducedMotion: 'reduce' });
    const [now, rest] = await places();
    await browser.page.emulateMedia({ reducedMotion: null });
    expect(now).toBe(rest);
  });

  test('is there at once for those who want no motion, by the editor', async () => {
    const { page } = browser;
    await page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
    const [now, rest] = await places();
    await page.evaluate(() => document.body.classList.remove('vscode-reduce-motion'));
    expect(now).toBe(rest);
  });

  test('nothing else moves', async () => {
    await browser.page.locator('#lanes-open').click();
    await ninth().hover();
    const moving = await browser.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(({ transitionDuration, animationName }) => transitionDuration !== '0s' || animationName !== 'none'),
    );
    expect(moving).toHaveLength(0);
  });
});

describe('the focus', () => {
  beforeAll(async () => {
    preview = await openPreview(browser.page, 'light');
    await show(long);
  });

  test('is seen wherever Tab leads', async () => {
    const { page } = browser;
    const seen = new Map<string, boolean>();
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      const [name, isSeen] = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const box = focused.querySelector('.box');
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const edge = box ? Number.parseFloat(getComputedStyle(box).strokeWidth) : 0;
        const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        const name = focused.id || focused.getAttribute('data-card') || focused.localName;
        return [name, isOutlined || edge >= 3] as const;
      });
      if (name !== 'body') seen.set(name, isSeen);
    }
    expect([...seen].filter(([, isSeen]) => !isSeen)).toEqual([]);
    expect(seen.size).toBeGreaterThan(6);
  });

  test('is seen on the picture as a whole, when a search is left', async () => {
    const { page } = browser;
    await page.locator('#search input').focus();
    await page.keyboard.press('Escape');
    expect(
      await main().evaluate((view) => [view === document.activeElement, getComputedStyle(view).outlineStyle]),
    ).toEqual([true, 'solid']);
  });
});
