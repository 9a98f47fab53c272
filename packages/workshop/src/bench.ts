// npm run bench [-- PART…]: measures what is shipped.
import { inRoot } from './paths.ts';
import { main, run } from './process.ts';

await main(async () => {
  const { code } = await run(process.execPath, [inRoot('test/bench/main.ts'), ...process.argv.slice(2)]);
  process.exitCode = code;
});
