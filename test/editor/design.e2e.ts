import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editors, type OpenEditor, openEditor } from './editors.ts';
import { followThread } from './thread.ts';
import type { Workbench } from './workbench.ts';

// The thread from text to findings to picture, as a service designer goes along it.

const file = 'yamanoi.dfes';

describe.each(editors)('$name ($shows)', (editor) => {
  let open: OpenEditor;
  let workbench: Workbench;
  let text: string;

  beforeAll(async () => {
    open = await openEditor(editor, inRoot('examples/yamanoi'));
    workbench = open.workbench;
    text = await readFile(path.join(open.folder, file), 'utf8');
    await workbench.openFile(file);
  });

  afterAll(() => open?.close());

  followThread(() => workbench);

  /** Puts the cursor right behind a text: all edits here keep the lines as they are on disk. */
  async function goBehind(needle: string): Promise<void> {
    const before = text.slice(0, text.indexOf(needle) + needle.length).split('\n');
    await workbench.goTo(before.length, (before.at(-1)?.length ?? 0) + 1);
  }

  const lineOf = (needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;
  const step = (title: string) => workbench.webview().getByRole('group', { name: title });
  const notice = () => workbench.webview().getByRole('status');
  const card = (label: string) => workbench.webview().getByRole('button', { name: label });

  test('how far a touchpoint covers the four principles stands above it', async () => {
    await goBehind('touchpoint Gate');
    await workbench.codeLens('emotional: evaluated · adaptive: evaluated · co-creative: open').waitFor();
  });

  test('what a design does not yet address is underlined', async () => {
    await goBehind('frontstage KitchenHand');
    await workbench.squiggles('warning').first().waitFor();
    await workbench.screenshot('1-findings');
  });

  test('a misspelt label is underlined, and its quick fix mends it', async () => {
    await goBehind('touchpoint Gate "Greeting at the gate" {\n  chan');
    await workbench.press('Delete');
    await workbench.squiggles('error').first().waitFor();
    await workbench.screenshot('2-misspelt');
    await workbench.quickFix('Change to `channel`');
    await workbench.squiggles('error').first().waitFor({ state: 'detached' });
    expect(await workbench.visibleText()).toContain('channel: face-to-face');
  });

  test('the blueprint of the journey stands beside the text', async () => {
    await goBehind('journey FirstEvening');
    await workbench.command('dfes: Open Blueprint to the Side');
    await step('Steps out of the taxi').waitFor();
    await step("Drinks tea and blends this year's").waitFor();
    await workbench.screenshot('3-blueprint');
  });

  test('the picture follows the text as it is typed', async () => {
    await goBehind('step StepOut "Steps out of the taxi');
    await workbench.type(', into the rain');
    await step('Steps out of the taxi, into the rain').waitFor();
    await workbench.screenshot('4-typed');
  });

  test('what is written is shown as it is written, and never becomes a part of the page', async () => {
    await goBehind('self-contained: "Guests know the way');
    await workbench.type(' <img id=planted src=x>');
    await card('Guests know the way <img id=planted src=x>').waitFor();
    expect(await workbench.webview().locator('#planted').count()).toBe(0);
  });

  test('a click on a card leads to its text', async () => {
    await card('Corridor lit for two').click();
    const line = lineOf('evidence: "Corridor lit for two"');
    await workbench.eventually('the cursor is at the evidence', async () => (await workbench.cursor()).line === line);
    await workbench.screenshot('5-clicked');
  });

  test('a missing quote keeps the last good picture and says so', async () => {
    await goBehind('step FindRoom "Walks to the room');
    await workbench.press('Delete');
    await workbench.squiggles('error').first().waitFor();
    await notice().getByText('can’t be read').waitFor();
    await step('Steps out of the taxi').waitFor();
    await workbench.screenshot('6-missing-quote');
    await workbench.press('ControlOrMeta+Z');
    await workbench.squiggles('error').first().waitFor({ state: 'detached' });
    await notice().waitFor({ state: 'hidden' });
  });

  test('the picture wears the theme of the editor', async () => {
    await workbench.command('Preferences: Toggle between Light/Dark Themes');
    await workbench.eventually('the window is dark', () => workbench.isDark());
    await step('Walks to the room').waitFor();
    await workbench.screenshot('7-dark');
  });
});
