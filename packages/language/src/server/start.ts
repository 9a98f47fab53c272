import { startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { createServices } from '../module.ts';
import type { Files } from '../workspace/files.ts';
import { followSeveritySettings } from '../workspace/severity-settings.ts';
import { addHandlers } from './handlers.ts';

/** Starts the language server: the same one over any connection, with any source of files that are not open. */
export function start(connection: Connection, files: Files): void {
  const { shared } = createServices(files, connection);
  startLanguageServer(shared);
  // After those of Langium, which they replace.
  addHandlers(connection, shared);
  followSeveritySettings(shared);
}
