import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const packagesFolder = path.resolve(import.meta.dirname, '../packages');

/** The arrows of the architecture: what each package may import of the others. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  wording: [],
  standard: [],
  model: ['wording', 'standard'],
  rules: ['wording', 'standard', 'model'],
  blueprint: ['wording', 'standard', 'model'],
  report: ['wording', 'standard', 'model', 'rules'],
  export: ['wording', 'standard', 'model', 'blueprint'],
  language: ['wording', 'standard', 'model', 'rules', 'blueprint', 'report'],
  cli: ['wording', 'standard', 'model', 'rules', 'blueprint', 'report', 'export', 'language'],
  vscode: ['wording', 'standard', 'model', 'rules', 'blueprint', 'report', 'export', 'language'],
};

/** These run in a browser worker as they are, and know of no language tool. */
const pure = ['wording', 'standard', 'model', 'rules', 'blueprint', 'report'];

/** The one place where the language touches a disk or a process. */
const nodeEntry = /^src\/server\/node/;

/** What is wrong with one import of one file; nothing when it is in order. */
function objection(packageName: string, file: string, imported: string): string | undefined {
  const [, other] = /^@dfes\/([^/]+)/.exec(imported) ?? [];
  if (other && other !== packageName && !mayImport[packageName]?.includes(other)) {
    return `${packageName} must not know ${other}`;
  }
  if (imported.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), imported);
    // The translations lie where the editor looks for them.
    if (target.startsWith('../../l10n/')) return undefined;
    return target.startsWith('..') ? 'another package is imported by its name, not by a path' : undefined;
  }
  const isNode = imported.startsWith('node:') || builtinModules.includes(imported) || /\/node(\.js)?$/.test(imported);
  if (pure.includes(packageName)) {
    if (isNode) return `${packageName} runs anywhere: no Node`;
    if (/^(langium|vscode)\b/.test(imported)) return `${packageName} is plain data: neither Langium nor VS Code`;
  }
  if (packageName === 'language') {
    if (/^vscode($|\/|-languageclient)/.test(imported)) return 'the language serves any editor, not only VS Code';
    if (isNode && !nodeEntry.test(file)) return 'only the Node entry point of the server touches the machine';
  }
  return undefined;
}

/** The specifiers of all imports and re-exports, those of types and dynamic ones too. */
function importsOf(source: string): string[] {
  const statement =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...source.matchAll(statement)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

function objectionsIn(packageName: string): string[] {
  const folder = path.join(packagesFolder, packageName);
  return readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('src', file.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      importsOf(readFileSync(path.join(folder, file), 'utf8')).flatMap((imported) => {
        const why = objection(packageName, file, imported);
        return why ? [`${packageName}/${file} imports ${imported}: ${why}`] : [];
      }),
    );
}

describe('every import keeps to the layers', () => {
  test.each(Object.keys(mayImport))('%s', (packageName) => {
    expect(objectionsIn(packageName)).toEqual([]);
  });
});

describe('the layers are told apart', () => {
  test.each([
    ['model', 'src/a.ts', '@dfes/rules'],
    ['rules', 'src/a.ts', '@dfes/blueprint'],
    ['language', 'src/a.ts', '@dfes/cli'],
    ['model', 'src/a.ts', 'langium'],
    ['rules', 'src/a.ts', 'vscode-languageserver-types'],
    ['blueprint', 'src/svg/a.ts', 'node:fs'],
    ['standard', 'src/a.ts', 'path'],
    ['model', 'src/a.ts', '../../standard/src/index.ts'],
    ['language', 'src/lsp/hover.ts', 'vscode'],
    ['language', 'src/workspace/files.ts', 'node:fs/promises'],
    ['language', 'src/server/browser.ts', 'vscode-languageserver/node'],
  ])('%s/%s must not import %s', (packageName, file, imported) => {
    expect(objection(packageName, file, imported)).toBeDefined();
  });

  test.each([
    ['rules', 'src/kano/a.ts', '../finding.ts'],
    ['rules', 'src/a.ts', '@dfes/model'],
    ['language', 'src/server/node.ts', 'node:fs/promises'],
    ['language', 'src/server/node-files.ts', 'node:path'],
    ['language', 'src/lsp/hover.ts', 'vscode-languageserver'],
    ['cli', 'src/main.ts', 'node:fs'],
    ['vscode', 'src/web.ts', 'vscode'],
  ])('%s/%s may import %s', (packageName, file, imported) => {
    expect(objection(packageName, file, imported)).toBeUndefined();
  });
});

test('imports are found however they are written', () => {
  const source = `import a from 'a';
import type { B } from "b";
import {
  c,
} from 'c';
import 'd';
export * from 'e';
const f = await import('f');
// one can import this from 'nowhere'
const text = 'taken from';`;
  expect(importsOf(source)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
