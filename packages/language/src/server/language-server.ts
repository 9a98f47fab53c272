import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { codeActionKinds } from '../lsp/code-actions.ts';

/** Langium's language server, which also tells of what is answered in handlers.ts. */
export class DfesLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { capabilities } = super.buildInitializeResult(params);
    return {
      capabilities: {
        ...capabilities,
        codeActionProvider: { codeActionKinds: [...codeActionKinds] },
        definitionProvider: true,
        linkedEditingRangeProvider: true,
        selectionRangeProvider: true,
      },
      serverInfo: { name: 'dfes' },
    };
  }
}
