import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editors, type OpenEditor, openEditor } from './editors.ts';
import { followThread } from './thread.ts';
import type { Workbench } from './workbench.ts';

// Previews that are closed, opened again, and found again after the window was loaded anew.

describe.each(editors)('$name ($shows)', (editor) => {
  let open: OpenEditor;
  let workbench: Workbench;

  beforeAll(async () => {
    open = await openEditor(editor, inRoot('examples/hospital-day-surgery'));
    workbench = open.workbench;
    await workbench.openFile('hernia-day.dfes');
  });

  afterAll(() => open?.close());

  followThread(() => workbench);

  const page = () => workbench.webview();
  const heading = (title: string) => page().locator('.pane').getByText(title, { exact: true }).first();
  const lock = () => page().getByRole('button', { name: 'Stay with this journey' });
  const isLocked = async () => (await lock().getAttribute('aria-pressed')) === 'true';
  const view = () => page().getByLabel('View', { exact: true });
  const zoom = () => page().getByTitle('Actual size').innerText();
  const openPreview = () => workbench.command('dfes: Open Blueprint to the Side');

  test('a preview that was closed opens again', async () => {
    for (const _ of ['first', 'second', 'third']) {
      await openPreview();
      await heading("Tomasz's day").waitFor();
      await workbench.closeTab('Blueprint:');
    }
  });

  test('a preview is there after a reload as it was before', async () => {
    await openPreview();
    await heading("Tomasz's day").waitFor();
    await page().getByLabel('Journey', { exact: true }).selectOption("Leila and Noor's day");
    await heading("Leila and Noor's day").waitFor();
    await view().selectOption('Journey map');
    await page().getByRole('button', { name: 'Zoom in' }).click();
    await page().getByRole('button', { name: 'Zoom in' }).click();
    const chosen = await zoom();
    await workbench.screenshot('reopen-1-before');

    await workbench.reload();
    await heading("Leila and Noor's day").waitFor();
    await workbench.screenshot('reopen-2-after');
    expect(await view().inputValue()).toBe('journey-map');
    expect(await zoom()).toBe(chosen);
  });

  test('several previews, each locked to a journey of its own, keep to it through a reload', async () => {
    await lock().click();
    await workbench.eventually('the first is locked', isLocked);
    await workbench.focusEditor();
    await openPreview();
    await heading("Tomasz's day").waitFor();
    await lock().click();
    await workbench.eventually('the second is locked', isLocked);

    for (const moment of ['before', 'after']) {
      await workbench.showTab("Blueprint: Leila and Noor's day");
      await heading("Leila and Noor's day").waitFor();
      expect(await isLocked()).toBe(true);
      await workbench.showTab("Blueprint: Tomasz's day");
      await heading("Tomasz's day").waitFor();
      expect(await isLocked()).toBe(true);
      await workbench.screenshot(`reopen-3-locked-${moment}`);
      if (moment === 'before') await workbench.reload();
    }
  });
});
