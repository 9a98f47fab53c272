import { URI } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import { type DidChangeWatchedFilesParams, FileChangeType, type TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DfesSharedServices } from '../module.ts';
import { configName } from './projects.ts';

/** Hears of changes: in the editor, and on disk, where `dfes.json` counts as well. */
export class DfesUpdateHandler extends DefaultDocumentUpdateHandler {
  private readonly shared: DfesSharedServices;

  constructor(shared: DfesSharedServices) {
    super(shared);
    this.shared = shared;
  }

  /** Without its editor a document is again what is on disk, or nothing where it was never saved. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    if (uri.scheme === 'untitled') this.fireDocumentUpdate([], [uri]);
    else this.fireDocumentUpdate([uri], []);
  }

  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    const configs = params.changes.filter(({ uri }) => uri.endsWith(`/${configName}`));
    if (configs.length > 0) void this.takeConfigs(configs);
    const others = params.changes.filter((change) => !configs.includes(change));
    super.didChangeWatchedFiles({ changes: others });
  }

  private async takeConfigs(changes: DidChangeWatchedFilesParams['changes']): Promise<void> {
    const { OpenProjects, WorkspaceManager, WorkspaceLock } = this.shared.workspace;
    await WorkspaceManager.ready;
    await WorkspaceLock.write(async () => {
      for (const { uri, type } of changes) {
        const normal = URI.parse(uri).toString();
        if (type === FileChangeType.Deleted) OpenProjects.current.setConfig(normal, undefined);
        else await WorkspaceManager.loadConfig(normal);
      }
    });
    this.shared.lsp.DiagnosticsPublisher.publish();
  }
}
