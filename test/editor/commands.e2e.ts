import { readFileSync } from 'node:fs';
import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tries } from './commands.ts';
import { codeServer, type OpenEditor, openEditor } from './editors.ts';

// Every command of the packaged extension, run as a person runs it.

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
}

const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(inRoot('package.nls.json'), 'utf8'));
const { contributes }: Manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

describe('a command of the packaged extension', () => {
  let open: OpenEditor;

  beforeAll(async () => {
    open = await openEditor(codeServer, inRoot('examples/yamanoi'));
  });
  afterAll(() => open?.close());

  test.each(contributes.commands)('$command does what it is there for', async ({ command, title }) => {
    const { workbench } = open;
    const run = tries[command];
    if (!run) return expect.unreachable(`Nothing in commands.ts tries ${command}.`);
    await workbench.closeAll();
    await workbench.openFile('yamanoi.dfes');
    await workbench.goTo(1);
    await workbench.squiggles('warning').first().waitFor({ state: 'attached' });
    await run(workbench, `dfes: ${texts[title.replaceAll('%', '')] ?? title}`);
  });
});
