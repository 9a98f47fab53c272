import type { ReportAnswer } from '@dfes/language/project-contract';
import * as vscode from 'vscode';
import { subjectAtHand } from '../at-hand.ts';
import { offer, writeWhole } from '../written-file.ts';
import type { ReportServer } from './panel.ts';
import { today } from './today.ts';

/** The command that writes the clause report into a file. */
export function registerReportExport(server: ReportServer): vscode.Disposable {
  return vscode.commands.registerCommand('dfes.exportReport', (called) => exportReport(server, called));
}

/** Asks where to; the ending of the name tells the format. */
async function exportReport(server: ReportServer, called: unknown): Promise<void> {
  const about = subjectAtHand(called);
  if (!about) return;
  const document = vscode.Uri.parse(about.uri);
  // The dialog itself asks before a file is overwritten.
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Clause Report'),
    defaultUri: vscode.Uri.joinPath(document, '..', 'clause-report.html'),
    filters: { [vscode.l10n.t('A page, which prints on A4')]: ['html'], Markdown: ['md'] },
  });
  if (!target) return;
  const answer = await reportFor(server, document, target);
  if (!answer) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The design is no longer there, so nothing was written.'));
    return;
  }
  await writeWhole(target, new TextEncoder().encode(answer.content));
  await offer(target);
}

function reportFor(server: ReportServer, document: vscode.Uri, target: vscode.Uri): Promise<ReportAnswer | null> {
  const format = target.path.toLowerCase().endsWith('.md') ? 'markdown' : 'html';
  const from = vscode.Uri.joinPath(target, '..').toString();
  return server.report({ uri: document.toString(), format, links: { to: 'files', from }, made: today() });
}
