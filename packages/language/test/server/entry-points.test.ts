import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CodeAction,
  type CodeLens,
  type CompletionList,
  type DocumentSymbol,
  FileChangeType,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { placeMethod } from '../../src/server/preview-contract.ts';
import {
  type MissingAnswer,
  missingMethod,
  type ReportAnswer,
  type ReportParams,
  reportMethod,
} from '../../src/server/project-contract.ts';
import { entryPoints, type Workspace } from './support/workspaces.ts';

const people = `persona Keiko "Keiko, 62" {
  context: "Travels every November"
  need Rest "To rest"
}

role Host "Front host"
`;

const journey = `touchpoint Gate "Greeting at the gate" {
  channel: face-to-face
  role: Host
  serves: Keiko.Rest
}

journey Evening "First evening" {
  for: Keiko
  state: future

  stage "Arrive" {
    step StepOut "Steps out" {
      touchpoint: Gate
      frontstage Host: "Greets by name"
      emotion: +1 calm
    }
  }
}
`;

/** Each way of running the server is asked the same. */
describe.each(entryPoints)('the server as %s', { timeout: 30_000 }, (_, openWorkspace) => {
  let workspace: Workspace;
  let uri: string;

  beforeAll(async () => {
    workspace = await openWorkspace({ 'people.dfes': people, 'journey.dfes': journey });
    uri = workspace.uri('journey.dfes');
    workspace.client.open(uri, journey);
    await workspace.client.settled();
  }, 30_000);

  afterAll(() => workspace.close());

  /** A request about the first place of some words. */
  const about = <R>(method: string, words: string, more: object = {}): Promise<R> => {
    const { line, character } = startOf(words);
    return workspace.client.at<R>(`textDocument/${method}`, uri, line, character + 1, more);
  };
  const document = <R>(method: string, more: object = {}): Promise<R> =>
    workspace.client.request<R>(`textDocument/${method}`, { textDocument: { uri }, ...more });

  test('finds things in files that are not open', () => {
    const found = workspace.client.diagnostics.get(workspace.uri('people.dfes')) ?? [];
    expect(found.map(({ code }) => code)).toContain('empathy-thin');
  });

  test('explains what is pointed at', async () => {
    const hover = await about<Hover>('hover', 'Keiko.Rest');
    expect(JSON.stringify(hover)).toContain('Keiko, 62');
  });

  test('leads to declarations in other files', async () => {
    const [link] = await about<Location[]>('definition', 'Host');
    expect(link).toMatchObject({ uri: workspace.uri('people.dfes'), range: { start: { line: 5 } } });
  });

  test('finds uses in all files', async () => {
    const found = await about<Location[]>('references', 'Host', { context: { includeDeclaration: true } });
    expect(found.map((location) => [location.uri === uri, location.range.start.line])).toEqual([
      [true, 2],
      [true, 13],
      [false, 5],
    ]);
  });

  test('follows the trace of a declaration, as calls', async () => {
    const [gate] = await about<CallHierarchyItem[]>('prepareCallHierarchy', 'Gate');
    const calls = (way: string) =>
      workspace.client.request<Partial<CallHierarchyIncomingCall>[]>(`callHierarchy/${way}Calls`, { item: gate });
    expect((await calls('incoming')).map(({ from }) => from?.name)).toEqual(['Rest']);
    expect(await calls('outgoing')).toEqual([]);
  });

  test('marks uses in the document', async () => {
    expect(await about<unknown[]>('documentHighlight', 'Gate')).toHaveLength(2);
  });

  test('completes', async () => {
    const { items } = await about<CompletionList>('completion', 'future');
    expect(items.map(({ label }) => label)).toEqual(['current', 'future', 'planned', 'actual']);
  });

  test('renames in all files, and says why it does not', async () => {
    const { changes = {} } = await about<WorkspaceEdit>('rename', 'Host', { newName: 'Porter' });
    expect(Object.entries(changes).map(([file, edits]) => [file === uri, edits.length])).toEqual([
      [false, 1],
      [true, 2],
    ]);
    await expect(about('rename', 'Host', { newName: 'Gate' })).rejects.toThrow('`Gate` is the name of touchpoint');
    await expect(about('prepareRename', 'channel')).rejects.toThrow('Only names can be renamed');
  });

  test('outlines', async () => {
    const symbols = await document<DocumentSymbol[]>('documentSymbol');
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
      ['Gate', 'touchpoint · Greeting at the gate'],
      ['Evening', 'journey · First evening'],
    ]);
    expect(symbols[1]?.children?.[0]?.children?.[0]?.name).toBe('StepOut');
  });

  test('finds declarations by name and title', async () => {
    const found = await workspace.client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'frnt host' });
    expect(found.map(({ name }) => name)).toEqual(['Host “Front host”']);
  });

  test('folds and selects', async () => {
    const folds = await document<FoldingRange[]>('foldingRange');
    expect(folds).toContainEqual({ startLine: 10, endLine: 15 });
    const [selection] = await document<SelectionRange[]>('selectionRange', { positions: [startOf('Greets')] });
    expect(selection?.parent?.parent?.range.start).toEqual({ line: 13, character: 6 });
  });

  test('colours words', async () => {
    const { data } = await document<SemanticTokens>('semanticTokens/full');
    expect(data.slice(0, 10)).toEqual([0, 0, 10, 0, 0, 0, 11, 4, 1, 1]);
  });

  test('shows coverage, and opens blueprints', async () => {
    const lenses = await document<CodeLens[]>('codeLens');
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      'emotional: open · adaptive: open · co-creative: open · consistent: open',
      'emotional: 0/1 · adaptive: 0/1 · co-creative: 0/1 · consistent: 0/1',
      'Show blueprint',
    ]);
    expect(lenses[2]?.command?.arguments?.[0]).toBe(uri);
  });

  test('shows titles behind names', async () => {
    const range: Range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
    const hints = await document<InlayHint[]>('inlayHint', { range });
    expect(hints.map(({ label }) => label)).toEqual(['Front host', 'To rest']);
  });

  test('draws', async () => {
    const { client } = workspace;
    const cursor = { uri, position: startOf('Greets') };
    const answer = await client.blueprint({ uri, cursor, follow: true, width: 1000 });
    expect(answer.journeys.map(({ title }) => title)).toEqual(['First evening']);
    expect(answer.panes?.body.svg).toContain('Greets by name');
    expect(answer.current[0]).toMatch(/frontstage/u);
    const again = await client.blueprint({ uri, follow: true, width: 1000, known: answer.revision ?? '' });
    expect(again.panes).toBeUndefined();
    const place = { uri, journey: answer.journey, part: answer.current[0] };
    const location = await client.request<Location>(placeMethod, place);
    expect(location.range.start.line).toBe(13);
  });

  test('says what of the design can’t be read, and in which file where that is another', async () => {
    const { client } = workspace;
    const others = workspace.uri('people.dfes');
    client.open(others, people.replace('62"', '62'));
    const { unreadable, panes } = await client.blueprint({ uri, follow: false });
    expect(unreadable).toMatchObject({ file: 'people.dfes', location: { uri: others } });
    expect(panes).toBeDefined();
    client.change(uri, journey.replace('Arrive"', 'Arrive'));
    const { unreadable: own } = await client.blueprint({ uri, follow: false });
    expect(own).toMatchObject({ location: { uri } });
    expect(own?.file).toBeUndefined();
    client.change(uri, journey);
    client.close(others);
    await client.settled();
    expect((await client.blueprint({ uri, follow: false })).unreadable).toBeUndefined();
  });

  test('reports clause by clause, and lists what is missing', async () => {
    const params: ReportParams = { uri, format: 'html', links: { to: 'files', from: workspace.uri('') } };
    const report = await workspace.client.request<ReportAnswer>(reportMethod, params);
    expect(report.content).toContain('href="people.dfes#L1"');
    const { clauses } = await workspace.client.request<MissingAnswer>(missingMethod, { uri });
    expect(clauses.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('empathy-thin');
    expect(await workspace.client.request(reportMethod, { ...params, uri: workspace.uri('none.dfes') })).toBeNull();
  });

  test('shows a journey in other views, as a table, with its findings, and without some of its lanes', async () => {
    const { client } = workspace;
    const whole = await client.blueprint({ uri, follow: false, width: 1000 });
    expect(whole.table).toContain('<th scope="row"');
    expect(whole.views?.map(({ id }) => id)).toEqual(expect.arrayContaining(['blueprint', 'journey-map', 'coverage']));
    expect(whole.findings?.length).toBeGreaterThan(0);
    expect(whole.panes?.body.svg).toContain('class="badge"');

    const fewer = await client.blueprint({ uri, follow: false, lanes: { frontstage: 'hidden' } });
    expect(fewer.lanes).toContainEqual(expect.objectContaining({ id: 'frontstage', place: 'hidden' }));
    expect(fewer.table).not.toContain('Greets by name');

    const other = await client.blueprint({ uri, follow: false, view: 'coverage' });
    expect(other.view).toBe('coverage');
    const part = /data-card="([^"]*emotional[^"]*)"/.exec(other.table ?? '')?.[1];
    const place = await client.request<Location>(placeMethod, { uri, journey: other.journey, view: 'coverage', part });
    expect(place.range.start.line).toBe(startOf('touchpoint Gate').line);
    expect((await client.blueprint({ uri, follow: false, view: 'no such view' })).view).toBe('blueprint');
  });

  test('finds a slip while it is typed, mends it, and finds it gone', async () => {
    const { client } = workspace;
    const before = client.changes;
    const at = startOf('channel');
    client.change(uri, '', { start: at, end: { ...at, character: at.character + 1 } });
    const [slip] = (await client.findings(uri)).filter(({ severity }) => severity === 1);
    expect(slip).toMatchObject({ code: 'unknown-label', source: 'dfes' });
    expect(slip?.codeDescription?.href).toContain('docs/findings/unknown-label.md');
    expect(client.changes).toBe(before + 1);

    const range = slip?.range ?? { start: at, end: at };
    const actions = await document<CodeAction[]>('codeAction', { range, context: { diagnostics: [slip] } });
    expect(actions[0]).toMatchObject({ title: 'Change to `channel`', isPreferred: true });
    const [edit] = actions[0]?.edit?.changes?.[uri] ?? [];
    client.change(uri, edit?.newText ?? '', edit?.range);
    expect(await client.codes(uri)).not.toContain('unknown-label');
  });

  test('hears of files that change, come and go behind its back', async () => {
    const { client } = workspace;
    const other = workspace.uri('other.dfes');
    await workspace.write('other.dfes', 'role Host');
    client.filesChanged({ uri: other, type: FileChangeType.Created });
    expect(await client.codes(workspace.uri('people.dfes'))).toContain('duplicate-name');
    await workspace.write('other.dfes', 'role Porter');
    client.filesChanged({ uri: other, type: FileChangeType.Changed });
    expect(await client.codes(workspace.uri('people.dfes'))).not.toContain('duplicate-name');
    await workspace.remove('other.dfes');
    client.filesChanged({ uri: other, type: FileChangeType.Deleted });
    expect(await client.codes(other)).toEqual([]);
  });

  test('hears of severities', async () => {
    const { client } = workspace;
    const config = workspace.uri('dfes.json');
    await workspace.write('dfes.json', '{ "rules": { "empathy-thin": "off", "nonsense": "off" } }');
    client.filesChanged({ uri: config, type: FileChangeType.Created });
    expect(await client.codes(workspace.uri('people.dfes'))).not.toContain('empathy-thin');
    expect(client.diagnostics.get(config)?.map(({ message }) => message)).toEqual(['There is no finding `nonsense`.']);
  });
});

function startOf(words: string): { readonly line: number; readonly character: number } {
  const before = journey.slice(0, journey.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
