import type { ExportJourney } from '@dfes/language/export-contract';
import * as vscode from 'vscode';
import { type Choice, choicesFor } from './formats.ts';

type View = ExportJourney['views'][number];

/** Which journey; no question where there is only one. */
export async function askJourney(journeys: readonly ExportJourney[]): Promise<ExportJourney | undefined> {
  const [only, second] = journeys;
  if (!second) return only;
  const items = journeys.map((journey) => ({ label: journey.title, description: journey.name, journey }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which journey?') }))?.journey;
}

export async function askView({ views }: ExportJourney): Promise<View | undefined> {
  const items = views.map((view) => ({ label: view.title, view }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which view of it?') }))?.view;
}

export async function askFormat(view: string): Promise<Choice | undefined> {
  const items = choicesFor(view).map((choice) => ({ ...choice, description: `.${choice.extension}` }));
  const placeHolder = vscode.l10n.t('In which format?');
  return vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
}

/** The dialog itself asks before a file is overwritten. */
export function askWhere(document: vscode.Uri, name: string, { extension, label }: Choice) {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Blueprint'),
    defaultUri: vscode.Uri.joinPath(document, '..', `${name}.${extension}`),
    filters: { [label]: [extension] },
  });
}
