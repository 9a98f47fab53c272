import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { buildTogether } from '../bundles.ts';
import { bundledPackages, noticesFile, thirdPartyNotices } from '../notices.ts';
import { inRoot } from '../paths.ts';
import { declarationOf, packageOf, writeDeclarations } from './declarations.ts';
import type { NpmPackage } from './packages.ts';

/**
 * Makes the folder of a package as it is published, and gives its path. The sources' own package.json stays private: published as they lie,
 * they would depend on packages that nobody can get.
 */
export async function stage(made: NpmPackage): Promise<string> {
  const folder = inRoot('dist/npm', made.folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const { program } = made;
  const entries = Object.fromEntries(Object.entries(made.exports).map(([name, source]) => [fileNameOf(name), source]));
  const files = { ...entries, ...(program && { [program.name]: program.source }) };
  const metafile = await buildTogether(files, path.join(folder, 'dist'), made.runsOn, made.minify);
  const mentioned = await writeDeclarations(Object.values(made.exports), path.join(folder, 'types'));

  if (program)
    await cp(inRoot('packages', made.folder, path.dirname(program.start)), path.join(folder, 'bin'), {
      recursive: true,
    });
  await copyFile(inRoot('packages', made.folder, 'README.md'), path.join(folder, 'README.md'));
  await copyFile(inRoot('LICENSE'), path.join(folder, 'LICENSE'));
  await writeFile(path.join(folder, noticesFile), thirdPartyNotices(bundledPackages([metafile])));
  const dependencies = [...new Set([...importedPackages(metafile), ...mentioned])].sort();
  await writeJson(path.join(folder, 'package.json'), await manifestOf(made, dependencies));
  return folder;
}

/** What is imported as `.` is called index. */
function fileNameOf(name: string): string {
  return name === '.' ? 'index' : name.replace(/^\.\//u, '');
}

async function manifestOf(made: NpmPackage, dependencies: readonly string[]): Promise<object> {
  const { name, version, description, license, type } = await readJson(inRoot('packages', made.folder, 'package.json'));
  const { repository, keywords } = await readJson(inRoot('package.json'));
  return {
    name,
    version,
    description,
    license,
    keywords,
    repository: { ...(repository as object), directory: `packages/${made.folder}` },
    type,
    engines: { node: '>=20' },
    ...(made.program && { bin: { [made.program.name]: made.program.start } }),
    exports: Object.fromEntries(
      Object.entries(made.exports).map(([path, source]) => [
        path,
        { types: `./types/${declarationOf(source)}`, default: `./dist/${fileNameOf(path)}.js` },
      ]),
    ),
    dependencies: Object.fromEntries(
      await Promise.all(dependencies.map(async (of) => [of, await installedVersion(of)])),
    ),
    // Packages with a scope are private unless this is said.
    publishConfig: { access: 'public' },
  };
}

/** The packages that built files import. */
function importedPackages({ outputs }: Metafile): readonly string[] {
  const imports = Object.values(outputs).flatMap((output) => output.imports);
  return imports.flatMap(({ path: specifier, external }) => {
    return external && !isBuiltin(specifier) ? [packageOf(specifier)] : [];
  });
}

/** The very version that everything is tested with. */
async function installedVersion(name: string): Promise<string> {
  return String((await readJson(inRoot('node_modules', name, 'package.json'))).version);
}

async function readJson(file: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(file, 'utf8'));
}

function writeJson(file: string, value: object): Promise<void> {
  return writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
}
