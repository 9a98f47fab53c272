import * as vscode from 'vscode';
import { subjectAtHand, type Subject as Wanted } from '../at-hand.ts';
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
      vscode.commands.registerCommand('dfes.openBlueprint', (called, journey) => {
        this.#open(subjectAtHand(called, journey), { column: vscode.ViewColumn.Beside });
      }),
      vscode.commands.registerCommand('dfes.openBlueprintHere', (called) => {
        this.#open(subjectAtHand(called), { column: vscode.ViewColumn.Active });
      }),
      vscode.commands.registerCommand('dfes.showCoverage', (called, journey) => {
        this.#open(subjectAtHand(called, journey), { column: vscode.ViewColumn.Beside, view: 'coverage' });
      }),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, state) => this.#restore(panel, state),
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      { dispose: () => clearTimeout(this.#resting) },
    );
  }

  /** What the preview shows in which somebody works. */
  get active(): Subject | undefined {
    return [...this.#panels].find(({ isActive }) => isActive)?.subject;
  }

  /** Designs have changed. */
  refresh(): void {
    for (const panel of this.#panels) panel.refresh();
  }

  /** Opens the preview that follows the cursor, or brings it to the front. */
  #open(
    about: Wanted | undefined,
    { column, view }: { readonly column: vscode.ViewColumn; readonly view?: string },
  ): void {
    if (!about) return;
    this.#cursor = cursorOf(vscode.window.activeTextEditor) ?? this.#cursor;
    const wanted = { ...about, ...(view !== undefined && { view }) };
    const following = [...this.#panels].find(({ isLocked }) => !isLocked);
    if (following) return following.show(wanted, column === vscode.ViewColumn.Active ? column : undefined);
    const place = { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside };
    this.#add(vscode.window.createWebviewPanel(viewType, titleOf(undefined), place, {}), { ...wanted, locked: false });
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
