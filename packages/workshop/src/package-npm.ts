// npm run package:npm: the packages for others, as npm would publish them.
import { stat } from 'node:fs/promises';
import { packForNpm } from './npm/pack.ts';
import { main } from './process.ts';

await main(async () => {
  for (const file of await packForNpm()) console.log(`${file} (${Math.round((await stat(file)).size / 1024)} kB)`);
});
