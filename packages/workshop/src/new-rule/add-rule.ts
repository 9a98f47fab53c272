import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '@dfes/model';
import { UsageError } from '../process.ts';
import { withRule } from './list.ts';
import { skeletonOf } from './skeleton.ts';

const usage = 'npm run new-rule -- CODE SECTION';

/** Makes the skeleton of a rule in a checkout; gives the files that were written or changed. */
export async function addRule(root: string, args: readonly string[]): Promise<readonly string[]> {
  const folder = path.join(root, 'packages/rules/src');
  const sections = await sectionsIn(folder);
  const { code, section } = readArguments(args, sections);
  for (const other of sections) {
    if (existsSync(path.join(folder, other, `${code}.ts`)) || existsSync(path.join(folder, other, `${code}.cases`))) {
      throw new UsageError(`There is a finding \`${code}\` already, in packages/rules/src/${other}.`);
    }
  }
  const list = await readFile(path.join(folder, 'rules.ts'), 'utf8');
  const files = new Map([...skeletonOf(code, section), ['rules.ts', withRule(list, code, section)]]);
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
  return [...files.keys()].map((file) => `packages/rules/src/${file}`);
}

function readArguments(
  args: readonly string[],
  sections: readonly string[],
): { readonly code: string; readonly section: string } {
  const list = `The sections are: ${sections.join(', ')}.`;
  const [code, section, ...more] = args;
  if (code === undefined || section === undefined) throw new UsageError(`Usage: ${usage}\n${list}`);
  if (more.length > 0) throw new UsageError(`One rule at a time: \`${more.join(' ')}\` is too much. Usage: ${usage}`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u.test(code)) {
    const words =
      code
        .replace(/([a-z0-9])([A-Z])/gu, '$1-$2')
        .toLowerCase()
        .match(/[a-z0-9]+/gu) ?? [];
    const meant = words.length > 1 ? ` Did you mean \`${words.join('-')}\`?` : '';
    throw new UsageError(
      `\`${code}\` is no code: that is two or more lower-case words joined by hyphens, such as \`touchpoint-unvisited\`.${meant}`,
    );
  }
  if (!sections.includes(section)) {
    const meant = nearest(section, sections);
    throw new UsageError(`There is no section \`${section}\`${meant ? `; did you mean \`${meant}\`?` : '.'} ${list}`);
  }
  return { code, section };
}

/** The parts of the catalogue: the folders that hold rules. */
async function sectionsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
