import type { Generated } from '../generators.ts';
import { editorFeatures, type Feature, languageFeatures } from './features.ts';
import { assertExists, linkTo } from './shown.ts';

/** The table of what the editor can do, each with the tests that show it; not to be had where such a test is gone. */
export const featuresPage: Generated = { path: 'docs/features.md', content: page };

function page(): string {
  const parts = [
    '<!-- Written by `npm run generate` from packages/workshop/src/features. -->',
    '# Features',
    'What the language server and the VS Code extension can do, each with the tests that show it in a real client: VS Code for the web (the server in a worker), code-server (the packaged extension, the server a process), desktop VS Code where one can be downloaded, Neovim and Emacs. `npm test` runs them; `npm run check` fails where a test named here is gone.',
    '## In every editor',
    'The language server, `dfes lsp --stdio`; [how to set up other editors](editors.md).',
    table(languageFeatures),
    '## In VS Code',
    table(editorFeatures),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(features: readonly Feature[]): string {
  const rows = features.map(({ name, what, shown }) => {
    for (const test of shown) assertExists(test);
    return `| **${name}** | ${what} | ${shown.map(linkTo).join('<br>')} |`;
  });
  return ['| feature | what of it | shown by |', '|---|---|---|', ...rows].join('\n');
}
