/** A package for others: an inner package with everything of the project that it uses put into it. */
export interface NpmPackage {
  /** Its folder under `packages`, whose README and package.json's words it takes. */
  readonly folder: string;
  /** What can be imported, by the path behind the package's name, and the source that it starts from. */
  readonly exports: Readonly<Record<string, string>>;
  /** A program: the file of the folder that starts it, and the source of what that file loads. */
  readonly program?: { readonly name: string; readonly start: string; readonly source: string };
  readonly runsOn: 'command line' | 'library';
  /** A program is made small, a library to be read. */
  readonly minify: boolean;
}

export const npmPackages: readonly NpmPackage[] = [
  {
    folder: 'language',
    exports: {
      '.': 'packages/language/src/index.ts',
      './blueprint': 'packages/blueprint/src/index.ts',
      './model': 'packages/model/src/index.ts',
      './node-files': 'packages/language/src/server/node-files.ts',
      './report': 'packages/report/src/index.ts',
      './rules': 'packages/rules/src/index.ts',
      './server': 'packages/language/src/server/start.ts',
      './standard': 'packages/standard/src/index.ts',
      './translations': 'packages/wording/src/translations.ts',
      './wording': 'packages/wording/src/index.ts',
    },
    runsOn: 'library',
    minify: false,
  },
  {
    folder: 'cli',
    exports: { '.': 'packages/cli/src/index.ts' },
    program: { name: 'dfes', start: 'bin/dfes.js', source: 'packages/cli/src/main.ts' },
    runsOn: 'command line',
    minify: true,
  },
];
