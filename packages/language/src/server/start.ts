import type { Wording } from '@dfes/wording';
import { startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { createServices } from '../module.ts';
import type { Files } from '../workspace/files.ts';
import { followSeveritySettings } from '../workspace/severity-settings.ts';
import { addHandlers } from './handlers.ts';

/**
 * Starts the language server: the same one over any connection, with any source of files that are not open. Translations
 * are for clients that don't bring the texts of their language along.
 */
export function start(connection: Connection, files: Files, translations: readonly Wording[] = []): void {
  const { shared } = createServices(files, connection, translations);
  startLanguageServer(shared);
  // After those of Langium, which they replace.
  addHandlers(connection, shared);
  followSeveritySettings(shared);
}
