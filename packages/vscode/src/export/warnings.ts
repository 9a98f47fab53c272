import type { Warning } from '@dfes/export';
import * as vscode from 'vscode';

/** A warning in the editor’s language. */
export function warningText(warning: Warning): string {
  switch (warning.code) {
    case 'letters-missing':
      return vscode.l10n.t(
        'No font on this machine has these letters, so they are missing: {0}. The Noto Sans fonts have them.',
        warning.letters.slice(0, 12).join(' '),
      );
    case 'lines-are-pictures':
      return vscode.l10n.t(
        'A browser lends no font to put into a PDF, so lines in other scripts than the Latin are pictures: they can be read and printed, but not searched. VS Code on the desktop puts in the fonts themselves.',
      );
    case 'picture-reduced':
      return vscode.l10n.t(
        'The picture is very large; it was written {0} times its size instead of twice.',
        warning.zoom.toFixed(1),
      );
  }
}
