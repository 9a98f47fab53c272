import type { BlueprintAnswer, BlueprintParams, PlaceParams } from '@dfes/language/preview-contract';
import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import { displayWording } from '../wording.ts';
import { pageHtml } from './html.ts';
import { type FromPage, readFromPage, type Subject, type View } from './protocol.ts';
import { afterAnswer, afterFailure, type Picture, type Shown } from './view.ts';

export const viewType = 'dfes.blueprint';

/** The part of the language server that previews need. */
export interface BlueprintServer {
  blueprint(params: BlueprintParams): Promise<BlueprintAnswer>;
  place(params: PlaceParams): Promise<Location | null>;
}

/** Where the author is working. */
export interface Cursor {
  readonly uri: string;
  readonly position: Position;
  readonly column: vscode.ViewColumn | undefined;
}

/** One preview: asks the server for its picture, and takes the page's clicks back to the text. */
export class BlueprintPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #server: BlueprintServer;
  #subject: Subject;
  #cursor: Cursor | undefined;
  /** Whether the journey that the cursor is in comes before the one that was chosen by hand. */
  #follow = true;
  #width: number | undefined;
  #picture: Picture | undefined;
  /** What the page has of `#picture`. */
  #known: string | undefined;
  #problem: Location | undefined;
  #refreshing: Promise<void> | undefined;
  #again = false;

  constructor(
    panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    server: BlueprintServer,
    subject: Subject,
    cursor: Cursor | undefined,
  ) {
    this.#panel = panel;
    this.#server = server;
    this.#subject = subject;
    this.#cursor = cursor;
    this.#follow = subject.journey === undefined;
    const folder = vscode.Uri.joinPath(extension, 'dist/preview');
    const file = (name: string) => panel.webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString(true);
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.iconPath = {
      light: vscode.Uri.joinPath(extension, 'media/preview-light.svg'),
      dark: vscode.Uri.joinPath(extension, 'media/preview-dark.svg'),
    };
    panel.webview.onDidReceiveMessage((message) => this.#hear(readFromPage(message)));
    const files = { script: file('page.js'), style: file('page.css'), source: panel.webview.cspSource };
    panel.webview.html = pageHtml(files, crypto.randomUUID(), displayWording());
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  get subject(): Subject {
    return this.#subject;
  }

  get isLocked(): boolean {
    return this.#subject.locked;
  }

  /** Brings the preview to the front, and shows a journey in it, or that of the cursor; as it was seen last, unless told. */
  show(wanted: Omit<Subject, 'locked'>, column?: vscode.ViewColumn): void {
    this.#panel.reveal(column, column === undefined);
    const { view, lanes } = this.#subject;
    const kept = { ...(view !== undefined && { view }), ...(lanes && { lanes }) };
    this.#subject = { ...kept, ...wanted, locked: false };
    this.#follow = wanted.journey === undefined;
    this.refresh();
  }

  /** The author works elsewhere now. */
  moveTo(cursor: Cursor): void {
    this.#cursor = cursor;
    if (!this.isLocked) {
      if (cursor.uri !== this.#subject.uri) this.#subject = { ...this.#subject, uri: cursor.uri };
      this.#follow = true;
    }
    this.refresh();
  }

  /** Asks the server again. While an answer is under way, one more question waits for it, and no others. */
  refresh(): void {
    if (this.#width === undefined || !this.#panel.visible) return;
    if (this.#refreshing) {
      this.#again = true;
      return;
    }
    this.#refreshing = this.#ask().finally(() => {
      this.#refreshing = undefined;
      if (!this.#again) return;
      this.#again = false;
      this.refresh();
    });
  }

  async #ask(): Promise<void> {
    const subject = this.#subject;
    let shown: Shown;
    try {
      const answer = await this.#server.blueprint(this.#question());
      // Asked for something else meanwhile: the next answer counts.
      if (subject !== this.#subject) return;
      this.#problem = answer.unreadable?.location;
      shown = afterAnswer(subject, this.#picture, answer, displayWording());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      shown = afterFailure(subject, this.#picture, reason, displayWording());
    }
    await this.#send(shown);
  }

  async #send({ view, picture }: Shown): Promise<void> {
    const { subject, journeys } = view;
    const isNew = picture && picture.revision !== this.#known;
    this.#picture = picture;
    this.#known = picture?.revision;
    this.#subject = subject;
    this.#panel.title = titleOf(journeys.find(({ id }) => id === subject.journey)?.title);
    const message: View = isNew ? { ...view, panes: picture.panes, table: picture.table } : view;
    await this.#panel.webview.postMessage(message);
  }

  #question(): BlueprintParams {
    const { uri, journey, view, lanes, locked } = this.#subject;
    const cursor = this.#cursor;
    return {
      uri,
      follow: this.#follow && !locked,
      ...(journey !== undefined && { journey }),
      ...(view !== undefined && { view }),
      ...(lanes && { lanes }),
      ...(cursor && { cursor: { uri: cursor.uri, position: cursor.position } }),
      ...(this.#width !== undefined && { width: this.#width }),
      ...(this.#picture && { known: this.#picture.revision }),
    };
  }

  async #hear(message: FromPage | undefined): Promise<void> {
    switch (message?.type) {
      case 'ready':
        this.#known = undefined;
        this.#width = message.width;
        return this.refresh();
      case 'resize':
        this.#width = message.width;
        return this.refresh();
      case 'choose':
        this.#subject = { ...this.#subject, journey: message.journey };
        this.#follow = false;
        return this.refresh();
      case 'view':
        this.#subject = { ...this.#subject, view: message.view };
        return this.refresh();
      case 'lanes':
        this.#subject = { ...this.#subject, lanes: message.lanes };
        return this.refresh();
      case 'lock':
        this.#subject = { ...this.#subject, locked: message.locked };
        return this.refresh();
      case 'notice':
        return this.#problem && this.#open(this.#problem);
      case 'reveal': {
        const { uri, journey, view, lanes } = this.#subject;
        if (journey === undefined) return;
        const place = await this.#server.place({
          uri,
          journey,
          part: message.part,
          ...(view !== undefined && { view }),
          ...(lanes && { lanes }),
        });
        return place ? this.#open(place) : undefined;
      }
    }
  }

  /** Selects a place in the editor that shows its document, else in the one where the author was last. */
  async #open({ uri, range }: Location): Promise<void> {
    const { start, end } = range;
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    const viewColumn = shown?.viewColumn ?? this.#cursor?.column ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
      viewColumn,
      selection: new vscode.Range(start.line, start.character, end.line, end.character),
    });
  }
}

export function titleOf(journey: string | undefined): string {
  return journey === undefined ? vscode.l10n.t('Blueprint') : vscode.l10n.t('Blueprint: {0}', journey);
}
