import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editors, type OpenEditor, openEditor } from './editors.ts';
import { followThread } from './thread.ts';
import type { Workbench } from './workbench.ts';

describe.each(editors)('$name: a new design', (editor) => {
  let open: OpenEditor;
  let workbench: Workbench;

  beforeAll(async () => {
    open = await openEditor(editor, inRoot('examples/yamanoi'));
    workbench = open.workbench;
  });

  afterAll(() => open?.close());

  followThread(() => workbench);

  const begin = async (template: string, title: string) => {
    await workbench.commandThatAsks('dfes: New Design…');
    await workbench.answer('What do you want to begin with?', template);
    await workbench.answer(/^What is the service called\?/u, title);
  };

  test('begins in a folder of its own, with the title that it is given', async () => {
    await begin('Hotel', 'The fox’s inn');
    await workbench.screenshot('new-design');
    await workbench.answer('Where is it to be?', 'the-fox-s-inn');
    await workbench.tab('design.dfes').waitFor();
    const folder = path.join(open.folder, 'the-fox-s-inn');
    expect(readdirSync(folder).sort()).toEqual(['design.dfes', 'dfes.json', 'evaluation.dfes', 'journey.dfes']);
    expect(await readFile(path.join(folder, 'design.dfes'), 'utf8')).toContain('design Hotel "The fox’s inn" {');
  });

  test('is a project of its own at once, with findings to learn from', async () => {
    await workbench.squiggles('warning').first().waitFor({ state: 'attached' });
    expect(await workbench.squiggles('error').count()).toBe(0);
    const rows = await workbench.overview();
    await rows.getByRole('treeitem', { name: 'The fox’s inn' }).waitFor();
    await rows.getByRole('treeitem', { name: 'A welcome that remembers you' }).waitFor();
    await workbench.screenshot('new-design-done');
  });

  test('never writes over another', async () => {
    await begin('Blank', 'The fox’s inn');
    await workbench.answer('Where is it to be?', 'the-fox-s-inn-2');
    await workbench.eventually('it is written', async () =>
      existsSync(path.join(open.folder, 'the-fox-s-inn-2/design.dfes')),
    );
    expect(readdirSync(path.join(open.folder, 'the-fox-s-inn-2')).sort()).toEqual(['design.dfes', 'dfes.json']);
    expect(await readFile(path.join(open.folder, 'the-fox-s-inn/design.dfes'), 'utf8')).toContain('design Hotel');
  });

  test('can begin in a file that is saved later', async () => {
    await begin('Clinic', 'Sea view');
    await workbench.answer('Where is it to be?', 'Untitled File');
    await workbench.tab('Untitled-1').waitFor();
    await workbench.eventually('the text is there', async () => (await workbench.visibleText()).includes('"Sea view"'));
    await workbench.codeLens('emotional: 1/2').first().waitFor();
  });
});
