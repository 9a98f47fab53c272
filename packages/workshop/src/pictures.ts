// npm run pictures: takes the pictures of the walkthrough and of the README anew, in a real editor.
import { main, UsageError } from './process.ts';
import { runVitest } from './vitest.ts';

await main(async () => {
  process.env.TAKE_PICTURES = '1';
  const { failed } = await runVitest('pictures', ['--config', 'test/editor/vitest.config.ts', 'pictures.e2e']);
  if (failed > 0) throw new UsageError('Not all pictures were taken; what is wrong stands above.');
});
