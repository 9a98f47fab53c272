import {
  type Arrangement,
  findingsByPart,
  findingsText,
  layout,
  type PictureView,
  renderPanes,
  renderTable,
  viewsOf,
  withFindings,
} from '@dfes/blueprint';
import type { Design, Node } from '@dfes/model';
import { check, messageOf } from '@dfes/rules';
import { pageHtml } from '@dfes/vscode/preview/html.ts';
import type { FromPage, View } from '@dfes/vscode/preview/protocol.ts';
import { english, inWords, type Wording } from '@dfes/wording';
import { inRoot } from '@dfes/workshop/paths.ts';
import esbuild from 'esbuild';
import type { Page } from 'playwright-core';
import { type EditorTheme, themeClass, themeCss } from './preview-themes.ts';

const origin = 'http://preview.test';

const listeners = new WeakMap<Page, FromPage[]>();

/** The preview's page without an editor around it: served as it is, under its own policy, in the colours of a theme. */
export async function openPreview(page: Page, theme: EditorTheme): Promise<Preview> {
  const [script, style] = await Promise.all([bundled('page.ts'), bundled('page.css')]);
  const heard: FromPage[] = [];
  // A page keeps what it was exposed to: only what is heard from now on goes elsewhere.
  if (!listeners.has(page)) {
    await page.exposeFunction('heardByEditor', (message: FromPage) => void listeners.get(page)?.push(message));
  }
  listeners.set(page, heard);
  await page.addInitScript(
    ({ themed }) => {
      const hear = (message: unknown) => Reflect.get(window, 'heardByEditor')(message);
      const api = { postMessage: hear, getState: () => undefined, setState: () => {} };
      Reflect.set(window, 'acquireVsCodeApi', () => api);
      document.addEventListener('DOMContentLoaded', () => (document.body.className = themed));
    },
    { themed: themeClass[theme] },
  );
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', pageHtml({ script: '/page.js', style: '/page.css', source: origin }, 'once')],
    '/page.js': ['text/javascript', script],
    '/page.css': ['text/css', themeCss(theme) + style],
  };
  await page.unroute(`${origin}/**`);
  await page.route(`${origin}/**`, (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body });
  });
  await page.goto(`${origin}/`);
  return new Preview(page, heard);
}

export class Preview {
  readonly page: Page;
  readonly heard: readonly FromPage[];

  constructor(page: Page, heard: readonly FromPage[]) {
    this.page = page;
    this.heard = heard;
  }

  /** Shows a journey as the extension would send it. */
  async show(view: View): Promise<void> {
    await this.page.evaluate((data) => window.postMessage(data, '*'), view);
    await this.page
      .locator('main[aria-busy=false] :is(#sheet, #empty):not([hidden])')
      .first()
      .waitFor({ state: 'attached' });
  }
}

interface Look {
  readonly width?: number;
  readonly arrangement?: Arrangement;
  readonly wording?: Wording;
}

/** What the extension would send of a journey. */
export function viewMessage(
  design: Design,
  journey: Node<'journey'>,
  id = 'blueprint',
  { width = 1560, arrangement = {}, wording = english }: Look = {},
): View {
  const views = viewsOf(design, journey);
  const shown: PictureView | undefined = views.find((view) => view.id === id);
  if (!shown) throw new Error(`The journey has no view ${id}.`);
  const blueprint = shown.render(design, journey, arrangement, wording);
  const found = [...check(design).values()].flat().map((one) => ({ ...one, text: messageOf(one, wording) }));
  const byPart = findingsByPart(
    blueprint,
    found.map(({ severity, text, place }) => ({ severity, text, place })),
  );
  const picture = withFindings(blueprint, byPart);
  return {
    subject: { uri: journey.place.uri, journey: journey.id, view: id, lanes: arrangement, locked: false },
    journeys: design.all('journey').map((one) => ({ id: one.id, title: one.title?.text ?? '' })),
    views: views.map(({ id, title }) => ({ id, title: inWords(title, wording) })),
    lanes: blueprint.lanes,
    findings: [...byPart].map(([part, findings]) => ({ part, findings, told: findingsText(findings, wording) })),
    current: [],
    panes: renderPanes(layout(picture, { width })),
    table: renderTable(picture),
  };
}

const built = new Map<string, Promise<string>>();

function bundled(file: string): Promise<string> {
  const known = built.get(file) ?? bundle(file);
  built.set(file, known);
  return known;
}

async function bundle(file: string): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [inRoot(`packages/vscode/src/preview/${file}`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    platform: 'browser',
  });
  return result.outputFiles[0]?.text ?? '';
}
