import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editors, type OpenEditor, openEditor } from './editors.ts';

// What stands above declarations is each person's choice.

describe.each(editors)('$name: lines above declarations', (editor) => {
  let open: OpenEditor;

  beforeAll(async () => {
    const settings = { 'dfes.references.codeLens': true, 'dfes.coverage.display': 'off' };
    open = await openEditor(editor, inRoot('examples/yamanoi'), { settings });
    await open.workbench.openFile('yamanoi.dfes');
  });
  afterAll(() => open?.close());

  test('are those that the settings ask for', async () => {
    const { workbench } = open;
    await workbench.codeLens('1 reference').first().waitFor();
    expect(await workbench.codeLens('emotional').count()).toBe(0);
  });
});
