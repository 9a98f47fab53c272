import * as vscode from 'vscode';
import { diskScheme } from '../disk-protocol.ts';
import { DiskFiles } from './disk-files.ts';
import { registerFileSearch } from './file-search.ts';

/** Shows the folder that the server holds as a file system, with search by file name. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new DiskFiles(`${context.extensionUri.scheme}://${context.extensionUri.authority}`);
  context.subscriptions.push(
    files,
    vscode.workspace.registerFileSystemProvider(diskScheme, files, { isCaseSensitive: true }),
    registerFileSearch(diskScheme, (folder) => files.walk(folder)),
  );
}
