import type { Blueprint } from '@dfes/blueprint';
import type { Written } from '@dfes/export';
import type { ExportAnswer, ExportChoices, ExportChoicesParams, ExportParams } from '@dfes/language/export-contract';
import * as vscode from 'vscode';
import { subjectAtHand } from '../at-hand.ts';
import type { Subject } from '../preview/protocol.ts';
import { offer, writeWhole } from '../written-file.ts';
import type { Choice } from './formats.ts';
import { paint } from './paint.ts';
import { askFormat, askJourney, askView, askWhere } from './questions.ts';
import { warningText } from './warnings.ts';
import { type StartWork, written } from './work.ts';

/** What the export asks the language server. */
export interface ExportServer {
  readonly choices: (params: ExportChoicesParams) => Promise<ExportChoices>;
  readonly content: (params: ExportParams) => Promise<ExportAnswer>;
}

/** What the export needs besides. */
export interface ExportHost {
  readonly extension: vscode.Uri;
  readonly server: ExportServer;
  readonly startWork: StartWork;
  /** What the preview shows in which somebody works. */
  readonly preview: () => Subject | undefined;
}

/** The command that writes a view of a journey into a file. */
export function registerExport(host: ExportHost): vscode.Disposable {
  return vscode.commands.registerCommand('dfes.exportBlueprint', (called) => exportBlueprint(host, called));
}

/** Asks what, in which format and where to; whoever stops answering gets nothing written. */
async function exportBlueprint(host: ExportHost, called: unknown): Promise<void> {
  const wanted = await askWhat(host, called);
  const choice = wanted && (await askFormat(wanted.params.view));
  const target = choice && (await askWhere(vscode.Uri.parse(wanted.params.uri), wanted.name, choice));
  if (!target) return;
  try {
    const done = await withProgress(wanted.title, async (called) => {
      const content = await host.server.content(wanted.params);
      if (!content) return undefined;
      const { warnings, content: file } = await fileOf(host, content, choice, called);
      if (called.isCancellationRequested) throw new vscode.CancellationError();
      await writeWhole(target, typeof file === 'string' ? new TextEncoder().encode(file) : file);
      return warnings;
    });
    for (const warning of done ?? []) void vscode.window.showWarningMessage(warningText(warning));
    if (done) await offer(target);
    else
      void vscode.window.showWarningMessage(vscode.l10n.t('The journey is no longer there, so nothing was written.'));
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('Nothing was written: {0}', why));
  }
}

interface Wanted {
  readonly params: ExportParams;
  readonly title: string;
  /** What the file is called, without its ending. */
  readonly name: string;
}

/** What the preview shows in which somebody works, else what is chosen from the design at hand. */
async function askWhat({ server, preview }: ExportHost, called: unknown): Promise<Wanted | undefined> {
  const shown = called === undefined ? preview() : undefined;
  const about = shown ?? subjectAtHand(called);
  if (!about) return undefined;
  const { uri } = about;
  const { journeys } = await server.choices({ uri });
  if (journeys.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no journey in this design yet.'));
    return undefined;
  }
  const journey = journeys.find(({ id }) => id === about.journey) ?? (await askJourney(journeys));
  if (!journey) return undefined;
  const [blueprint] = journey.views;
  const view = shown ? (journey.views.find(({ id }) => id === shown.view) ?? blueprint) : await askView(journey);
  if (!view) return undefined;
  return {
    params: { uri, journey: journey.id, view: view.id, ...(shown?.lanes && { lanes: shown.lanes }) },
    title: journey.title,
    name: view === blueprint ? journey.name : `${journey.name}-${view.id}`,
  };
}

function withProgress<T>(title: string, task: (called: vscode.CancellationToken) => Promise<T>): Thenable<T> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Exporting “{0}”…', title),
      cancellable: true,
    },
    (_, called) => task(called),
  );
}

/** Writes a format in a worker; a PNG is an SVG that a page paints. */
async function fileOf(
  { extension, startWork }: ExportHost,
  blueprint: Blueprint,
  { format, options }: Choice,
  called: vscode.CancellationToken,
): Promise<Written> {
  const script = vscode.Uri.joinPath(extension, 'dist/export/worker.js');
  const isPainted = format === 'png';
  const work = startWork(script, { blueprint, format: isPainted ? 'svg' : format, options });
  const { content, warnings } = await written(work, called);
  return isPainted && typeof content === 'string' ? paint(extension, content, called) : { content, warnings };
}
