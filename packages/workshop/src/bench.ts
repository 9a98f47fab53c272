// npm run bench [-- PART…]: builds what is shipped, and measures it.
import { build, bundles } from './bundles.ts';
import { inRoot } from './paths.ts';
import { main, run } from './process.ts';

await main(async () => {
  await build(bundles, { minify: true });
  const { code } = await run(process.execPath, [inRoot('test/bench/main.ts'), ...process.argv.slice(2)]);
  process.exitCode = code;
});
