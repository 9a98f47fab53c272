import { readdirSync, readFileSync } from 'node:fs';
import { generate } from '@dfes/blueprint/generate.ts';
import { readDocument } from '@dfes/language';
import { type Design, type Node, Project } from '@dfes/model';
import { inRoot } from '@dfes/workshop/paths.ts';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';
import { openPreview, type Preview, viewMessage } from './preview-page.ts';
import { editorThemes } from './preview-themes.ts';

// The preview's page alone, in every theme: what assistive technology, the keyboard and the eye get of it.

const hotel = exampleDesign('hotel-overnight');
const actual = journeyNamed(hotel, 'OvernightInMarch');
const town = exampleDesign('public-service');
const yamanoi = exampleDesign('yamanoi');
const evening = journeyNamed(yamanoi, 'FirstEvening');
const viewIds = ['blueprint', 'journey-map', 'planned-actual', 'coverage', 'overview'] as const;

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await openBrowser('page');
});
afterAll(() => browser?.close());

describe.each(editorThemes)('in the theme %s', (theme) => {
  beforeAll(async () => {
    preview = await openPreview(browser.page, theme);
  });

  test('nothing bars anybody from the view current-future, nor from its table', async () => {
    await preview.show(viewMessage(town, journeyNamed(town, 'Visit'), 'current-future'));
    expect(await violations()).toEqual([]);
    await browser.page.locator('#as-table').click();
    expect(await violations()).toEqual([]);
    await browser.page.locator('#as-table').click();
  });

  test.each(viewIds)('nothing bars anybody from the view %s, nor from its table', async (id) => {
    await preview.show(viewMessage(hotel, actual, id));
    expect(await violations()).toEqual([]);
    await browser.page.locator('#as-table').click();
    expect(await violations()).toEqual([]);
    await browser.page.locator('#as-table').click();
  });
});

describe('by the keyboard', () => {
  beforeAll(async () => {
    preview = await openPreview(browser.page, 'light');
    await preview.show(viewMessage(yamanoi, evening));
  });

  test('Tab leads into the picture, arrows through it, Enter to the text', async () => {
    const { page } = browser;
    const focused = () =>
      page.evaluate(() => {
        const { card, node } = (document.activeElement as SVGElement | null)?.dataset ?? {};
        return card ?? node ?? '';
      });
    for (let presses = 0; !(await focused()) && presses < 20; presses++) await page.keyboard.press('Tab');
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => preview.heard.at(-1)).toEqual({ type: 'reveal', part: second });
    const edge = await page.evaluate(() => {
      const box = document.activeElement?.querySelector('.box');
      return box ? Number.parseFloat(getComputedStyle(box).strokeWidth) : 0;
    });
    expect(edge).toBeGreaterThanOrEqual(3);
  });

  test('what has the focus shows its findings, and Escape takes them away', async () => {
    const { page } = browser;
    const details = page.getByRole('tooltip');
    await page.locator('.body .card:has(.badge)').first().focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await details.waitFor();
    expect(await details.innerText()).toContain('Warning: “Kitchen hand” works backstage');
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'hidden' });
  });

  test('a search finds parts by what they say, one after the other', async () => {
    const { page } = browser;
    await page.locator('main').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('kitchen');
    const status = page.locator('#search [role=status]');
    await expect.poll(() => status.innerText()).toMatch(/^1 of \d+$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => status.innerText()).toMatch(/^2 of \d+$/);
    expect(await page.locator('.is-found-now').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.is-found').count()).toBe(0);
  });

  test('lanes are chosen from a list', async () => {
    const { page } = browser;
    await page.getByRole('button', { name: 'Choose lanes' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Evidence' }).press('Space');
    await expect.poll(() => preview.heard.at(-1)).toEqual({ type: 'lanes', lanes: { evidence: 'hidden' } });
    await page.getByLabel('Place of Intended emotion').selectOption('lane below');
    await expect
      .poll(() => preview.heard.at(-1))
      .toEqual({ type: 'lanes', lanes: { evidence: 'hidden', emotion: 'below' } });
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'Evidence' }).waitFor({ state: 'hidden' });
  });

  test('the table has heads for its columns and rows, and its cells lead to the text', async () => {
    const { page } = browser;
    await page.locator('main').focus();
    await page.keyboard.press('t');
    await page.getByRole('columnheader', { name: '1. Steps out of the taxi' }).waitFor();
    await page.getByRole('rowheader', { name: 'Evidence' }).waitFor();
    await page.getByRole('cell', { name: 'Lantern with the family crest' }).getByRole('button').press('Enter');
    await expect
      .poll(() => preview.heard.at(-1))
      .toMatchObject({ type: 'reveal', part: expect.stringContaining('evidence') });
    await page.locator('main').focus();
    await page.keyboard.press('t');
  });
});

describe('the overview', () => {
  beforeAll(async () => {
    preview = await openPreview(browser.page, 'light');
    await preview.show(viewMessage(hotel, actual, 'overview'));
  });

  test('shows the ways through a card while the pointer rests on it, and none else', async () => {
    const { page } = browser;
    const tied = () => page.locator('.threads .is-tied').count();
    const all = await page.locator('.threads path').count();
    await page.locator('.body .card').first().hover();
    await expect.poll(tied).toBeGreaterThan(1);
    await page.locator('.body .card', { hasText: 'Booking page' }).hover();
    await expect.poll(tied).toBeLessThan(all / 2);
    await page.mouse.move(800, 20);
    await expect.poll(tied).toBe(0);
  });
});

describe('a picture that runs from right to left', () => {
  const design = Project.of([readDocument('file:///ar.dfes', generate({ seed: 3, script: 'arabic', steps: 20 }))]);
  const boxOf = async (selector: string) => {
    const box = await browser.page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`There is no ${selector}.`);
    return { left: box.x, right: box.x + box.width };
  };

  beforeAll(async () => {
    preview = await openPreview(browser.page, 'light');
    await preview.show(viewMessage(design, journeyNamed(design, 'J')));
  });

  test('begins at the right, with the lanes beside the first step', async () => {
    const labels = await boxOf('.pane.labels');
    const frame = await boxOf('main');
    const first = await boxOf('.body .step .column');
    expect(Math.abs(frame.right - labels.right)).toBeLessThan(20);
    expect(first.right).toBeLessThanOrEqual(labels.left + 1);
    expect(await violations()).toEqual([]);
  });

  test('keeps its lanes in sight, and the names of its stages', async () => {
    const before = await boxOf('.pane.labels');
    await browser.page.locator('main').evaluate((main) => main.scrollTo(-900, 0));
    expect(await boxOf('.pane.labels')).toEqual(before);
    await expect.poll(() => browser.page.locator('main').getAttribute('class')).toContain('is-scrolled-sideways');
  });

  test('is gone through by the keyboard, and follows', async () => {
    const { page } = browser;
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await page.locator('.body .card.actions').first().focus();
    for (let step = 0; step < 18; step++) await page.keyboard.press('ArrowLeft');
    const labels = await boxOf('.pane.labels');
    await expect
      .poll(async () => {
        const focused = await boxOf('.body .card:focus');
        return focused.left >= 0 && focused.right <= labels.left + 1;
      })
      .toBe(true);
    expect(await page.locator('main').evaluate((main) => main.scrollLeft)).toBeLessThan(-500);
  });

  test('grows around the pointer', async () => {
    const { page } = browser;
    await page.locator('main').evaluate((main) => main.scrollTo(-600, 0));
    const card = page.locator('.body .card.actions').nth(6);
    const before = await card.boundingBox();
    if (!before) throw new Error('The card is nowhere.');
    await page.mouse.move(before.x + 4, before.y + 4);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await card.boundingBox())?.width ?? 0).toBeGreaterThan(before.width * 1.1);
    const after = await card.boundingBox();
    expect(Math.abs((after?.x ?? 0) - before.x)).toBeLessThan(6);
  });

  test('has a table that runs so, too', async () => {
    await browser.page.locator('#as-table').click();
    expect(await browser.page.locator('.twin').getAttribute('dir')).toBe('rtl');
    expect(await violations()).toEqual([]);
    await browser.page.locator('#as-table').click();
  });
});

async function violations(): Promise<readonly string[]> {
  await browser.page.evaluate(axe.source);
  const { violations } = await browser.page.evaluate(() => Reflect.get(window, 'axe').run() as Promise<axe.AxeResults>);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

function exampleDesign(name: string): Design {
  const folder = inRoot(`examples/${name}`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.dfes'));
  return Project.of(files.map((file) => readDocument(`file:///${file}`, readFileSync(`${folder}/${file}`, 'utf8'))));
}

function journeyNamed(design: Design, wanted: string): Node<'journey'> {
  const journey = design.all('journey').find(({ name }) => name?.text === wanted);
  if (!journey) throw new Error(`There is no journey ${wanted}.`);
  return journey;
}
