import type { ReportAnswer, ReportParams } from '@dfes/language/project-contract';
import * as vscode from 'vscode';
import { subjectAtHand } from '../at-hand.ts';
import { openCommand, openPlace } from './open-place.ts';
import { today } from './today.ts';

/** The part of the language server that the report needs. */
export interface ReportServer {
  readonly report: (params: ReportParams) => Promise<ReportAnswer | null>;
}

/** The clause report beside the text. It is made anew when a design is saved, and when it is asked for again. */
export class ReportPanel {
  readonly #server: ReportServer;
  #panel: vscode.WebviewPanel | undefined;
  #uri = '';
  #shown = '';

  constructor(server: ReportServer) {
    this.#server = server;
  }

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.commands.registerCommand('dfes.showReport', (called) => this.#show(called)),
      vscode.commands.registerCommand(openCommand, openPlace),
      vscode.workspace.onDidSaveTextDocument(({ languageId }) => {
        if (languageId === 'dfes') void this.#refresh();
      }),
      { dispose: () => this.#panel?.dispose() },
    );
  }

  async #show(called: unknown): Promise<void> {
    const about = subjectAtHand(called);
    if (!about) return;
    this.#uri = about.uri;
    if (this.#panel) this.#panel.reveal(undefined, true);
    else this.#open();
    await this.#refresh();
  }

  #open(): void {
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel('dfes.report', vscode.l10n.t('Clause Report'), place, {
      enableScripts: false,
      enableCommandUris: [openCommand],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = '';
    });
    this.#panel = panel;
  }

  async #refresh(): Promise<void> {
    if (!this.#panel) return;
    const links = { to: 'command', command: openCommand } as const;
    const answer = await this.#server.report({ uri: this.#uri, format: 'html', links, made: today() });
    // The same page is not loaded again: that would lose the reader's place in it.
    if (!answer || answer.content === this.#shown || !this.#panel) return;
    this.#shown = answer.content;
    this.#panel.title = vscode.l10n.t('Clause Report: {0}', answer.title);
    this.#panel.webview.html = answer.content;
  }
}
