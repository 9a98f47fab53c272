import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeWeb, type OpenEditor, openEditor } from './editors.ts';

// What `npm start` adds to VS Code for the web: a folder on disk. (In code-server that is VS Code's own.)

const file = 'yamanoi.dfes';
let open: OpenEditor;

beforeAll(async () => {
  open = await openEditor(codeWeb, inRoot('examples/yamanoi'));
  await open.workbench.openFile(file);
});

afterAll(() => open?.close());

test('what is typed and saved stands in the file', async () => {
  const { workbench, folder } = open;
  await workbench.goTo(1);
  await workbench.type('// typed in the browser ');
  await workbench.save();
  expect(await readFile(path.join(folder, file), 'utf8')).toMatch(/^\/\/ typed in the browser /);
});

test('what another program writes appears in the editor', async () => {
  const { workbench, folder } = open;
  const text = await readFile(path.join(folder, file), 'utf8');
  await writeFile(path.join(folder, file), `// written by another program\n${text}`);
  await workbench.eventually('the line of the other program is seen', async () =>
    (await workbench.visibleText()).includes('written by another program'),
  );
});

test('a file that another program adds appears in the explorer', async () => {
  const { workbench, folder } = open;
  await appendFile(path.join(folder, 'added.dfes'), 'role Guide "A guide"\n');
  await workbench.explorerEntry('added.dfes').waitFor();
});
