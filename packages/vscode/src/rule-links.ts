import { pageUrl } from '@dfes/rules';
import * as vscode from 'vscode';

/** Links the rules that a `dfes.json` names to the pages about their findings. */
export function registerRuleLinks(extension: vscode.Extension<unknown>): vscode.Disposable {
  const rules = new Set(ruleCodes(extension.packageJSON));
  return vscode.languages.registerDocumentLinkProvider(
    { pattern: '**/dfes.json' },
    { provideDocumentLinks: (document) => linksIn(document, rules) },
  );
}

function linksIn(document: vscode.TextDocument, rules: ReadonlySet<string>): vscode.DocumentLink[] {
  return [...document.getText().matchAll(/"(?<code>[a-z-]+)"(?=\s*:)/gu)].flatMap(({ index, groups }) => {
    const code = groups?.code ?? '';
    if (!rules.has(code)) return [];
    const [start, end] = [index + 1, index + 1 + code.length].map((offset) => document.positionAt(offset));
    return start && end ? [new vscode.DocumentLink(new vscode.Range(start, end), vscode.Uri.parse(pageUrl(code)))] : [];
  });
}

/** The manifest lists them already, for the setting `dfes.rules`: the rules themselves stay with the server. */
function ruleCodes(manifest: Manifest): readonly string[] {
  return manifest.contributes.configuration.properties['dfes.rules'].propertyNames.enum;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: { readonly 'dfes.rules': { readonly propertyNames: { readonly enum: readonly string[] } } };
    };
  };
}
