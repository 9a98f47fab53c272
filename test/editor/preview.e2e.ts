import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeWeb, type OpenEditor, openEditor } from './editors.ts';
import { followThread } from './thread.ts';
import type { Workbench } from './workbench.ts';

// The preview over many files and journeys. How it comes about is the same in every editor, so one shows it.

let open: OpenEditor;
let workbench: Workbench;

beforeAll(async () => {
  open = await openEditor(codeWeb, inRoot('examples/hospital-day-surgery'));
  workbench = open.workbench;
  await workbench.openFile('hernia-day.dfes');
  await workbench.command('dfes: Open Blueprint to the Side');
  await heading("Tomasz's day").waitFor();
});

afterAll(() => open?.close());

followThread(() => workbench);

const page = () => workbench.webview();
const heading = (title: string) => page().locator('.pane.title').getByText(title, { exact: true });
const zoom = () => page().getByTitle('Actual size').innerText();
const scrolled = () =>
  page()
    .locator('main')
    .evaluate((main) => [main.scrollLeft, main.scrollTop]);

test('a change of zoom and place outlives what is typed', async () => {
  await page().getByRole('button', { name: 'Zoom in' }).click();
  const chosen = await zoom();
  expect(chosen).not.toBe('100 %');
  await page()
    .locator('main')
    .evaluate((main) => main.scrollTo(200, 150));
  const place = await scrolled();
  expect(place).toEqual([200, 150]);

  await workbench.goTo(1, 'journey HerniaDay "Tomasz\'s day'.length + 1);
  await workbench.type(' out');
  await heading("Tomasz's day out").waitFor();
  expect(await zoom()).toBe(chosen);
  expect(await scrolled()).toEqual(place);
  await workbench.screenshot('preview-1-zoomed');
});

test('the picture follows the cursor into the journey of another file', async () => {
  await workbench.focusEditor();
  await workbench.openFile('tonsil-day.dfes');
  await heading("Leila and Noor's day").waitFor();
  await workbench.screenshot('preview-2-other-journey');
});

test('a file without a journey keeps the one that was shown', async () => {
  await workbench.focusEditor();
  await workbench.openFile('touchpoints.dfes');
  await workbench.goTo(3);
  await heading("Leila and Noor's day").waitFor();
});

test('another view shows the same design, and a card of it leads to the text', async () => {
  await page().getByLabel('View', { exact: true }).selectOption('Coverage of the principles');
  await page().locator('.pane.header').getByText('Co-creative').waitFor();
  await workbench.screenshot('preview-3-coverage');
  await page().locator('.card', { hasText: 'Two minutes, and an identity check' }).first().click();
  await workbench.eventually('the reason stands in the text', async () => (await workbench.cursor()).line !== 3);
  // A long line may be wrapped, and comes into sight a little later.
  await expect.poll(() => workbench.visibleText()).toMatch(/Two minutes, and an\s+identity check/);
});

test('the same stands in a table', async () => {
  await page().getByRole('button', { name: 'Show as a table' }).click();
  await page().getByRole('columnheader', { name: 'Adaptive' }).waitFor();
  await workbench.screenshot('preview-4-table');
});
