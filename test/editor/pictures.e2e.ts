import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { artifacts, inRoot } from '@dfes/workshop/paths.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { codeWeb, type OpenEditor, openEditor } from './editors.ts';
import type { Workbench } from './workbench.ts';

/*
 * The pictures that newcomers see, taken of the extension as it is. `npm run pictures` puts them into their places; any
 * other run only takes them, so that it is known that they can be had.
 */

const isKept = process.env.TAKE_PICTURES !== undefined;

const themes = { light: 'Light Modern', dark: 'Dark Modern' } as const;

/** One theme is enough to know that the pictures can be had. */
const taken = (isKept ? Object.keys(themes) : ['light']) as readonly (keyof typeof themes)[];

interface Scene {
  readonly name: string;
  /** Where the picture belongs, for each theme in which it is wanted. */
  readonly file: Partial<Record<keyof typeof themes, string>>;
  readonly size: readonly [width: number, height: number];
  readonly set: (workbench: Workbench) => Promise<void>;
}

const small = [1000, 640] as const;
const wide = [1200, 760] as const;
const large = [1440, 900] as const;

const inWalkthrough = (name: string) => ({
  light: `media/walkthrough/${name}-light.webp`,
  dark: `media/walkthrough/${name}-dark.webp`,
});

const scenes: readonly Scene[] = [
  {
    name: 'designs at a glance, with findings under a clause',
    file: inWalkthrough('missing'),
    size: small,
    async set(workbench) {
      const rows = await workbench.overview();
      const row = (name: string | RegExp) => rows.getByRole('treeitem', { name });
      await workbench.expand(row('Touchpoints'));
      await workbench.expand(row('Findings by clause'));
      await workbench.expand(row(/^5\.3 /u));
      await row(/ten minutes/u).waitFor();
      await workbench.goTo(43, 15);
      await workbench.squiggles('warning').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'a blueprint beside its text',
    file: inWalkthrough('blueprint'),
    size: wide,
    async set(workbench) {
      await workbench.sideBar(false);
      await workbench.goTo(120, 10);
      await workbench.command('dfes: Open Blueprint to the Side');
      await workbench.webview().getByText('Steps out of the taxi').first().waitFor();
    },
  },
  {
    name: 'the report beside the text',
    file: inWalkthrough('share'),
    size: wide,
    async set(workbench) {
      await workbench.sideBar(false);
      await workbench.command('dfes: Show Clause Report');
      await workbench.webview().getByRole('heading', { level: 1, name: 'A welcome that remembers you' }).waitFor();
    },
  },
  {
    name: 'text and blueprint',
    file: { light: 'docs/images/editor.png' },
    size: large,
    async set(workbench) {
      await workbench.overview();
      await workbench.goTo(120, 10);
      await workbench.command('dfes: Open Blueprint to the Side');
      await workbench.webview().getByText('Steps out of the taxi').first().waitFor();
    },
  },
  {
    name: 'coverage of the principles',
    file: { light: 'docs/images/coverage.png' },
    size: large,
    async set(workbench) {
      await workbench.sideBar(false);
      await workbench.goTo(73, 12);
      await workbench.coverageStatus.click();
      await workbench.webview().getByText('Greeted by name').first().waitFor();
    },
  },
  // The last, since it changes the text.
  {
    name: 'the first words of a touchpoint, with what fits there',
    file: inWalkthrough('write'),
    size: small,
    async set(workbench) {
      await workbench.sideBar(false);
      await workbench.goTo(87, 23);
      await workbench.type('\n');
      await workbench.suggest();
    },
  },
];

describe.each(taken)('a picture in %s', (theme) => {
  let open: OpenEditor;

  beforeAll(async () => {
    const settings = {
      'workbench.colorTheme': themes[theme],
      'editor.minimap.enabled': false,
      'breadcrumbs.enabled': false,
      'window.commandCenter': false,
    };
    open = await openEditor(codeWeb, inRoot('examples/yamanoi'), { settings });
  });
  afterAll(() => open?.close());

  test.each(scenes.filter(({ file }) => file[theme]))('of $name', async ({ file, size, set }) => {
    const { workbench } = open;
    await workbench.resize(...size);
    await workbench.closeAll();
    await workbench.sideBar(true);
    await workbench.openFile('yamanoi.dfes');
    await workbench.goTo(1);
    await workbench
      .codeLens('Show blueprint')
      .or(workbench.squiggles('info').first())
      .first()
      .waitFor({ state: 'attached' });
    await set(workbench);
    const target = file[theme] ?? '';
    await keep(await workbench.picture(), isKept ? inRoot(target) : path.join(artifacts, path.basename(target)));
  });
});

/** A few dozen colours are all that an editor shows; told so, the file is a fraction as large, and less still as WebP. */
async function keep(png: Buffer, file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const bytes = await sharp(png).png({ palette: true, colours: 96, dither: 0, effort: 10 }).toBuffer();
  const isWebP = path.extname(file) === '.webp';
  await writeFile(file, isWebP ? await sharp(bytes).webp({ lossless: true, effort: 6 }).toBuffer() : bytes);
}
