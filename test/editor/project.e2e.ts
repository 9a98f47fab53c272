import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editors, type OpenEditor, openEditor } from './editors.ts';
import { followThread } from './thread.ts';
import type { Workbench } from './workbench.ts';

// What concerns a design as a whole: what is missing, with a way out of each gap, and the report clause by clause.

describe.each(editors)('$name: a whole design', (editor) => {
  let open: OpenEditor;
  let workbench: Workbench;

  beforeAll(async () => {
    open = await openEditor(editor, inRoot('examples/yamanoi'));
    workbench = open.workbench;
    await workbench.openFile('yamanoi.dfes');
    await workbench.squiggles('warning').first().waitFor({ state: 'attached' });
  });

  afterAll(() => open?.close());

  followThread(() => workbench);

  const lineOf = async (needle: string) => {
    const text = await readFile(path.join(open.folder, 'yamanoi.dfes'), 'utf8');
    return text.slice(0, text.indexOf(needle)).split('\n').length;
  };

  test('what is missing is listed, and leads to its place', async () => {
    await workbench.commandThatAsks('dfes: Show What Is Missing');
    await workbench.screenshot('missing');
    await workbench.answer('Choose a finding', 'To be in the room within ten minutes');
    await workbench.allIsAnswered();
    const line = await lineOf('expectation Swift');
    await workbench.eventually('the cursor is there', async () => (await workbench.cursor()).line === line);
  });

  test('a fix can be taken from the list', async () => {
    await workbench.commandThatAsks('dfes: Show What Is Missing');
    await workbench.answer('Choose a finding', 'Add an evaluation with `perspective: sustainability`');
    await workbench.allIsAnswered();
    await workbench.eventually('the fix is done', async () =>
      (await workbench.visibleText()).includes('perspective: sustainability'),
    );
    await workbench.screenshot('missing-fixed');
  });

  test('the report stands beside the text, and leads back to it', async () => {
    await workbench.goTo(1);
    await workbench.command('dfes: Show Clause Report');
    const report = workbench.webview();
    await report.getByRole('heading', { level: 1, name: 'A welcome that remembers you' }).waitFor();
    await workbench.screenshot('report');
    const line = await lineOf('touchpoint TeaRoom');
    await report.getByRole('link', { name: 'Tea on arrival' }).first().click();
    await workbench.eventually('the cursor is there', async () => (await workbench.cursor()).line === line);
  });

  test('the report follows what is typed, and stays where it was scrolled to', async () => {
    const scrolled = () =>
      workbench
        .webview()
        .locator('html')
        .evaluate((page) => page.scrollTop);
    await workbench
      .webview()
      .locator('html')
      .evaluate((page) => page.scrollTo(0, 300));
    await workbench.openFile('yamanoi.dfes');
    await workbench.goTo(await lineOf('version: "0.3"'), 13);
    await workbench.type('1');
    await workbench.webview().getByText('10.3').first().waitFor({ state: 'attached' });
    await workbench.eventually('it is where it was', async () => (await scrolled()) === 300);
    await workbench.save();
  });

  test('the report is there after a reload', async () => {
    await workbench.reload();
    await workbench.webview().getByText('10.3').first().waitFor({ state: 'attached' });
    await workbench.screenshot('report-reloaded');
    await workbench.openFile('yamanoi.dfes');
    await workbench.goTo(await lineOf('version: "10.3"'), 13);
    await workbench.type('2');
    await workbench.webview().getByText('210.3').first().waitFor({ state: 'attached' });
    await workbench.save();
  });

  test('it can be written into a file', async () => {
    await workbench.commandThatAsks('dfes: Export Clause Report…');
    await workbench.answer('Export Clause Report');
    const file = path.join(open.folder, 'clause-report.html');
    await workbench.eventually('the file is there', async () => existsSync(file));
    expect(await readFile(file, 'utf8')).toMatch(/^<!-- Made by dfes.*<a href="yamanoi\.dfes#L\d+"/su);
  });
});
