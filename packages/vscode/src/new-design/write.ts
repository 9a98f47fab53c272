import * as vscode from 'vscode';

/** A file to be written into a folder. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** Writes files that are not there yet; gives the names of those that are, and then writes nothing. */
export async function writeNew(folder: vscode.Uri, files: readonly NewFile[]): Promise<readonly string[]> {
  const there = await Promise.all(files.map(({ name }) => isThere(vscode.Uri.joinPath(folder, name))));
  const taken = files.filter((_, index) => there[index]).map(({ name }) => name);
  if (taken.length > 0) return taken;
  const edit = new vscode.WorkspaceEdit();
  for (const { name, text } of files) {
    const contents = new TextEncoder().encode(text);
    edit.createFile(vscode.Uri.joinPath(folder, name), { overwrite: false, ignoreIfExists: false, contents });
  }
  const isWritten = await vscode.workspace.applyEdit(edit);
  if (!isWritten) throw new Error(vscode.l10n.t('Nothing can be written into {0}.', folder.fsPath));
  return [];
}

/** The folder of a name inside another, with a number behind it where that name is taken. */
export async function freeFolder(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const folder = vscode.Uri.joinPath(parent, count === 1 ? name : `${name}-${count}`);
    if (!(await isThere(folder))) return folder;
  }
}

export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
