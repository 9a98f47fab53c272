// npm run check: types, format, lint, generated files and the layers, in seconds.
import { runChecks } from './checks.ts';
import { main, UsageError } from './process.ts';
import { runVitest } from './vitest.ts';

await main(async () => {
  const failing = await runChecks();
  const layers = await runVitest('layers', ['test/layers.test.ts']);
  if (failing.length + layers.failed > 0)
    throw new UsageError('The sources are not in order; what is wrong stands above.');
});
