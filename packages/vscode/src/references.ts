import * as vscode from 'vscode';
import type { Position } from 'vscode-languageclient';

/** The command behind lenses that count references; the server is told of it, and nobody else calls it. */
export const referencesCommand = '_dfes.showReferences';

export function registerReferences(): vscode.Disposable {
  return vscode.commands.registerCommand(referencesCommand, showReferences);
}

/** Opens the list of references beside the declaration. VS Code's own command for that takes its own kinds of values. */
async function showReferences(document: string, { line, character }: Position): Promise<void> {
  const uri = vscode.Uri.parse(document);
  const position = new vscode.Position(line, character);
  const found = await vscode.commands.executeCommand<readonly vscode.Location[]>(
    'vscode.executeReferenceProvider',
    uri,
    position,
  );
  const elsewhere = found.filter((one) => one.uri.toString() !== document || !one.range.contains(position));
  await vscode.commands.executeCommand('editor.action.showReferences', uri, position, elsewhere);
}
