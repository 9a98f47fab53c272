import { type Fragment, Project } from '@dfes/model';
import { check, type Findings, type Severities } from '@dfes/rules';
import { type Config, emptyConfig, readConfig } from './config.ts';

/** The name of the file that makes its folder a project. */
export const configName = 'dfes.json';

/** The documents that share one namespace, with the severities that hold for them. */
export interface OpenProject {
  /** The folder with the `dfes.json`, else the workspace folder, else the document that stands alone. */
  readonly root: string;
  readonly design: Project;
  readonly severities: Severities;
}

/**
 * All documents at hand, grouped into projects: the folder with the nearest `dfes.json`, else the workspace folder, is
 * one project; a document outside of both is one of its own. Projects don't see each other. Folders and documents are
 * URIs.
 */
export class Projects {
  private readonly configs = new Map<string, Config>();
  private readonly open = new Map<string, Project>();
  private readonly roots = new Map<string, string>();
  private folders: readonly string[] = [];
  private defaults: Severities = {};

  /** The folders of the workspace: those without a `dfes.json` of their own are projects as well. */
  setFolders(folders: readonly string[]): void {
    this.folders = folders.map(withoutSlash);
    this.regroup();
  }

  /** Severities that hold where no `dfes.json` says otherwise. */
  setDefaults(severities: Severities): void {
    this.defaults = severities;
  }

  /** Takes the text of a `dfes.json`, or that it is gone. */
  setConfig(uri: string, text: string | undefined): void {
    this.takeConfig(uri, text === undefined ? undefined : readConfig(text));
  }

  /** Takes what a `dfes.json` says, or that it is gone. */
  takeConfig(uri: string, config: Config | undefined): void {
    const known = this.configs.has(uri);
    if (config === undefined) this.configs.delete(uri);
    else this.configs.set(uri, config);
    if (known !== (config !== undefined)) this.regroup();
  }

  /** What can't be understood in the `dfes.json` files, by their URI. */
  get configurations(): ReadonlyMap<string, Config> {
    return this.configs;
  }

  update(replaced: readonly Fragment[], removed: readonly string[]): void {
    const byRoot = new Map<string, { replaced: Fragment[]; removed: string[] }>();
    const of = (uri: string) => {
      const root = this.rootOf(uri);
      const changes = byRoot.get(root) ?? { replaced: [], removed: [] };
      byRoot.set(root, changes);
      return changes;
    };
    for (const fragment of replaced) of(fragment.uri).replaced.push(fragment);
    for (const uri of removed) of(uri).removed.push(uri);
    for (const [root, changes] of byRoot) this.designOf(root).update(changes.replaced, changes.removed);
    for (const uri of removed) this.roots.delete(uri);
    this.dropEmpty();
  }

  /** The project of a document, whether it is open or not. */
  projectOf(uri: string): OpenProject {
    return this.project(this.rootOf(uri));
  }

  /** Every project with a document, in the order of their roots. */
  get all(): readonly OpenProject[] {
    return [...this.open.keys()].sort().map((root) => this.project(root));
  }

  /** The findings of every project, by document. */
  check(): Findings {
    return new Map(this.all.flatMap(({ design, severities }) => [...check(design, severities)]));
  }

  private project(root: string): OpenProject {
    const config = this.configs.get(`${root}/${configName}`) ?? emptyConfig;
    return { root, design: this.designOf(root), severities: { ...this.defaults, ...config.severities } };
  }

  private designOf(root: string): Project {
    const known = this.open.get(root);
    if (known) return known;
    const design = new Project();
    this.open.set(root, design);
    return design;
  }

  private dropEmpty(): void {
    for (const [root, design] of this.open) if (design.fragments.length === 0) this.open.delete(root);
  }

  private regroup(): void {
    const fragments = [...this.open.values()].flatMap((design) => design.fragments);
    this.roots.clear();
    this.open.clear();
    this.update(fragments, []);
  }

  private rootOf(uri: string): string {
    const known = this.roots.get(uri);
    if (known !== undefined) return known;
    const root = this.findRoot(uri);
    this.roots.set(uri, root);
    return root;
  }

  private findRoot(uri: string): string {
    for (let folder = parent(uri); folder !== undefined; folder = parent(folder)) {
      if (this.configs.has(`${folder}/${configName}`)) return folder;
    }
    const around = this.folders.filter((folder) => uri.startsWith(`${folder}/`));
    return around.sort((a, b) => b.length - a.length)[0] ?? uri;
  }
}

function parent(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  return slash > 0 && uri[slash - 1] !== '/' ? uri.slice(0, slash) : undefined;
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/+$/u, '');
}
