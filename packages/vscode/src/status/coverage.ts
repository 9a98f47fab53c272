import type { CoverageAnswer, CoverageParams } from '@dfes/language/designs-contract';
import { principleNames } from '@dfes/standard';
import * as vscode from 'vscode';
import { principleAbbreviation, principleWord, shareSigns, shareWords } from '../words.ts';

/** The part of the language server that the status bar needs. */
export interface CoverageServer {
  readonly coverage: (params: CoverageParams) => Promise<CoverageAnswer | null>;
}

/** So long a cursor has to rest, or a text to stay as it is, before the status bar follows. */
const restMilliseconds = 150;

/** The coverage of the journey that the author works on, in the status bar; a click shows it touchpoint by touchpoint. */
export class CoverageStatus {
  readonly #server: CoverageServer;
  readonly #item: vscode.StatusBarItem;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(server: CoverageServer) {
    this.#server = server;
    this.#item = vscode.window.createStatusBarItem('dfes.coverage', vscode.StatusBarAlignment.Left, 10);
    this.#item.name = vscode.l10n.t('Coverage of the Journey');
  }

  register(): vscode.Disposable {
    this.refresh();
    return vscode.Disposable.from(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      vscode.window.onDidChangeTextEditorSelection(() => this.refresh()),
      { dispose: () => clearTimeout(this.#resting) },
    );
  }

  /** The author works elsewhere, or designs have changed. */
  refresh(): void {
    clearTimeout(this.#resting);
    // Where the server does not answer, nothing is said rather than what held before.
    this.#resting = setTimeout(() => this.#ask().catch(() => this.#item.hide()), restMilliseconds);
  }

  async #ask(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    // A blueprint, or the like, beside the text: what was said last still holds.
    if (!editor && vscode.window.visibleTextEditors.length > 0) return;
    if (editor?.document.languageId !== 'dfes') return this.#item.hide();
    const uri = editor.document.uri.toString();
    const { line, character } = editor.selection.active;
    const answer = await this.#server.coverage({ uri, position: { line, character } });
    if (vscode.window.activeTextEditor !== editor) return;
    if (answer) this.#show(uri, answer);
    else this.#item.hide();
  }

  #show(uri: string, { journey, coverage }: CoverageAnswer): void {
    const words = principleNames.map((name) => `${principleWord(name)}: ${shareWords(coverage[name])}`);
    const signs = principleNames.map((name) => `${principleAbbreviation(name)} ${shareSigns(coverage[name])}`);
    this.#item.text = `$(pie-chart) ${signs.join('  ')}`;
    this.#item.tooltip = tooltip(journey.title, words);
    this.#item.accessibilityInformation = {
      label: [vscode.l10n.t('Coverage of “{0}”', journey.title), ...words].join(', '),
      role: 'button',
    };
    this.#item.command = {
      command: 'dfes.showCoverage',
      title: vscode.l10n.t('Show Coverage'),
      arguments: [uri, journey.id],
    };
    this.#item.show();
  }
}

function tooltip(title: string, words: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText(vscode.l10n.t('At how many touchpoints of “{0}” each principle is supported', title));
  text.appendMarkdown('\n\n');
  for (const line of words) text.appendMarkdown('- ').appendText(line).appendMarkdown('\n');
  text.appendMarkdown('\n').appendText(vscode.l10n.t('Click to see it touchpoint by touchpoint.'));
  return text;
}
