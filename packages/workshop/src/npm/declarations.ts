import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../paths.ts';
import { runTool, UsageError } from '../process.ts';

const compiler = inRoot('node_modules/typescript/bin/tsc');

/** Where the types of a source are, in the folder of all types. */
export function declarationOf(source: string): string {
  return path.posix.relative('packages', source).replace(/\.ts$/u, '.d.ts');
}

/**
 * Writes the types that some sources export, and the types that these are made of, in other packages of the project too.
 * Gives the names of other people's packages that they mention.
 */
export async function writeDeclarations(sources: readonly string[], folder: string): Promise<readonly string[]> {
  const emitted = path.join(folder, 'emitted');
  await emit(emitted);
  const mentioned = new Set<string>();
  const todo = sources.map(declarationOf);
  const done = new Set<string>();
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (done.has(file)) continue;
    done.add(file);
    const text = rewriteSpecifiers(await readFile(path.join(emitted, file), 'utf8'), (specifier) => {
      const target = declarationAt(file, specifier);
      if (target === undefined) {
        mentioned.add(packageOf(specifier));
        return specifier;
      }
      todo.push(target);
      const way = path.posix.relative(path.posix.dirname(file), target).replace(/\.d\.ts$/u, '.js');
      return way.startsWith('.') ? way : `./${way}`;
    });
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  await rm(emitted, { recursive: true });
  return [...mentioned].sort();
}

/** The package of which something is imported. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** All packages are named, for the compiler writes no types of what it finds under node_modules, where they are linked. */
async function emit(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const config = path.join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: folder,
    rootDir: inRoot('packages'),
  };
  const include = [inRoot('packages/*/src')];
  await writeFile(config, JSON.stringify({ extends: inRoot('tsconfig.json'), compilerOptions, include }));
  const { code, output } = await runTool(compiler, ['--project', config], { quiet: true });
  if (code !== 0) throw new UsageError(`The types could not be written:\n${output}`);
}

/** Changes what is imported, in statements and in types such as `import("./node.ts").Node`. */
export function rewriteSpecifiers(text: string, change: (specifier: string) => string): string {
  return text.replaceAll(
    /(\bfrom |\bimport\()(['"])([^'"]+)\2/gu,
    (_, before: string, quote: string, specifier: string) => `${before}${quote}${change(specifier)}${quote}`,
  );
}

/** The types behind an import; none where they are other people's. */
function declarationAt(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    return path.posix.join(path.posix.dirname(file), specifier).replace(/\.ts$/u, '.d.ts');
  }
  const [, name, subpath = ''] = /^@dfes\/([^/]+)(.*)$/u.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const { exports } = JSON.parse(readFileSync(inRoot('packages', name, 'package.json'), 'utf8'));
  return declarationOf(path.posix.join('packages', name, exports[`.${subpath}`]));
}
