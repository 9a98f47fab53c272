import type { ReportAnswer, ReportParams } from '@dfes/language/project-contract';
import * as vscode from 'vscode';
import { subjectAtHand } from '../at-hand.ts';
import { openCommand, openPlace } from './open-place.ts';
import { today } from './today.ts';

/** The part of the language server that the report needs. */
export interface ReportServer {
  readonly report: (params: ReportParams) => Promise<ReportAnswer | null>;
}

const reportViewType = 'dfes.report';

/** Under this key the workspace remembers what the report is about: its page runs no script that could. */
const uriKey = 'dfes.report.uri';

/** So long nothing must have changed before the report follows: it is read, not watched while one types. */
const restMilliseconds = 300;

const options = { enableScripts: false, enableCommandUris: [openCommand], localResourceRoots: [] };

/** The clause report beside the text. It follows what is typed, and is there again after a reload of the window. */
export class ReportPanel {
  readonly #server: ReportServer;
  readonly #memory: vscode.Memento;
  #panel: vscode.WebviewPanel | undefined;
  #shown = '';
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(server: ReportServer, memory: vscode.Memento) {
    this.#server = server;
    this.#memory = memory;
  }

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.commands.registerCommand('dfes.showReport', (called) => this.#show(called)),
      vscode.commands.registerCommand(openCommand, openPlace),
      vscode.window.registerWebviewPanelSerializer(reportViewType, {
        deserializeWebviewPanel: async (panel) => this.#restore(panel),
      }),
      { dispose: () => clearTimeout(this.#resting) },
    );
  }

  /** Designs have changed. */
  refresh(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#ask(), restMilliseconds);
  }

  async #show(called: unknown): Promise<void> {
    const about = subjectAtHand(called);
    if (!about) return;
    await this.#memory.update(uriKey, about.uri);
    if (this.#panel) this.#panel.reveal(undefined, true);
    else this.#open();
    await this.#ask();
  }

  #open(): void {
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const all = { ...options, enableFindWidget: true };
    this.#take(vscode.window.createWebviewPanel(reportViewType, vscode.l10n.t('Clause Report'), place, all));
  }

  async #restore(panel: vscode.WebviewPanel): Promise<void> {
    if (this.#panel || !this.#memory.get(uriKey)) return panel.dispose();
    panel.webview.options = options;
    this.#take(panel);
    await this.#ask();
  }

  #take(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.onDidChangeViewState(() => this.#ask());
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = '';
    });
  }

  async #ask(): Promise<void> {
    const uri = this.#memory.get<string>(uriKey);
    if (uri === undefined || !this.#panel?.visible) return;
    const links = { to: 'command', command: openCommand } as const;
    const answer = await this.#server.report({ uri, format: 'html', links, made: today() });
    // The same page is not loaded again: that would lose the reader's place in it.
    if (!answer || answer.content === this.#shown || !this.#panel) return;
    this.#shown = answer.content;
    this.#panel.title = vscode.l10n.t('Clause Report: {0}', answer.title);
    this.#panel.webview.html = answer.content;
  }
}
