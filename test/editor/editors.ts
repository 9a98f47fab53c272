import { codeServerMissing, startCodeServer } from '@dfes/workshop/code-server.ts';
import { serve } from '@dfes/workshop/code-web/server.ts';
import { root } from '@dfes/workshop/paths.ts';
import { inject } from 'vitest';
import { openBrowser } from './browser.ts';
import { throwAwayCopy } from './throw-away.ts';
import { Workbench } from './workbench.ts';

/** A VS Code that tests can open. */
export interface Editor {
  readonly name: string;
  /** Which of the two builds of the extension runs in it, and where its server lives. */
  readonly shows: string;
  readonly serve: (options: ServeOptions) => Promise<Served>;
}

interface ServeOptions {
  readonly folder: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly language?: string | undefined;
}

interface Served {
  /** Where a browser finds the editor with the folder open. */
  readonly url: string;
  close(): Promise<void>;
}

/** What calms an editor down for tests. */
export const calm = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
};

/** VS Code for the web: the extension in the browser, its server in a worker. */
export const codeWeb: Editor = {
  name: 'vscode-web',
  shows: 'the web extension, its server in a worker',
  serve: (options) => serve({ extension: root, port: 0, ...options }),
};

/** code-server: the packaged extension in a Node extension host, as on the desktop, its server a process. */
export const codeServer: Editor = {
  name: 'code-server',
  shows: 'the packaged extension, its server a process',
  async serve({ folder, settings }) {
    const server = await startCodeServer({ vsix: inject('vsix'), settings });
    return { url: `${server.url}?folder=${encodeURIComponent(folder)}`, close: server.close };
  },
};

export const editors: readonly Editor[] = codeServerMissing ? [codeWeb] : [codeWeb, codeServer];

export interface OpenEditor {
  readonly workbench: Workbench;
  /** The throw-away copy of the folder that the editor works on. */
  readonly folder: string;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The display language, where the editor has it on board. */
  readonly language?: string;
  /** The browser's program file; without it the one that all editor tests share. */
  readonly browser?: string;
}

/** Opens an editor on a copy of a folder and waits until a person could begin to work. */
export async function openEditor(editor: Editor, original: string, options: OpenOptions = {}): Promise<OpenEditor> {
  const copy = await throwAwayCopy(original);
  const served = await editor.serve({
    folder: copy.folder,
    settings: { ...calm, ...options.settings },
    language: options.language,
  });
  const browser = await openBrowser(editor.name, options.browser);
  const workbench = new Workbench(browser.page, editor.name);
  const close = async () => {
    await browser.close();
    await served.close();
    await copy.remove();
  };
  try {
    await browser.page.goto(served.url);
    await workbench.isReady();
  } catch (error) {
    await workbench.screenshot('did-not-open');
    await close();
    throw error;
  }
  return { workbench, folder: copy.folder, close };
}
