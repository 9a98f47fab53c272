import { appendFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { artifacts } from '@dfes/workshop/paths.ts';
import { chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

export interface Browser {
  readonly page: Page;
  close(): Promise<void>;
}

/** Nothing that reaches for the network, and no sandbox, which a container has no right to set up. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a browser with a profile of its own: in Playwright's usual incognito one webviews may keep no storage. */
export async function openBrowser(name: string, executablePath = inject('browser')): Promise<Browser> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'dfes-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args,
    viewport: { width: 1600, height: 1000 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  const log = path.join(artifacts, `${name}.console.log`);
  page.on('console', (message) => appendFileSync(log, `[${message.type()}] ${message.text()}\n`));
  page.on('pageerror', (error) => appendFileSync(log, `[uncaught] ${error.message}\n`));
  return {
    page,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
