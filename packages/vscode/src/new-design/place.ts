import * as vscode from 'vscode';
import { folderName } from './fill.ts';
import { freeFolder, isThere } from './write.ts';

/** Where a new design goes: into a folder, or into a file that is saved later. */
export type Place = { readonly folder: vscode.Uri } | 'untitled';

type Choice = vscode.QuickPickItem & { readonly choose: () => Place | PromiseLike<Place | undefined> };

/** Asks where a design is to be; undefined where the person stops answering. */
export async function askPlace(title: string, file: string, inside: readonly vscode.Uri[]): Promise<Place | undefined> {
  const choices = [
    ...(await Promise.all(inside.map((folder) => choicesIn(folder, title, file)))).flat(),
    ...elsewhere(),
  ];
  const chosen = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('New Design'),
    placeHolder: vscode.l10n.t('Where is it to be?'),
  });
  return chosen?.choose();
}

async function choicesIn(parent: vscode.Uri, title: string, file: string): Promise<readonly Choice[]> {
  if (vscode.workspace.fs.isWritableFileSystem(parent.scheme) === false) return [];
  const parentName = lastOf(parent);
  const folder = await freeFolder(parent, folderName(title));
  const isFree = !(await isThere(vscode.Uri.joinPath(parent, file)));
  return [
    {
      label: `$(new-folder) ${lastOf(folder)}`,
      description: vscode.l10n.t('a new folder in “{0}”', parentName),
      choose: () => ({ folder }),
    },
    ...(isFree
      ? [
          {
            label: `$(folder) ${parentName}`,
            description: vscode.l10n.t('this folder itself'),
            choose: () => ({ folder: parent }),
          },
        ]
      : []),
  ];
}

function elsewhere(): readonly Choice[] {
  return [
    {
      label: `$(folder-opened) ${vscode.l10n.t('Another Folder…')}`,
      async choose() {
        const [folder] =
          (await vscode.window.showOpenDialog({
            title: vscode.l10n.t('Folder for the New Design'),
            openLabel: vscode.l10n.t('Create Here'),
            canSelectFolders: true,
            canSelectFiles: false,
          })) ?? [];
        return folder && { folder };
      },
    },
    {
      label: `$(file) ${vscode.l10n.t('Untitled File')}`,
      description: vscode.l10n.t('write first, save later'),
      choose: () => 'untitled',
    },
  ];
}

function lastOf(uri: vscode.Uri): string {
  return uri.path.split('/').filter(Boolean).at(-1) ?? uri.path;
}
