import type { ExportChoices, ExportChoicesParams, ExportParams } from '@dfes/language/export-contract';
import * as vscode from 'vscode';
import { subjectAtHand } from './at-hand.ts';
import { offer, writeWhole } from './written-file.ts';

/** What the export asks the language server. */
export interface ExportServer {
  readonly choices: (params: ExportChoicesParams) => Promise<ExportChoices>;
  readonly content: (params: ExportParams) => Promise<string | null>;
}

type Journey = ExportChoices['journeys'][number];
type Format = ExportChoices['formats'][number];

/** The command that writes the blueprint of a journey into a file. */
export function registerExport(server: ExportServer): vscode.Disposable {
  return vscode.commands.registerCommand('dfes.exportBlueprint', (called) => exportBlueprint(server, called));
}

/** Asks which journey, in which format and where to; whoever stops answering gets nothing written. */
async function exportBlueprint(server: ExportServer, called: unknown): Promise<void> {
  const about = subjectAtHand(called);
  if (!about) return;
  const { uri } = about;
  const { journeys, formats } = await server.choices({ uri });
  if (journeys.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no journey in this design yet.'));
    return;
  }
  const journey = journeys.find(({ id }) => id === about.journey) ?? (await pickJourney(journeys));
  const format = journey && (await pickFormat(formats));
  const target = format && (await askWhere(vscode.Uri.parse(uri), journey, format));
  if (!target) return;
  const content = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting “{0}”…', journey.title) },
    async () => {
      const written = await server.content({ uri, journey: journey.id, format: format.name });
      if (written !== null) await writeWhole(target, new TextEncoder().encode(written));
      return written;
    },
  );
  if (content === null)
    void vscode.window.showWarningMessage(vscode.l10n.t('The journey is no longer there, so nothing was written.'));
  else await offer(target);
}

async function pickJourney(journeys: readonly Journey[]): Promise<Journey | undefined> {
  const [only, second] = journeys;
  if (!second) return only;
  const items = journeys.map((journey) => ({ label: journey.title, description: journey.name, journey }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which journey?') }))?.journey;
}

async function pickFormat(formats: readonly Format[]): Promise<Format | undefined> {
  const items = formats.map((format) => {
    const [label = format.title, detail = ''] = format.title.split(': ');
    return { label, description: `.${format.extension}`, detail, format };
  });
  const placeHolder = vscode.l10n.t(
    'In which format? `dfes export` on the command line also writes PDF, PNG and PowerPoint.',
  );
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.format;
}

/** The dialog itself asks before a file is overwritten. */
function askWhere(
  document: vscode.Uri,
  { name }: Journey,
  { title, extension }: Format,
): Thenable<vscode.Uri | undefined> {
  const defaultUri = vscode.Uri.joinPath(document, '..', `${name}.${extension}`);
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Blueprint'),
    defaultUri,
    filters: { [title.split(':')[0] ?? title]: [extension] },
  });
}
