import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Generated } from './generators.ts';
import { inRoot } from './paths.ts';
import { runTool, UsageError } from './process.ts';

const config = 'langium-config.json';
const grammar = 'packages/language/src/grammar';
const output = 'packages/language/src/generated';

/**
 * What Langium makes of the grammar: the syntax tree's types, the parser's tables, the module. It works on a copy, so
 * that checking never touches the files it compares with.
 */
export async function generateParser(): Promise<Generated[]> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'dfes-generate-'));
  try {
    for (const part of [config, grammar]) await cp(inRoot(part), path.join(copy, part), { recursive: true });
    const langium = inRoot('node_modules/langium-cli/bin/langium.js');
    const { code, output: said } = await runTool(langium, ['generate'], { cwd: copy, quiet: true });
    if (code !== 0) throw new UsageError(`The grammar was refused:\n${said}`);
    const files = await readdir(path.join(copy, output));
    return await Promise.all(
      files.sort().map(async (file) => {
        // On Windows it writes that system's line ends.
        const content = (await readFile(path.join(copy, output, file), 'utf8')).replaceAll('\r\n', '\n');
        return { path: `${output}/${file}`, content: () => content };
      }),
    );
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
