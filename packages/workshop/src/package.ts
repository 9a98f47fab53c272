// npm run package: the extension as one file that a desktop VS Code installs.
import { main } from './process.ts';
import { packageExtension } from './vsix.ts';

await main(async () => {
  const { file, kilobytes } = await packageExtension();
  console.log(`${file} (${kilobytes} kB)`);
});
