import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { generate } from '../../packages/blueprint/test/generate.ts';
import { findChromium } from '../../packages/workshop/src/chromium.ts';
import { serve } from '../../packages/workshop/src/code-web/server.ts';
import { artifacts, inRoot } from '../../packages/workshop/src/paths.ts';
import { codeWeb, type Editor, type OpenEditor, openEditor } from '../editor/editors.ts';
import { percentile } from './measure.ts';
import { framesWhileScrolling, type Gaps, shownAfterKey, startFrames, stopFrames } from './preview-frames.ts';
import { type Work, WorkMeter } from './preview-work.ts';
import { ms, printTable } from './table.ts';

/** Steps of the journeys: a step has 14 cells or so. */
const sizes = [14, 36, 72] as const;
const keystrokes = 40;
/** As somebody types who types fast. */
const betweenKeys = 100;

interface Sample {
  readonly cells: number;
  /** Milliseconds from a key to the frame that shows what it wrote. */
  readonly shown: readonly number[];
  readonly typing: Gaps;
  readonly scrolling: Gaps;
  /** A key, and a frame of scrolling. */
  readonly work: { readonly key: Work; readonly frame: Work };
}

/** What the extension consists of, beside what is built. */
const unbuilt = ['package.json', 'package.nls.json', 'language-configuration.json', 'syntaxes', 'schemas', 'media'];

/**
 * The preview in a real VS Code, with the extension that is built in a folder: how soon it shows what is typed, and how
 * many frames that, and scrolling, costs.
 */
export async function benchPreview(extension: string): Promise<void> {
  const browser = await findChromium();
  await mkdir(artifacts, { recursive: true });
  for (const part of unbuilt) await cp(inRoot(part), path.join(extension, part), { recursive: true });
  const editor: Editor = { ...codeWeb, serve: (options) => serve({ extension, port: 0, ...options }) };
  const samples: Sample[] = [];
  for (const steps of sizes) samples.push(await sample(steps, editor, browser));
  printTable(
    `Preview in VS Code for the web: from a key to the frame that shows what it wrote (${keystrokes} keys)`,
    ['cells', 'half of them within', '95 of 100', 'all'],
    samples.map(({ cells, shown }) => [
      String(cells),
      ...[percentile(shown, 0.5), percentile(shown, 0.95), Math.max(...shown)].map(ms),
    ]),
  );
  printTable(
    `Preview: frames dropped of 60 a second, while typing (a key each ${betweenKeys} ms) and scrolling, VS Code’s own work included`,
    ['cells', '', 'frames', 'dropped', '95 of 100 gaps within', 'all'],
    samples.flatMap(({ cells, typing, scrolling }) => [
      [String(cells), 'typing', ...frameCells(typing)],
      [String(cells), 'scrolling', ...frameCells(scrolling)],
    ]),
  );
  printTable(
    'Preview: what the thread of the window works, VS Code’s own work included',
    ['cells', '', 'all', 'scripts', 'style and layout'],
    samples.flatMap(({ cells, work }) => [
      [String(cells), 'a key', ...[work.key.all, work.key.scripts, work.key.layout].map(ms)],
      [String(cells), 'a frame of scrolling', ...[work.frame.all, work.frame.scripts, work.frame.layout].map(ms)],
    ]),
  );
}

function frameCells(gaps: Gaps): readonly string[] {
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round((gap * 60) / 1000) - 1), 0);
  const share = Math.round((100 * dropped) / (gaps.length + dropped));
  return [String(gaps.length), `${dropped} (${share} %)`, ms(percentile(gaps, 0.95)), ms(Math.max(...gaps))];
}

async function sample(steps: number, editor: Editor, browser: string): Promise<Sample> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dfes-bench-'));
  const text = generate({ seed: steps, script: 'plain', steps }).replace(/step S0 "[^"]*/u, 'step S0 "Typed');
  await writeFile(path.join(folder, 'long.dfes'), text);
  const open = await openEditor(editor, folder, { browser });
  try {
    const before = text.slice(0, text.indexOf('Typed') + 'Typed'.length).split('\n');
    return await measured(open, before.length, (before.at(-1)?.length ?? 0) + 1);
  } finally {
    await open.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured({ workbench }: OpenEditor, line: number, column: number): Promise<Sample> {
  const page = workbench.editor.page();
  await workbench.openFile('long.dfes');
  await workbench.goTo(line, column);
  await workbench.command('dfes: Open Blueprint to the Side');
  const view = workbench.webview();
  await view.locator('.card').first().waitFor({ timeout: 60_000 });
  const cells = await view.locator('.card').count();
  const frame = await frameOf(await view.owner().elementHandle());
  await workbench.focusEditor();
  // The editor's first seconds are its own.
  await page.waitForTimeout(3000);

  const meter = await WorkMeter.of(page);
  const shown: number[] = [];
  const key = await meter.during(async () => {
    for (let typed = 1; typed <= keystrokes; typed++) {
      shown.push(await shownAfterKey(page, frame, 'q', `Typed${'q'.repeat(typed)}`));
    }
  });
  await startFrames(frame);
  await page.keyboard.type('z'.repeat(keystrokes), { delay: betweenKeys });
  const typing = await stopFrames(frame);
  let scrolling: Gaps = [];
  const scroll = await meter.during(async () => {
    scrolling = await framesWhileScrolling(frame);
  });
  const work = { key: each(key, shown.length), frame: each(scroll, scrolling.length) };
  return { cells, shown, typing, scrolling, work };
}

function each({ all, scripts, layout }: Work, count: number): Work {
  return { all: all / count, scripts: scripts / count, layout: layout / count };
}

async function frameOf(element: { contentFrame(): Promise<Frame | null> } | null): Promise<Frame> {
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The preview has no page.');
  return frame;
}
