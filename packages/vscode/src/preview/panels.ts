import * as vscode from 'vscode';
import { BlueprintPanel, type BlueprintServer, type Cursor, titleOf, viewType } from './panel.ts';
import { readSubject, type Subject } from './protocol.ts';

/** So long a cursor has to rest before previews follow it. */
const restMilliseconds = 60;

/** All open previews: opens and restores them, and tells them where the author is working. */
export class BlueprintPanels {
  readonly #panels = new Set<BlueprintPanel>();
  readonly #extension: vscode.Uri;
  readonly #server: BlueprintServer;
  #cursor: Cursor | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(extension: vscode.Uri, server: BlueprintServer) {
    this.#extension = extension;
    this.#server = server;
    this.#cursor = cursorOf(vscode.window.activeTextEditor);
  }

  /** Everything by which the editor reaches the previews. */
  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.commands.registerCommand('dfes.openBlueprint', (uri, journey) => this.#open(uri, journey)),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, state) => this.#restore(panel, state),
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      { dispose: () => clearTimeout(this.#resting) },
    );
  }

  /** Designs have changed. */
  refresh(): void {
    for (const panel of this.#panels) panel.refresh();
  }

  /** Opens the preview that follows the cursor, by a button at an editor (which hands over its document) or from the text. */
  #open(document: unknown, journey: unknown): void {
    const active = cursorOf(vscode.window.activeTextEditor);
    this.#cursor = active ?? this.#cursor;
    const uri = uriOf(document) ?? this.#cursor?.uri;
    if (uri === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a .dfes file first: the blueprint is drawn from its text.'),
      );
      return;
    }
    const wanted = typeof journey === 'string' ? journey : undefined;
    const following = [...this.#panels].find(({ isLocked }) => !isLocked);
    if (following) return following.show(uri, wanted);
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(viewType, titleOf(undefined), place, {});
    this.#add(panel, { uri, locked: false, ...(wanted !== undefined && { journey: wanted }) });
  }

  #restore(panel: vscode.WebviewPanel, state: unknown): void {
    const subject = readSubject(state);
    if (subject) this.#add(panel, subject);
    else panel.dispose();
  }

  #add(panel: vscode.WebviewPanel, subject: Subject): void {
    const added = new BlueprintPanel(panel, this.#extension, this.#server, subject, this.#cursor);
    this.#panels.add(added);
    panel.onDidDispose(() => this.#panels.delete(added));
    panel.onDidChangeViewState(() => added.refresh());
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    const cursor = cursorOf(editor);
    if (!cursor) return;
    this.#cursor = cursor;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      for (const panel of this.#panels) panel.moveTo(cursor);
    }, restMilliseconds);
  }
}

function cursorOf(editor: vscode.TextEditor | undefined): Cursor | undefined {
  if (editor?.document.languageId !== 'dfes') return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character }, column: editor.viewColumn };
}

function uriOf(document: unknown): string | undefined {
  if (typeof document === 'string') return document;
  return document instanceof vscode.Uri ? document.toString() : undefined;
}
