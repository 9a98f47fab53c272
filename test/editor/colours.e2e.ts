import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeWeb, type OpenEditor, openEditor } from './editors.ts';

let open: OpenEditor;

beforeAll(async () => {
  const settings = { 'editor.semanticHighlighting.enabled': false };
  open = await openEditor(codeWeb, inRoot('examples/yamanoi'), { settings });
  await open.workbench.openFile('yamanoi.dfes');
});

afterAll(() => open?.close());

test('words have their colours by the grammar alone, without the server', async () => {
  const { workbench } = open;
  const colourOf = (words: string) => {
    const word = workbench.editor.locator('.view-line span span', { hasText: words }).first();
    return word.evaluate((element) => getComputedStyle(element).color);
  };
  await workbench.eventually('a comment has another colour than a text', async () => {
    return (await colourOf('Arrival and first evening')) !== (await colourOf('A welcome that remembers you'));
  });
  const words = ['Arrival and first evening', 'design', 'YamanoiWelcome', 'standard', 'A welcome that remembers you'];
  const colours = new Set<string>();
  for (const word of words) colours.add(await colourOf(word));
  expect(colours.size).toBe(words.length);
});
