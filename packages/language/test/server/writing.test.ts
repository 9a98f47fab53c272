import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, DocumentLink, SignatureHelp, TextEdit } from 'vscode-languageserver/node';
import { entryPoints, type Workspace } from './support/workspaces.ts';

const text = 'role R {\nlane:backstage\nclause: "5.4.2"\n}\n\ndesign D\n';

/** What helps while a text is being written, through the server’s real messages. */
describe.each(entryPoints.slice(0, 1))('the server as %s', { timeout: 30_000 }, (_, openWorkspace) => {
  let workspace: Workspace;
  let textDocument: { readonly uri: string };

  beforeAll(async () => {
    workspace = await openWorkspace({ 'a.dfes': text });
    textDocument = { uri: workspace.uri('a.dfes') };
    workspace.client.open(textDocument.uri, text);
    await workspace.client.settled();
  }, 30_000);

  afterAll(() => workspace.close());

  const ask = <T>(method: string, more: object) => workspace.client.request<T>(method, { textDocument, ...more });
  const options = { tabSize: 4, insertSpaces: false };
  const line = (number: number) => ({ line: number, character: 0 });

  test('lays out a document', async () => {
    const edits = await ask<TextEdit[]>('textDocument/formatting', { options });
    expect(edits.map(({ newText }) => newText)).toEqual(['  ', ' ', '  ']);
  });

  test('lays out some lines', async () => {
    const edits = await ask<TextEdit[]>('textDocument/rangeFormatting', {
      options,
      range: { start: line(2), end: line(2) },
    });
    expect(edits.map(({ range }) => range.start)).toEqual([line(2)]);
  });

  test('lays out what has been typed', async () => {
    const typed = { options, position: { line: 3, character: 1 }, ch: '}' };
    expect(await ask<TextEdit[]>('textDocument/onTypeFormatting', typed)).toHaveLength(3);
  });

  test('tells what a label takes', async () => {
    const help = await ask<SignatureHelp>('textDocument/signatureHelp', { position: { line: 1, character: 5 } });
    expect(help.signatures[0]?.label).toBe('lane: frontstage|backstage|support|partner');
  });

  test('leads from a clause to its page', async () => {
    const [link] = await ask<DocumentLink[]>('textDocument/documentLink', {});
    expect(link?.tooltip).toBe('ISO/TS 24082:2021, 5.4.2, Defining a design challenge');
  });

  test('sorts declarations', async () => {
    const context = { diagnostics: [], only: ['source.sortDeclarations'] };
    const actions = await ask<CodeAction[]>('textDocument/codeAction', {
      context,
      range: { start: line(0), end: line(0) },
    });
    expect(actions.map(({ title }) => title)).toEqual(['Sort the declarations in the standard’s order']);
  });
});
