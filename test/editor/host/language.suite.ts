// What VS Code's own API gets of the language server, feature by feature; the rest stands in extension.suite.ts.
import * as vscode from 'vscode';
import { equal, eventually, find, open, replace, revert } from './editing.ts';

const file = 'yamanoi/yamanoi.dfes';
const layout = { tabSize: 2, insertSpaces: true };

/** Asks VS Code what it would ask an extension about a document. */
function ask<T>(provider: string, ...args: readonly unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`vscode.${provider}`, ...args);
}

/** The lines of a document as edits would leave it. */
function edited(document: vscode.TextDocument, edits: readonly vscode.TextEdit[] | undefined): string {
  const fromLast = [...(edits ?? [])].sort((a, b) => b.range.start.compareTo(a.range.start));
  return fromLast.reduce((text, { range, newText }) => {
    return text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end));
  }, document.getText());
}

function lines(places: readonly { readonly range: vscode.Range }[]): readonly number[] {
  return places.map(({ range }) => range.start.line).sort((a, b) => a - b);
}

describe('names', () => {
  it('are found wherever they stand', async () => {
    const document = await open(file);
    const at = find(document, 'Gate', 'touchpoint ').start;
    const expected = [at, find(document, 'Gate', 'at: ').start, find(document, 'Gate', 'touchpoint: ').start];
    const found = await ask<vscode.Location[]>('executeReferenceProvider', document.uri, at);
    for (const { line } of expected) equal(lines(found).includes(line), true);
    const marked = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', document.uri, at);
    equal(lines(marked), lines(found));
  });

  it('are renamed wherever they stand, but not to a name that is taken', async () => {
    const document = await open(file);
    const at = find(document, 'Gate', 'touchpoint ').start;
    const { placeholder } = await ask<{ placeholder: string }>('prepareRename', document.uri, at);
    equal(placeholder, 'Gate');
    const found = await ask<vscode.Location[]>('executeReferenceProvider', document.uri, at);
    const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', document.uri, at, 'Doorway');
    equal(lines(edit.get(document.uri)), lines(found));
    const refusal = await ask('executeDocumentRenameProvider', document.uri, at, 'TeaRoom').then(
      () => 'none',
      (error: unknown) => String(error),
    );
    equal(refusal.includes('`TeaRoom` is the name of'), true);
  });

  it('and titles lead to declarations anywhere in the workspace', async () => {
    await open(file);
    const found = await eventually(
      'a symbol',
      () => ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', 'greeting gate'),
      (symbols) => symbols.length > 0,
    );
    equal(found[0]?.name.includes('Gate'), true);
  });

  it('have the titles of what they stand for behind them', async () => {
    const document = await open(file);
    const reference = find(document, 'Gate', 'touchpoint: ');
    const hints = await eventually(
      'hints',
      () => ask<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, document.lineAt(reference.start).range),
      (all) => all.length > 0,
    );
    equal(
      hints.map(({ label }) => label),
      ['Greeting at the gate'],
    );
  });
});

describe('what is set', () => {
  const setting = (value: boolean | undefined) =>
    vscode.workspace.getConfiguration('dfes').update('references.titles', value, vscode.ConfigurationTarget.Global);

  it('counts at once: titles go and come back', async () => {
    const document = await open(file);
    const { range } = document.lineAt(find(document, 'Gate', 'touchpoint: ').start);
    const hints = () => ask<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, range);
    await setting(false);
    await eventually('no hints', hints, (all) => all.length === 0);
    await setting(undefined);
    await eventually('hints', hints, (all) => all.length === 1);
  });
});

describe('writing', () => {
  it('is helped with by what a label takes', async () => {
    const document = await open(file);
    const inside = find(document, 'Lantern', 'evidence: "').start;
    const help = await ask<vscode.SignatureHelp>('executeSignatureHelpProvider', document.uri, inside, '"');
    equal(help.signatures[0]?.label, 'evidence: "…"');
  });

  it('is laid out: the whole document, some lines, a line as it is finished', async () => {
    const document = await open(file);
    const before = document.getText();
    await replace(
      document,
      find(document, '  channel: face-to-face', 'touchpoint Gate'),
      '       channel:   face-to-face',
    );
    const whole = await ask<vscode.TextEdit[]>('executeFormatDocumentProvider', document.uri, layout);
    equal(edited(document, whole), before);
    const line = find(document, 'channel:', 'touchpoint Gate');
    const some = await ask<vscode.TextEdit[]>('executeFormatRangeProvider', document.uri, line, layout);
    equal(edited(document, some), before);
    const next = new vscode.Position(line.start.line + 1, 0);
    const typed = await ask<vscode.TextEdit[]>('executeFormatOnTypeProvider', document.uri, next, '\n', layout);
    equal(edited(document, typed), before);
    await revert(document);
  });

  it('can be rearranged: a touchpoint is made of what a step says', async () => {
    const document = await open(file);
    await replace(document, find(document, 'self-contained: "Guests know the way and like to walk it alone"'), '');
    const step = find(document, 'FindRoom', 'step ');
    const actions = await ask<vscode.CodeAction[]>(
      'executeCodeActionProvider',
      document.uri,
      step,
      vscode.CodeActionKind.Refactor.value,
    );
    equal(
      actions.some(({ kind }) => kind?.value === vscode.CodeActionKind.RefactorExtract.value),
      true,
    );
  });

  it('closes what it opens, and goes on with a comment', async () => {
    const document = await open(file);
    const editor = vscode.window.activeTextEditor;
    if (!editor) throw new Error('No editor is open');
    // At the top, where VS Code knows at once that this is neither text nor comment.
    const top = new vscode.Position(0, 0);
    await replace(document, new vscode.Range(top, top), '\n');
    editor.selection = new vscode.Selection(top, top);
    for (const text of ['/**', '\n', 'Words', '\n']) await vscode.commands.executeCommand('type', { text });
    equal(document.getText().replaceAll('\r\n', '\n').startsWith('/**\n * Words\n * \n */\n'), true);
    await revert(document);
  });
});

describe('reading', () => {
  it('is easier in colours that know what words are', async () => {
    const document = await open(file);
    const tokens = await eventually(
      'colours',
      () => ask<vscode.SemanticTokens>('provideDocumentSemanticTokens', document.uri),
      (found) => found.data.length > 0,
    );
    const legend = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend', document.uri);
    equal(legend.tokenTypes[tokens.data[3] ?? -1], 'keyword');
  });

  it('leaves out what is folded, and grows a selection by what belongs together', async () => {
    const document = await open(file);
    const head = find(document, 'touchpoint Gate').start;
    const folds = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', document.uri);
    equal(
      folds.some(({ start }) => start === head.line),
      true,
    );

    const inside = find(document, 'face-to-face', 'touchpoint Gate').start;
    const [selection] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', document.uri, [inside]);
    const grown: string[] = [];
    for (let at = selection; at; at = at.parent) grown.push(document.getText(at.range));
    equal(grown.includes('channel: face-to-face'), true);
    equal(
      grown.some((text) => text.startsWith('touchpoint Gate') && text.endsWith('}')),
      true,
    );
  });

  it('goes on where a clause or a source leads', async () => {
    const document = await open(file);
    const at = find(document, 'channel', 'touchpoint Gate').start;
    await replace(document, new vscode.Range(at, at), 'source: "https://example.org/greetings"\n  clause: "5.5.3"\n  ');
    const links = await eventually(
      'links',
      () => ask<vscode.DocumentLink[]>('executeLinkProvider', document.uri),
      (found) => found.length >= 2,
    );
    const targets = links.map(({ target }) => String(target));
    equal(targets.includes('https://example.org/greetings'), true);
    equal(
      targets.some((target) => target.includes('/docs/findings/')),
      true,
    );
    await revert(document);
  });
});
