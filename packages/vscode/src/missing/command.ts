import type { MissingAnswer, MissingFinding, MissingParams } from '@dfes/language/project-contract';
import * as vscode from 'vscode';
import { subjectAtHand } from '../at-hand.ts';
import { type Item, itemsOf } from './items.ts';

/** The part of the language server that the list needs. */
export interface MissingServer {
  readonly missing: (params: MissingParams) => Promise<MissingAnswer>;
}

type Choice = vscode.QuickPickItem & { readonly item: Item };

/** The command that lists what the design does not address yet, for whoever has not found the light bulb. */
export function registerMissing(server: MissingServer): vscode.Disposable {
  return vscode.commands.registerCommand('dfes.showMissing', (called) => showMissing(server, called));
}

async function showMissing(server: MissingServer, called: unknown): Promise<void> {
  const about = subjectAtHand(called);
  if (!about) return;
  const answer = await server.missing({ uri: about.uri });
  const items = itemsOf(answer, (uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing is missing in this design, as far as dfes can tell.'),
    );
    return;
  }
  const chosen = await vscode.window.showQuickPick(items.map(choiceOf), {
    title: vscode.l10n.t('What Is Missing'),
    placeHolder: vscode.l10n.t('Choose a finding to go to its place, or a fix to have it done there'),
    matchOnDetail: true,
  });
  if (chosen?.item.line === 'finding') await goTo(chosen.item.finding);
  if (chosen?.item.line === 'fix') await fix(chosen.item.finding, chosen.item.title);
}

function choiceOf(item: Item): Choice {
  switch (item.line) {
    case 'clause':
      return { label: item.label, kind: vscode.QuickPickItemKind.Separator, item };
    case 'finding':
      return { label: item.label, detail: item.detail, item };
    case 'fix':
      return { label: `      ${item.label}`, item };
  }
}

async function goTo({ location }: MissingFinding): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(location.uri));
  await vscode.window.showTextDocument(document, { selection: rangeOf(location) });
  return document;
}

/** Goes to the place and does there what the light bulb would do. */
async function fix(finding: MissingFinding, title: string): Promise<void> {
  const document = await goTo(finding);
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(finding.location),
    vscode.CodeActionKind.QuickFix.value,
  );
  const action = actions.find((one) => one.title === title);
  if (action?.edit) await vscode.workspace.applyEdit(action.edit);
  else
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The design has changed meanwhile; ask again what is missing.'),
    );
}

function rangeOf({ range: { start, end } }: MissingFinding['location']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
