// npm run generate [-- --check]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { generateParser } from './generate-parser.ts';
import type { Generated } from './generators.ts';
import { inRoot } from './paths.ts';
import { main, UsageError } from './process.ts';
import { repositoryAddress } from './repository.ts';

await main(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const keep = values.check ? compare : write;

  // The other generators may read these, so they are on disk before those are loaded.
  const differing = await keep([...(await generateParser()), repositoryAddress]);
  const { generators } = await import('./generators.ts');
  differing.push(...(await keep(generators)));

  if (values.check && differing.length > 0) {
    throw new UsageError(
      `Generated files differ from what their sources give:\n${differing.map((file) => `  ${file}`).join('\n')}\nRun \`npm run generate\` and commit the result.`,
    );
  }
  if (!values.check) console.log(differing.length > 0 ? `Written:\n  ${differing.join('\n  ')}` : 'Nothing changed.');
});

async function compare(files: readonly Generated[]): Promise<string[]> {
  const differing: string[] = [];
  for (const { path, content } of files) {
    const present = await readFile(inRoot(path), 'utf8').catch(() => undefined);
    if (present !== content()) differing.push(path);
  }
  return differing;
}

async function write(files: readonly Generated[]): Promise<string[]> {
  const differing = await compare(files);
  for (const { path, content } of files) {
    if (!differing.includes(path)) continue;
    await mkdir(dirname(inRoot(path)), { recursive: true });
    await writeFile(inRoot(path), content());
  }
  return differing;
}
