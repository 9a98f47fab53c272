import manifest from '../../../package.json' with { type: 'json' };
import type { Generated } from './generators.ts';

/** Where the project lives on the web; said once, in the top package.json. */
export const repository = manifest.repository.url.replace(/^git\+/u, '').replace(/\.git$/u, '');

/** The same for the packages that run where there is no package.json. */
export const repositoryAddress: Generated = {
  path: 'packages/rules/src/repository.ts',
  content: () =>
    `// Written by \`npm run generate\` from the \`repository\` of the top package.json.\nexport const repository = '${repository}';\n`,
};
