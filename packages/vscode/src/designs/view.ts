import type { DesignsAnswer } from '@dfes/language/designs-contract';
import type { MissingAnswer, MissingParams } from '@dfes/language/project-contract';
import * as vscode from 'vscode';
import { clauseRows, designRows, type Entry, rowsBelow } from './entry.ts';
import { treeItem } from './tree-item.ts';

/** The part of the language server that the overview needs. */
export interface DesignsServer {
  readonly designs: () => Promise<DesignsAnswer>;
  readonly missing: (params: MissingParams) => Promise<MissingAnswer>;
}

/** So long nothing must have changed before the overview follows: nobody looks at it while typing. */
const restMilliseconds = 300;

/** The overview of all designs in the side bar. */
export class DesignsView implements vscode.TreeDataProvider<Entry> {
  readonly #server: DesignsServer;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #view: vscode.TreeView<Entry> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;
  #isOnlyDesign = true;

  constructor(server: DesignsServer) {
    this.#server = server;
  }

  register(): vscode.Disposable {
    const view = vscode.window.createTreeView('dfes.designs', { treeDataProvider: this, showCollapseAll: true });
    this.#view = view;
    return vscode.Disposable.from(
      view,
      view.onDidChangeVisibility(() => this.#follow()),
      this.#changed,
      { dispose: () => clearTimeout(this.#resting) },
    );
  }

  /** Designs have changed. */
  refresh(): void {
    this.#isStale = true;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#follow(), restMilliseconds);
  }

  getTreeItem(entry: Entry): vscode.TreeItem {
    return treeItem(entry, this.#isOnlyDesign);
  }

  async getChildren(entry?: Entry): Promise<Entry[]> {
    if (!entry) {
      const { designs } = await this.#server.designs();
      this.#isOnlyDesign = designs.length === 1;
      return [...designRows(designs)];
    }
    if (entry.what === 'section' && entry.section === 'findings') {
      const { clauses } = await this.#server.missing({ uri: entry.design.location.uri });
      return [...clauseRows(entry, clauses)];
    }
    return [...rowsBelow(entry)];
  }

  /** Asks anew for what is in sight; what nobody sees can wait. */
  #follow(): void {
    if (!this.#isStale || !this.#view?.visible) return;
    this.#isStale = false;
    this.#changed.fire(undefined);
  }
}
