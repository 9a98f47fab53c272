import * as vscode from 'vscode';
import { codeOf, codes, equal, eventually, find, inWorkspace, open, replace, revert } from './editing.ts';

const file = 'yamanoi/yamanoi.dfes';

describe('the extension', () => {
  it('is installed, and a design activates it', async () => {
    const extension = vscode.extensions.getExtension('dfes.dfes');
    if (!extension) throw new Error('dfes.dfes is not among the extensions');
    const document = await open(file);
    equal(document.languageId, 'dfes');
    await eventually('active', () => extension.isActive, Boolean);
  });
});

describe('findings', () => {
  const expected = [
    'backstage-role-on-frontstage',
    'excellence-without-foundation',
    'need-unaddressed',
    'perspective-missing',
  ];

  it('stand in the text, each with a page to read on', async () => {
    const document = await open(file);
    await eventually(
      'findings',
      () => codes(document),
      (found) => expected.every((code) => found.includes(code)),
    );
    for (const { code } of vscode.languages.getDiagnostics(document.uri)) {
      if (typeof code !== 'object' || !code.target.path.includes(String(code.value))) {
        throw new Error(`no page for ${JSON.stringify(code)}`);
      }
    }
  });

  it('keep projects apart: another one in the same workspace has its own', async () => {
    const document = await open('hotel-overnight/hotel.dfes');
    await eventually(
      'no duplicates',
      () => codes(document),
      (found) => !found.includes('duplicate-name'),
    );
    equal(codes(document).includes('second-design'), false);
  });

  it('come with a misspelt label, at that word, and go with its quick fix', async () => {
    const document = await open(file);
    const before = await eventually(
      'findings',
      () => codes(document),
      (found) => found.length > 0,
    );
    await replace(document, find(document, 'channel', 'touchpoint Gate'), 'chanel');
    const word = find(document, 'chanel');

    const errors = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    const [error] = await eventually('one error', errors, (found) => found.length === 1);
    if (!error) throw new Error('unreachable');
    equal(codeOf(error), 'unknown-label');
    equal(error.range, word);

    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      word,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.includes('`channel`'));
    if (!fix?.edit) throw new Error(`no fix among ${JSON.stringify(actions.map(({ title }) => title))}`);
    await vscode.workspace.applyEdit(fix.edit);
    await eventually(
      'the findings of before',
      () => codes(document).sort().join(),
      (now) => now === before.sort().join(),
    );
    await revert(document);
  });
});

describe('the text answers', () => {
  it('which labels a touchpoint still takes', async () => {
    const document = await open(file);
    const at = find(document, 'channel', 'touchpoint Gate').start;
    await replace(document, new vscode.Range(at, at), '\n  ');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    equal(
      labels.some((label) => label.startsWith('medium')),
      true,
    );
    // It has a channel already, and one is all that it takes.
    equal(
      labels.some((label) => label.startsWith('channel')),
      false,
    );
    await revert(document);
  });

  it('what a name stands for, and where it is declared', async () => {
    const document = await open(file);
    const reference = find(document, 'Gate', 'touchpoint: ');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      reference.start,
    );
    const said = hovers
      .flatMap(({ contents }) => contents.map((it) => (typeof it === 'string' ? it : it.value)))
      .join();
    equal(said.includes('Greeting at the gate'), true);

    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      reference.start,
    );
    const lines = places.map(
      (place) => ('range' in place ? place.range : (place.targetSelectionRange ?? place.targetRange)).start.line,
    );
    equal(lines, [find(document, 'Gate', 'touchpoint ').start.line]);
  });

  it('what hangs on a declaration and what it rests on, as calls', async () => {
    const document = await open(file);
    const at = find(document, 'Gate', 'touchpoint ').start;
    const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      at,
    );
    equal(item?.name, 'Gate');
    const onward = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      item,
    );
    equal(
      onward.map(({ to }) => to.name),
      ['ArrivalMood', 'SofterWords', 'Recognition'],
    );
    const back = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      item,
    );
    equal(
      back.map(({ from }) => from.name),
      ['Remember'],
    );
  });

  it('its outline', async () => {
    const document = await open(file);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const journey = symbols.find(({ name }) => name.includes('FirstEvening'));
    equal(journey?.children.length, 2);
  });

  it('how far a touchpoint covers the four principles', async () => {
    const document = await open(file);
    const line = find(document, 'touchpoint Gate').start.line;
    const lenses = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
    await eventually('a lens at the touchpoint', lenses, (all) => all.some((lens) => lens.range.start.line === line));
  });
});

describe('the settings of a project', () => {
  it('are helped with by a schema', async () => {
    const document = await vscode.workspace.openTextDocument(inWorkspace('yamanoi/dfes.json'));
    equal(document.languageId, 'jsonc');
  });

  it('link the rules that they name to what is said of them', async () => {
    const document = await open('yamanoi/dfes.json');
    const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
    await replace(document, whole, '{ "rules": { "owner-missing": "off", "no-such-rule": "off" } }\n');
    const pages = await eventually(
      'links to pages',
      async () => {
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          document.uri,
        );
        return links.map(({ target }) => String(target)).filter((target) => target.includes('/docs/findings/'));
      },
      (found) => found.length > 0,
    );
    equal(pages.length, 1);
    equal(pages[0]?.endsWith('/owner-missing.md'), true);
    await revert(document);
  });
});
