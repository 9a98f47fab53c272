// npm run build [-- --minify] [-- --watch]
import { parseArgs } from 'node:util';
import { build, bundles, watch } from './bundles.ts';
import { main } from './process.ts';

await main(async () => {
  const { values } = parseArgs({ options: { minify: { type: 'boolean' }, watch: { type: 'boolean' } } });
  if (values.watch) return watch(bundles);
  await build(bundles, values.minify ? { minify: true } : {});
});
