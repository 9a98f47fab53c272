import type { Written } from '@dfes/export';
import { pixelsFor, signedPng } from '@dfes/export/pixels';
import * as vscode from 'vscode';
import type { Painted, ToPaint } from './painting.ts';

/**
 * The pixels of a picture. The extension itself has no canvas, so a page paints them: it is open for as long as that
 * takes, and closing it is a way to call the whole thing off.
 */
export async function paint(extension: vscode.Uri, svg: string, called: vscode.CancellationToken): Promise<Written> {
  const folder = vscode.Uri.joinPath(extension, 'dist/export');
  const title = vscode.l10n.t('Painting…');
  const panel = vscode.window.createWebviewPanel(
    'dfes.painter',
    title,
    { viewColumn: vscode.ViewColumn.Active, preserveFocus: true },
    { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: [folder] },
  );
  const off = called.onCancellationRequested(() => panel.dispose());
  try {
    const pixels = pixelsFor(svg);
    const answer = answerOf(panel, { svg, pixels });
    panel.webview.html = page(panel.webview, vscode.Uri.joinPath(folder, 'painter.js'), title);
    const { png } = await answer;
    if (!png)
      throw new Error(vscode.l10n.t('The picture is too large to be painted; an SVG or a PDF has no such limit.'));
    return { content: await signedPng(new Uint8Array(png)), warnings: pixels.warnings };
  } finally {
    off.dispose();
    panel.dispose();
  }
}

function answerOf(panel: vscode.WebviewPanel, toPaint: ToPaint): Promise<Painted> {
  return new Promise((resolve, reject) => {
    panel.onDidDispose(() => reject(new vscode.CancellationError()));
    panel.webview.onDidReceiveMessage((message: Painted | 'ready') => {
      if (message === 'ready') void panel.webview.postMessage(toPaint);
      else resolve(message);
    });
  });
}

function page(webview: vscode.Webview, script: vscode.Uri, title: string): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
</head>
<body>
<p>${title}</p>
<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString(true)}"></script>
</body>
</html>`;
}
