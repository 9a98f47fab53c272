import * as vscode from 'vscode';

/** The command that opens the first steps with the extension. */
export function registerGetStarted({ id }: vscode.Extension<unknown>): vscode.Disposable {
  return vscode.commands.registerCommand('dfes.getStarted', () =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${id}#getStarted`, false),
  );
}
