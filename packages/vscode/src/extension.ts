import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes the client of a server that runs wherever this build of the extension can run one. */
export type CreateClient = (context: vscode.ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

export interface Extension {
  readonly activate: (context: vscode.ExtensionContext) => Promise<void>;
  readonly deactivate: () => Promise<void>;
}

/** The extension, the same on the desktop and in the web but for where its server runs. */
export function extension(createClient: CreateClient): Extension {
  let client: BaseLanguageClient | undefined;
  return {
    async activate(context) {
      const outputChannel = vscode.window.createOutputChannel('dfes', { log: true });
      context.subscriptions.push(outputChannel);
      client = createClient(context, { documentSelector: [{ language: 'dfes' }], outputChannel });
      await client.start();
    },
    async deactivate() {
      await client?.stop();
    },
  };
}
