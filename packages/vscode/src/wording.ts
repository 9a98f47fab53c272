import { type Wording, wordingFor } from '@dfes/wording';
import * as vscode from 'vscode';

/** The editor's display language, for what is not said through its own `l10n.t`. */
export function displayWording(): Wording {
  return wordingFor(vscode.env.language, vscode.l10n.bundle);
}
