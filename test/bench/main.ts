// npm run bench [-- PART…]: what things cost, on this machine, now. No test: figures are for people to compare.
import { cpus } from 'node:os';
import path from 'node:path';
import { build, bundles } from '../../packages/workshop/src/bundles.ts';
import { inRoot, root } from '../../packages/workshop/src/paths.ts';
import { benchBlueprints } from './blueprints.ts';
import { benchBuilds, benchFindings } from './builds.ts';
import { benchKeystrokes } from './keystrokes.ts';
import { benchMemory } from './memory.ts';
import { benchPreview } from './preview.ts';
import { benchSizes } from './sizes.ts';
import { benchStarts } from './starts.ts';

/** What is measured is built small, as it is shipped, but elsewhere: what somebody works with stays as it is. */
const built = 'node_modules/.cache/dfes-bench';
const shipped = bundles.map((bundle) => ({ ...bundle, out: path.posix.join(built, bundle.out) }));
const server = inRoot(built, 'dist/server/server.js');
const cli = inRoot(built, 'packages/cli/dist/dfes.js');

const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  builds: benchBuilds,
  findings: benchFindings,
  keystrokes: () => benchKeystrokes(server),
  starts: () => benchStarts(server, cli, inRoot('examples/yamanoi/yamanoi.dfes')),
  memory: benchMemory,
  blueprints: benchBlueprints,
  preview: () => benchPreview(inRoot(built)),
  sizes: () =>
    benchSizes(
      shipped.map(({ out }) => inRoot(out)),
      inRoot(built),
    ),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". The parts are: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
await build(shipped, { minify: true });
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${path.basename(root)}`);
for (const [name, run] of Object.entries(parts)) if (chosen.length === 0 || chosen.includes(name)) await run();
