import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editors, type OpenEditor, openEditor } from './editors.ts';

describe.each(editors)('a blueprint leaves $name', (editor) => {
  let open: OpenEditor;

  beforeAll(async () => {
    open = await openEditor(editor, inRoot('examples/yamanoi'));
    await open.workbench.openFile('yamanoi.dfes');
  });
  afterAll(() => open?.close());

  test('as the format that is chosen, into the file that is named', async () => {
    const { workbench, folder } = open;
    await workbench.commandThatAsks('dfes: Export Blueprint…');
    await workbench.answer('In which format?', 'Markdown');
    await workbench.answer('Export Blueprint');
    const file = path.join(folder, 'FirstEvening.md');
    await workbench.eventually('the file is there', async () => existsSync(file));
    expect(await readFile(file, 'utf8')).toMatch(/^<!-- Made by dfes.*# Arrival to first evening/s);
    await workbench.notification('FirstEvening.md is written.').waitFor();
    await workbench.screenshot('export-done');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
