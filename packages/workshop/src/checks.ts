import { inRoot } from './paths.ts';
import { type Finished, run, runTool } from './process.ts';

/** A look at the sources that takes seconds. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Finished>;
}

const quiet = { quiet: true };

export const checks: readonly Check[] = [
  { name: 'types', run: () => runTool(inRoot('node_modules/typescript/bin/tsc'), ['--project', inRoot()], quiet) },
  {
    name: 'format and lint',
    run: () => runTool(inRoot('node_modules/@biomejs/biome/bin/biome'), ['check', '--error-on-warnings'], quiet),
  },
  {
    name: 'generated files',
    run: () => run(process.execPath, [inRoot('packages/workshop/src/generate.ts'), '--check'], quiet),
  },
  {
    name: 'translations',
    run: () => run(process.execPath, [inRoot('packages/workshop/src/translations.ts')], quiet),
  },
];

/** Runs all checks at once and prints what the failing ones say; gives the names of those. */
export async function runChecks(): Promise<readonly string[]> {
  const failing: string[] = [];
  await Promise.all(
    checks.map(async (check) => {
      const { code, output } = await check.run();
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${check.name}`);
      if (code === 0) return;
      failing.push(check.name);
      console.log(output);
    }),
  );
  return failing;
}
