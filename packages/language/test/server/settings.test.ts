import { afterEach, describe, expect, test } from 'vitest';
import { type CodeLens, FileChangeType, type InlayHint } from 'vscode-languageserver/node';
import { type ClientOptions, LspClient } from './support/client.ts';
import { inProcess } from './support/in-process.ts';
import { MemoryFiles } from './support/memory-files.ts';

const folder = 'file:///design';
const uri = `${folder}/a.dfes`;
const config = `${folder}/dfes.json`;
const text = 'touchpoint Gate "Greeting" {\n  channel: web\n}\n';

const files = new MemoryFiles();
let client: LspClient;

async function open(options: ClientOptions = {}): Promise<void> {
  files.texts.clear();
  files.delay = 0;
  files.texts.set(uri, text);
  client = await LspClient.start(inProcess(files), { folders: [folder], ...options });
  client.open(uri, text);
  await client.settled();
}

afterEach(() => client.stop());

const asked: ClientOptions = { capabilities: { workspace: { configuration: true } } };
const settings = (dfes: object): ClientOptions => ({ ...asked, settings: dfes });
const change = (dfes: object) => client.notify('workspace/didChangeConfiguration', { settings: { dfes } });

describe('severities', () => {
  test('come from the client', async () => {
    await open(settings({ rules: { 'touchpoint-unvisited': 'off', nonsense: 'error' } }));
    expect(await client.codes(uri)).not.toContain('touchpoint-unvisited');
  });

  test('follow the client', async () => {
    await open();
    expect(await client.codes(uri)).toContain('touchpoint-unvisited');
    change({ rules: { 'touchpoint-unvisited': 'error' } });
    const found = (await client.findings(uri)).find(({ code }) => code === 'touchpoint-unvisited');
    expect(found?.severity).toBe(1);
  });

  test('of dfes.json go first', async () => {
    await open(settings({ rules: { 'touchpoint-unvisited': 'off' } }));
    files.texts.set(config, '{ "rules": { "touchpoint-unvisited": "warning" } }');
    client.filesChanged({ uri: config, type: FileChangeType.Created });
    expect(await client.codes(uri)).toContain('touchpoint-unvisited');
    files.texts.delete(config);
    client.filesChanged({ uri: config, type: FileChangeType.Deleted });
    expect(await client.codes(uri)).not.toContain('touchpoint-unvisited');
  });

  test('that change while files are read don’t keep any from being read', async () => {
    await open();
    const created = [`${folder}/b.dfes`, `${folder}/c.dfes`].map((file) => ({
      uri: file,
      type: FileChangeType.Created as FileChangeType,
    }));
    for (const file of created) files.texts.set(file.uri, 'rol Host');
    files.delay = 20;
    client.filesChanged(...created);
    client.filesChanged({ uri: config, type: FileChangeType.Changed });
    for (const file of created) expect(await client.codes(file.uri)).toContain('unknown-kind');
  });
});

describe('coverage', () => {
  const lenses = () => client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  const hints = () =>
    client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    });

  test.each<[object, number, number]>([
    [{}, 1, 0],
    [{ coverage: { display: 'codeLens' } }, 1, 0],
    [{ coverage: { display: 'inlay' } }, 0, 1],
    [{ coverage: { display: 'off' } }, 0, 0],
    [{ coverage: 'nonsense' }, 1, 0],
  ])('%j', async (dfes, lensCount, hintCount) => {
    await open(settings(dfes));
    expect(await lenses()).toHaveLength(lensCount);
    expect(await hints()).toHaveLength(hintCount);
  });

  test('follows the client', async () => {
    await open();
    change({ coverage: { display: 'inlay' } });
    expect(await lenses()).toEqual([]);
    expect(await hints()).toHaveLength(1);
  });

  const refreshing = { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } };

  test.each<[string, string, number]>([
    ['that changes by an edit elsewhere is asked for again', 'principle adaptive { shown-by: Gate }', 1],
    ['that stays the same is not', 'role Host', 0],
  ])('%s', async (_, other, times) => {
    await open({ capabilities: { workspace: refreshing } });
    client.refreshes.length = 0;
    client.open(`${folder}/b.dfes`, other);
    await client.settled();
    expect(client.refreshes.filter((method) => method.includes('codeLens'))).toHaveLength(times);
    expect(client.refreshes.filter((method) => method.includes('inlayHint'))).toHaveLength(times);
  });

  test('is not alone: counts of references are asked for again as well, where they are shown', async () => {
    await open({
      ...settings({ references: { codeLens: true } }),
      capabilities: { workspace: { ...refreshing, configuration: true } },
    });
    expect((await lenses()).map(({ command }) => command?.title)).toContain('0 references');
    client.refreshes.length = 0;
    client.open(`${folder}/b.dfes`, 'data-point Mood { at: Gate }');
    await client.settled();
    expect(client.refreshes.filter((method) => method.includes('codeLens'))).toHaveLength(1);
    expect((await lenses()).map(({ command }) => command?.title)).toContain('1 reference');
  });

  test('is not asked for again where the client can’t', async () => {
    await open();
    client.open(`${folder}/b.dfes`, 'principle adaptive { shown-by: Gate }');
    await client.settled();
    expect(client.refreshes).toEqual([]);
  });
});
