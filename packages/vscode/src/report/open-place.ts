import * as vscode from 'vscode';

/** The command to which the report's links lead: the only one that its page may run, and nobody else. */
export const openCommand = '_dfes.openPlace';

/**
 * Shows a line of a document, told as the document's URI with the line as its fragment (`…/inn.dfes#L12`). VS Code's own
 * command for that takes the URI for one of the window, which it is not where the extension runs elsewhere.
 */
export async function openPlace(place: unknown): Promise<void> {
  if (typeof place !== 'string') return;
  const target = vscode.Uri.parse(place);
  const line = Number(/^L(\d+)$/u.exec(target.fragment)?.[1] ?? 1) - 1;
  const document = await vscode.workspace.openTextDocument(target.with({ fragment: '' }));
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(line, 0, line, 0),
  });
}
