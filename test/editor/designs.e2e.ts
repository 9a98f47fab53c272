import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeServer, editors, type OpenEditor, openEditor } from './editors.ts';
import { followThread } from './thread.ts';
import type { Workbench } from './workbench.ts';

// The designs of a workspace beside their text: as rows in the side bar, and the journey at hand in the status bar.

describe.each(editors)('$name: designs at a glance', (editor) => {
  let open: OpenEditor;
  let workbench: Workbench;
  let rows: Locator;

  beforeAll(async () => {
    open = await openEditor(editor, inRoot('examples/yamanoi'));
    workbench = open.workbench;
    await workbench.openFile('yamanoi.dfes');
  });

  afterAll(() => open?.close());

  followThread(() => workbench);

  const row = (name: string | RegExp) => rows.getByRole('treeitem', { name });
  const lineOf = async (needle: string) => {
    const text = await readFile(path.join(open.folder, 'yamanoi.dfes'), 'utf8');
    return text.slice(0, text.indexOf(needle)).split('\n').length;
  };

  test('a design is listed with its journeys and how far each principle is covered', async () => {
    rows = await workbench.overview();
    await row('A welcome that remembers you').waitFor();
    await row('Adaptive, 1 of 1').waitFor();
    await row(/^Arrival to first evening, future, Emotional: 2 of 2/u).waitFor();
    await workbench.screenshot('designs');
  });

  test('a touchpoint leads to its text', async () => {
    await workbench.expand(row('Touchpoints'));
    await row(/^Tea on arrival, Emotional: supported, Adaptive: not applicable/u).click();
    const line = await lineOf('touchpoint TeaRoom');
    await workbench.eventually('the cursor is there', async () => (await workbench.cursor()).line === line);
  });

  test('findings stand under their clauses, and lead to their fixes', async () => {
    await workbench.expand(row('Findings by clause'));
    await workbench.expand(row(/^5\.7\.4 /u));
    const finding = row(/^No evaluation asks/u);
    await finding.click();
    await workbench.screenshot('designs-findings');
    await finding.hover();
    await finding.getByRole('button', { name: 'Fix…' }).click();
    await workbench.action(/sustainability/u).waitFor();
    await workbench.press('Escape');
  });

  test('the status bar tells the coverage of the journey at hand, in words too', async () => {
    await expect.poll(() => workbench.coverageStatus.innerText()).toMatch(/Emot\. 2\/2\s+Adapt\. 1\/1\s+Co-cr\. 1\/2/u);
    expect(await workbench.coverageStatus.locator('a').first().getAttribute('aria-label')).toContain(
      'Coverage of “Arrival to first evening”, Emotional: 2 of 2',
    );
  });

  test('both follow what is written', async () => {
    await workbench.goTo(await lineOf('emotion: valued'), 3);
    await workbench.type('// ');
    await expect.poll(() => workbench.coverageStatus.innerText()).toContain('Emot. 1/2');
    await row('Emotional, 1 of 2').waitFor();
  });

  test('the status bar leads to the coverage of each touchpoint', async () => {
    await workbench.coverageStatus.click();
    await workbench.webview().getByText('Tea on arrival').first().waitFor();
    await workbench.screenshot('designs-coverage');
  });
});

test('where there is no design yet, the view says how to begin one', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dfes-nothing-'));
  await writeFile(path.join(folder, 'notes.txt'), 'A service for people who arrive late.\n');
  const open = await openEditor(codeServer, folder);
  try {
    const welcome = await open.workbench.emptyOverview();
    await open.workbench.screenshot('designs-none');
    await welcome.getByRole('button', { name: 'New Design…' }).click();
    await open.workbench.question('What do you want to begin with?').waitFor();
  } finally {
    await open.close();
    await rm(folder, { recursive: true, force: true });
  }
});
