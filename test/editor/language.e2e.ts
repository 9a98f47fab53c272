import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeWeb, type OpenEditor, openEditor } from './editors.ts';
import { followThread } from './thread.ts';
import type { Workbench } from './workbench.ts';

// Whose editor speaks another language gets everything that dfes says in it; what the author writes stays as it is.

// Of an extension that comes from no gallery, VS Code for the web reads the manifest's texts in English alone.
const missing = 'dfes: Show What Is Missing';
const blueprint = 'dfes: Open Blueprint to the Side';

const languages = [
  {
    language: 'ja',
    ask: '指摘を選ぶとその箇所へ移動し、修正を選ぶとその場で適用します',
    finding: 'に応えるものが設計にまだありません',
    lens: 'ブループリントを表示',
    line: '可視線',
    lane: '顧客の行動',
    search: '図の中を検索',
  },
  {
    language: 'fr',
    ask: 'Choisissez un constat pour aller à l’endroit concerné, ou une correction pour l’y appliquer',
    finding: 'Rien dans la conception ne répond encore au',
    lens: 'Afficher le blueprint',
    line: 'Ligne de visibilité',
    lane: 'Actions du client',
    search: 'Rechercher dans le dessin',
  },
] as const;

describe.each(languages)('in the language $language', (says) => {
  let open: OpenEditor;
  let workbench: Workbench;

  beforeAll(async () => {
    open = await openEditor(codeWeb, inRoot('examples/yamanoi'), { language: says.language });
    workbench = open.workbench;
    await workbench.openFile('yamanoi.dfes');
    await workbench.squiggles('warning').first().waitFor({ state: 'attached' });
  });

  afterAll(() => open?.close());

  followThread(() => workbench);

  test('the lines above declarations', async () => {
    // The journey may lie below what the window shows.
    await workbench.codeLens(says.lens).first().waitFor({ state: 'attached' });
  });

  test('questions of commands, and findings', async () => {
    await workbench.commandThatAsks(missing);
    const offered = await workbench.offers(says.ask, says.finding);
    await offered.first().waitFor();
    await workbench.screenshot(`missing-${says.language}`);
    await workbench.refuse(says.ask);
  });

  test('the preview: its lanes and lines, and its own controls', async () => {
    await workbench.command(blueprint);
    const page = workbench.webview();
    await page.locator('.label-line-of-visibility', { hasText: says.line }).waitFor();
    await page.locator('.label-actions', { hasText: says.lane }).waitFor();
    await page.getByRole('searchbox', { name: says.search }).waitFor();
    await workbench.screenshot(`blueprint-${says.language}`);
  });

  test('but not the words of the design', async () => {
    const page = workbench.webview();
    await page.locator('.stage-box', { hasText: 'Arrive' }).waitFor();
    expect(await workbench.visibleText()).toContain('organization');
  });
});
