import { decode, type FileText } from '@dfes/language/files';
import { type FindFilesParams, findFilesMethod, type ReadFileParams, readFileMethod } from '@dfes/language/requests';
import { known } from '@dfes/wording';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Folders in which nobody keeps designs. */
const skipped = /^(\..*|node_modules|dist|out)$/;

/** Answers a server that can't read files itself with what the editor's file systems hold, wherever they are. */
export function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest(findFilesMethod, ({ folder }: FindFilesParams) => findFiles(vscode.Uri.parse(folder)));
  client.onRequest<FileText, void>(readFileMethod, ({ uri }: ReadFileParams) => readText(vscode.Uri.parse(uri)));
}

/**
 * Looks through the folders one by one: a search over all files is not to be had in every virtual workspace. Links to
 * folders are not followed, since they may lead in circles.
 */
async function findFiles(folder: vscode.Uri): Promise<readonly string[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const found = await Promise.all(
    entries.map(async ([name, type]): Promise<readonly string[]> => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory) return skipped.test(name) ? [] : findFiles(uri);
      const isFile = (type & vscode.FileType.File) !== 0;
      return isFile && (name.endsWith('.dfes') || name === 'dfes.json') ? [uri.toString()] : [];
    }),
  );
  return found.flat().sort();
}

async function readText(uri: vscode.Uri): Promise<FileText> {
  try {
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return { problem: known(vscode.l10n.t('This file can’t be read: {0}.', reason(error))) };
  }
}

const reasons: Readonly<Record<string, () => string>> = {
  FileNotFound: () => vscode.l10n.t('it does not exist'),
  FileIsADirectory: () => vscode.l10n.t('it is a folder'),
  NoPermissions: () => vscode.l10n.t('permission denied'),
  Unavailable: () => vscode.l10n.t('its file system does not answer'),
};

function reason(error: unknown): string {
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  return reasons[code]?.() ?? (code || String(error));
}
