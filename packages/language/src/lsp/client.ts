import { english, type Wording, wordingFor } from '@dfes/wording';
import type { DfesSharedServices } from '../module.ts';

/** What a client can do beyond what every client can, as far as answers depend on it. */
export interface ClientAbilities {
  /** Completions may hold places to fill in. */
  readonly snippets: boolean;
  /** Places to fill in may take their text from another one, changed (`initializationOptions.snippetTransforms`). */
  readonly snippetTransforms: boolean;
  /** Edits of code actions may hold places to fill in. */
  readonly snippetEdits: boolean;
  /** Edits may make files. */
  readonly createsFiles: boolean;
  /** A completion may ask for the next one: the command for that, where the client names one (`initializationOptions.suggestCommand`). */
  readonly suggestCommand?: string;
  /** The command that lists references, where the client names one (`initializationOptions.referencesCommand`). */
  readonly referencesCommand?: string;
  /** Definitions may say which words lead to them. */
  readonly definitionLinks: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
}

/** Keeps what the client says of itself when it connects. */
export class Client {
  private chosen: Wording = english;
  private known: ClientAbilities = {
    snippets: false,
    snippetTransforms: false,
    snippetEdits: false,
    createsFiles: false,
    definitionLinks: false,
    refreshesLenses: false,
    refreshesHints: false,
  };

  constructor(shared: DfesSharedServices, translations: readonly Wording[]) {
    shared.lsp.LanguageServer.onInitialize(({ capabilities, initializationOptions, locale }) => {
      this.chosen = wordingFor(locale, initializationOptions?.texts, translations);
      const { textDocument, workspace } = capabilities;
      const suggestCommand: unknown = initializationOptions?.suggestCommand;
      const referencesCommand: unknown = initializationOptions?.referencesCommand;
      this.known = {
        snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
        snippetTransforms: initializationOptions?.snippetTransforms === true,
        snippetEdits:
          workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
        createsFiles:
          workspace?.workspaceEdit?.documentChanges === true &&
          workspace.workspaceEdit.resourceOperations?.includes('create') === true,
        definitionLinks: textDocument?.definition?.linkSupport === true,
        refreshesLenses: workspace?.codeLens?.refreshSupport === true,
        refreshesHints: workspace?.inlayHint?.refreshSupport === true,
        ...(typeof suggestCommand === 'string' ? { suggestCommand } : {}),
        ...(typeof referencesCommand === 'string' ? { referencesCommand } : {}),
      };
    });
  }

  /** The language in which the client's user reads. */
  get wording(): Wording {
    return this.chosen;
  }

  get abilities(): ClientAbilities {
    return this.known;
  }
}
