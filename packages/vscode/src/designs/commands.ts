import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';

/** What hands over a place: a row of the overview. */
interface Placed {
  readonly location?: Location;
}

/** The commands that go to a place and do there what VS Code itself can do. */
export function registerPlaceCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('dfes.showTrace', (row?: Placed) => at(row, 'editor.showCallHierarchy')),
    vscode.commands.registerCommand('dfes.fixFinding', (row?: Placed) => at(row, 'editor.action.quickFix')),
  );
}

/** Without a row, the place is where the cursor is. */
async function at(row: Placed | undefined, command: string): Promise<void> {
  if (row?.location) {
    const { start, end } = row.location.range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    await vscode.window.showTextDocument(vscode.Uri.parse(row.location.uri), { selection });
  }
  await vscode.commands.executeCommand(command);
}
