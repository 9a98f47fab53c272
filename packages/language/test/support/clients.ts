import type { ClientAbilities } from '../../src/lsp/client.ts';

/** An editor that can do all that the server asks about. */
export const ableClient: ClientAbilities = {
  snippets: true,
  snippetTransforms: false,
  snippetEdits: true,
  createsFiles: true,
  definitionLinks: true,
  suggestCommand: 'editor.suggest',
  refreshesLenses: true,
  refreshesHints: true,
};

/** One that can do nothing but the least. */
export const plainClient: ClientAbilities = {
  snippets: false,
  snippetTransforms: false,
  snippetEdits: false,
  createsFiles: false,
  definitionLinks: false,
  refreshesLenses: false,
  refreshesHints: false,
};
