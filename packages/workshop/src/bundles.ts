import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import esbuild, { type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { inRoot, root } from './paths.ts';
import { UsageError } from './process.ts';

/** One file that is shipped or served, and the source that it starts from. */
export interface Bundle {
  readonly entry: string;
  readonly out: string;
  readonly runsOn: keyof typeof platforms;
}

/** The folder, beside a bundle, of the parts that it loads when they are needed. */
const chunks = 'chunks';

/** esbuild's usual order for Node would take the UMD builds of some packages, whose requires cannot be bundled. */
const node = { platform: 'node', mainFields: ['module', 'main'] } as const satisfies BuildOptions;

/** Where a bundle runs decides how it is written. Extension hosts load CommonJS; in the web host nothing else works. */
const platforms = {
  'desktop host': { ...node, target: 'node22', format: 'cjs', external: ['vscode'] },
  'web host': { platform: 'browser', target: 'es2023', format: 'cjs', external: ['vscode'] },
  // One file for browsers and for Node: a third of the package are libraries that it need not have twice.
  'worker of either host': {
    platform: 'browser',
    target: 'es2023',
    format: 'iife',
    // The command line's canvas is native code; in the editor a page paints.
    external: ['@napi-rs/canvas'],
    // The PDF library computes from it the place of a colour profile that it is never asked for.
    define: { 'import.meta.url': '"file:///"' },
    // What unpacks fonts made for web pages, of which no system has any, and what parts lines, which come parted.
    alias: {
      'brotli/decompress.js': inRoot('packages/workshop/src/unused.ts'),
      linebreak: inRoot('packages/workshop/src/unused.ts'),
    },
  },
  'process or worker': {
    ...node,
    target: 'es2023',
    format: 'iife',
    conditions: ['browser'],
    // Node takes the file for an ES module, which has no such function; a worker never asks for it.
    banner: { js: 'var require = (name) => process.getBuiltinModule(name);' },
  },
  page: { platform: 'browser', target: 'es2023', format: 'iife' },
  'command line': {
    ...node,
    target: 'node20',
    format: 'esm',
    // What a command needs is loaded with it: a check should not wait for a PDF library.
    splitting: true,
    chunkNames: `${chunks}/[name]-[hash]`,
    // Libraries that bring files of their own, such as native code and fonts, stay in node_modules.
    external: ['@napi-rs/canvas', 'fontkit', 'jszip', 'pdfkit', 'pptxgenjs'],
    inject: [inRoot('packages/workshop/src/node20.ts')],
    // Some dependencies are CommonJS and call require, which an ES module does not have.
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  },
  library: {
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    format: 'esm',
    splitting: true,
    chunkNames: `${chunks}/[name]-[hash]`,
    // Libraries of which the user has to have the same: types of theirs are ours, too.
    external: ['langium', 'langium/*', 'vscode-languageserver', 'node:*'],
    inject: [inRoot('packages/workshop/src/node20.ts')],
  },
} as const satisfies Record<string, BuildOptions>;

/** What the extension is made of. */
export const extensionBundles: readonly Bundle[] = [
  { entry: 'packages/vscode/src/desktop.ts', out: 'dist/desktop/extension.cjs', runsOn: 'desktop host' },
  { entry: 'packages/vscode/src/web.ts', out: 'dist/web/extension.cjs', runsOn: 'web host' },
  { entry: 'packages/language/src/server/either.ts', out: 'dist/server/server.js', runsOn: 'process or worker' },
  { entry: 'packages/export/src/worker/worker.ts', out: 'dist/export/worker.js', runsOn: 'worker of either host' },
  { entry: 'packages/vscode/src/export/painter.ts', out: 'dist/export/painter.js', runsOn: 'page' },
  { entry: 'packages/vscode/src/preview/page.ts', out: 'dist/preview/page.js', runsOn: 'page' },
  { entry: 'packages/vscode/src/preview/page.css', out: 'dist/preview/page.css', runsOn: 'page' },
];

/** Everything that `npm run build` makes. */
export const bundles: readonly Bundle[] = [
  ...extensionBundles,
  { entry: 'packages/cli/src/main.ts', out: 'packages/cli/dist/dfes.js', runsOn: 'command line' },
];

export interface BuildSettings {
  /** For packaging: smaller, and without source maps. */
  readonly minify?: boolean;
}

/** Builds the bundles and says how large each became; gives what each was made of. */
export async function build(list: readonly Bundle[], settings: BuildSettings = {}): Promise<readonly Metafile[]> {
  await removeLeftovers(list, settings);
  const built = await Promise.allSettled(list.map((bundle) => esbuild.build(options(bundle, settings))));
  if (built.some((result) => result.status === 'rejected')) {
    const failed = list.filter((_, index) => built[index]?.status === 'rejected');
    throw new UsageError(`Not built: ${failed.map((bundle) => bundle.out).join(', ')}. The errors stand above.`);
  }
  for (const bundle of list) {
    const { size } = await stat(inRoot(bundle.out));
    console.log(`${(size / 1024).toFixed(0).padStart(6)} kB  ${bundle.out}`);
  }
  return built.flatMap((result) => (result.status === 'fulfilled' ? [result.value.metafile] : []));
}

/** Builds files, by their names, that share their common parts; gives what they were made of. */
export async function buildTogether(
  entries: Readonly<Record<string, string>>,
  folder: string,
  runsOn: Bundle['runsOn'],
  minify: boolean,
): Promise<Metafile> {
  const { metafile } = await esbuild.build({
    ...platforms[runsOn],
    ...usual(minify),
    entryPoints: { ...entries },
    outdir: folder,
  });
  return metafile;
}

/** Builds the bundles again whenever a source changes. The two lines that it prints are what tasks.json looks for. */
export async function watch(list: readonly Bundle[]): Promise<void> {
  let running = 0;
  const announce: Plugin = {
    name: 'announce',
    setup({ onStart, onEnd }) {
      onStart(() => {
        if (running++ === 0) console.log('build started');
      });
      onEnd(() => {
        if (--running === 0) console.log('build finished');
      });
    },
  };
  const contexts = await Promise.all(
    list.map((bundle) => esbuild.context({ ...options(bundle, {}), plugins: [announce] })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

/** How a bundle is built. */
export function options({ entry, out, runsOn }: Bundle, { minify = false }: BuildSettings = {}) {
  const { dir, name, ext } = path.parse(out);
  return {
    ...platforms[runsOn],
    ...usual(minify),
    entryPoints: [{ in: entry, out: name }],
    outdir: dir,
    ...(ext !== '.css' && { outExtension: { '.js': ext } }),
    sourcemap: !minify,
  } satisfies BuildOptions;
}

function usual(minify: boolean) {
  return {
    absWorkingDir: root,
    bundle: true,
    minify,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  } satisfies BuildOptions;
}

/** Removes what building again would not overwrite: the maps of minified bundles, and chunks, which are named by content. */
async function removeLeftovers(list: readonly Bundle[], { minify }: BuildSettings): Promise<void> {
  for (const { out } of list) {
    await rm(inRoot(path.dirname(out), chunks), { recursive: true, force: true });
    if (minify) await rm(inRoot(`${out}.map`), { force: true });
  }
}
