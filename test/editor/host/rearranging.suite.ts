import * as vscode from 'vscode';
import { equal, eventually, find, inWorkspace, open, revert } from './editing.ts';

const file = 'yamanoi/yamanoi.dfes';

let drafts = 0;

/** A new file in the project of the example. Each has a name of its own: an editor keeps what it knows of an old one. */
async function draft(text: string): Promise<vscode.TextDocument> {
  const uri = inWorkspace(`yamanoi/draft-${++drafts}.dfes`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Takes a file away again, saved or not. */
async function discard(document: vscode.TextDocument): Promise<void> {
  await revert(document);
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.workspace.fs.delete(document.uri);
}

/** Puts the cursor behind a text. */
function goBehind(document: vscode.TextDocument, text: string): void {
  const { end } = find(document, text);
  const editor = vscode.window.activeTextEditor;
  if (editor) editor.selection = new vscode.Selection(end, end);
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 1_000));
const type = (text: string) => vscode.commands.executeCommand('type', { text });
const ask = <T>(command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand<T>(command, ...args);

describe('names and comments', () => {
  it('goes on with a comment whose line is broken', async () => {
    const document = await draft('// two three\n');
    goBehind(document, '// two ');
    await type('\n');
    equal(document.getText(), '// two \n// three\n');
    await discard(document);
  });

  it('at a name changes its uses with it, where the editor links them', async () => {
    const editing = vscode.workspace.getConfiguration('editor');
    await editing.update('linkedEditing', true, vscode.ConfigurationTarget.Workspace);
    const document = await draft('role Porter "Porter"\n\ntouchpoint Bags "Bags" { role: Porter }\n');
    await eventually(
      'both are written',
      async () => {
        goBehind(document, 'role Porter');
        // The editor asks which places belong together once the cursor has come to rest, and writes the others after.
        await rest();
        await type('s');
        await rest();
        const written = document.getText();
        if (!written.includes('role: Porters')) await ask('undo');
        return written;
      },
      (text) => text.startsWith('role Porters') && text.includes('role: Porters'),
    );
    await discard(document);
    await editing.update('linkedEditing', undefined, vscode.ConfigurationTarget.Workspace);
  });
});

describe('another way to say it', () => {
  /** The text after a refactoring. */
  async function refactored(text: string, at: string, title: string): Promise<string> {
    const document = await draft(text);
    const place = find(document, at);
    const actions = await eventually(
      title,
      () =>
        ask<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          place,
          title.startsWith('Sort') ? 'source' : 'refactor',
        ),
      (found) => found.some((action) => action.title.startsWith(title)),
    );
    const edit = actions.find((action) => action.title.startsWith(title))?.edit;
    if (edit) await vscode.workspace.applyEdit(edit);
    const result = document.getText();
    await discard(document);
    return result;
  }

  const journey = (inside: string) => `journey Draft "Draft" {\n${inside}\n}\n`;

  it('makes a persona of a text', async () => {
    const after = await refactored(journey('  for: "Aoi, 20"'), 'Aoi', 'Make a persona “Aoi”');
    equal([after.includes('persona Aoi "Aoi, 20"'), after.includes('for: Aoi')], [true, true]);
  });

  it('splits a journey', async () => {
    const text = journey('  stage A "A"\n\n  stage B "B"');
    const after = await refactored(text, 'stage B', 'Make a journey');
    equal(after.match(/^journey /gm)?.length, 2);
  });

  it('moves a declaration to a file of its own, made for it', async () => {
    const after = await refactored(
      'role One "One"\n\nrole Two "Two"\n',
      'role Two',
      'Move “Two” to two.dfes, a new file',
    );
    equal(after, 'role One "One"\n');
    const made = await vscode.workspace.openTextDocument(inWorkspace('yamanoi/two.dfes'));
    equal(made.getText(), 'role Two "Two"\n');
    await made.save();
    await vscode.window.showTextDocument(made);
    await discard(made);
  });

  it('moves a declaration to another file', async () => {
    const after = await refactored('role One "One"\n\nrole Two "Two"\n', 'role Two', 'Move “Two” to yamanoi.dfes');
    equal(after.includes('Two'), false);
    await revert(await open(file));
  });

  it('sorts declarations in the standard’s order', async () => {
    const after = await refactored('role One "One"\n\npersona Two "Two"\n', 'role One', 'Sort the declarations');
    equal(after.startsWith('persona Two'), true);
  });
});
