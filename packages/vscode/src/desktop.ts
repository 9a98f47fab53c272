import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { extension } from './extension.ts';

/** On the desktop the server is a process of its own. */
export const { activate, deactivate } = extension((context, options) => {
  const module = context.asAbsolutePath('dist/desktop/server.cjs');
  return new LanguageClient('dfes', 'dfes', { module, transport: TransportKind.ipc }, options);
});
