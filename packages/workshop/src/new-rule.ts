// npm run new-rule -- CODE SECTION
import { addRule } from './new-rule/add-rule.ts';
import { root } from './paths.ts';
import { main } from './process.ts';

await main(async () => {
  const written = await addRule(root, process.argv.slice(2));
  console.log(`Written:\n${written.map((file) => `  ${file}`).join('\n')}

Everything in them is to be replaced: clauses, basis and words, the check and its fix, and the two cases, to which more are
to be added. Then run \`npm run generate\` for the page, the index and the settings, and \`npx vitest run test/findings\`.`);
});
