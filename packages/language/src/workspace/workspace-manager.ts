import { DefaultWorkspaceManager, type LangiumDocument, URI } from 'langium';
import type { WorkspaceFolder } from 'vscode-languageserver';
import type { DfesSharedServices } from '../module.ts';
import type { Files } from './files.ts';
import { configName, type Projects } from './projects.ts';

/** Loads every document and every `dfes.json` of the workspace's folders; what can't be read hinders nothing else. */
export class DfesWorkspaceManager extends DefaultWorkspaceManager {
  private readonly files: Files;
  private readonly projects: () => Projects;

  constructor(services: DfesSharedServices) {
    super(services);
    this.files = services.workspace.Files;
    this.projects = () => services.workspace.OpenProjects.current;
  }

  protected override async performStartup(folders: WorkspaceFolder[]): Promise<LangiumDocument[]> {
    this.projects().setFolders(folders.map(({ uri }) => URI.parse(uri).toString()));
    const documents = await Promise.all(folders.map(({ uri }) => this.load(URI.parse(uri))));
    this._ready.resolve();
    return documents.flat();
  }

  override async searchFolder(folder: URI): Promise<URI[]> {
    const found = await this.files.find(folder.toString());
    return found.filter((uri) => uri.endsWith('.dfes')).map((uri) => URI.parse(uri));
  }

  /** Takes the text of a `dfes.json` as it is now; one that can't be read counts as empty. */
  async loadConfig(uri: string): Promise<void> {
    const result = await this.files.read(uri);
    this.projects().setConfig(uri, 'text' in result ? result.text : '{}');
  }

  private async load(folder: URI): Promise<LangiumDocument[]> {
    const found = await this.files.find(folder.toString());
    const configs = found.filter((uri) => uri.endsWith(`/${configName}`));
    await Promise.all(configs.map((uri) => this.loadConfig(uri)));
    const texts = found.filter((uri) => uri.endsWith('.dfes')).map((uri) => URI.parse(uri));
    return Promise.all(texts.map((uri) => this.langiumDocuments.getOrCreateDocument(uri)));
  }
}
