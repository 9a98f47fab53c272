import * as vscode from 'vscode';

/** Whole or not at all: beside its place first, then into it. */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const draft = target.with({ path: `${target.path}.part` });
  try {
    await vscode.workspace.fs.writeFile(draft, content);
    await vscode.workspace.fs.rename(draft, target, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(draft).then(undefined, () => {});
    throw error;
  }
}

/** What can be done with the file now; only a file on this machine’s disk has a place to be revealed. */
export async function offer(target: vscode.Uri): Promise<void> {
  const isHere = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop;
  const name = target.path.split('/').at(-1) ?? target.path;
  const open = vscode.l10n.t('Open the File');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} is written.', name),
    isHere ? vscode.l10n.t('Reveal') : vscode.l10n.t('Reveal in Explorer'),
    open,
  );
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', target);
  else if (chosen) await vscode.commands.executeCommand(isHere ? 'revealFileInOS' : 'revealInExplorer', target);
}
