import { mkdir, rm } from 'node:fs/promises';
import { findChromium } from '@dfes/workshop/chromium.ts';
import { codeServerMissing, installCodeServer } from '@dfes/workshop/code-server.ts';
import { artifacts } from '@dfes/workshop/paths.ts';
import { packageExtension } from '@dfes/workshop/vsix.ts';
import type { TestProject } from 'vitest/node';
import { buildHostSuite } from './host-bundle.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program file. */
    browser: string;
    /** The packaged extension. */
    vsix: string;
    /** The folder of the suite that runs inside the extension host. */
    hostSuite: string;
  }
}

/** What all editor tests share: the browser, the package that a person would install, code-server. */
export default async function setup(project: TestProject): Promise<void> {
  await rm(artifacts, { recursive: true, force: true });
  await mkdir(artifacts, { recursive: true });
  const browser = await findChromium();
  console.log(`Browser: ${browser}`);
  if (!codeServerMissing) await installCodeServer();
  const { file } = await packageExtension();
  project.provide('browser', browser);
  project.provide('vsix', file);
  project.provide('hostSuite', await buildHostSuite());
}
