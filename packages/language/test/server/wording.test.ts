import { translations } from '@dfes/wording/translations';
import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, CodeLens, CompletionList, Hover } from 'vscode-languageserver/node';
import { type ClientOptions, LspClient } from './support/client.ts';
import { inProcess } from './support/in-process.ts';
import { MemoryFiles } from './support/memory-files.ts';

// A client says in which language its user reads; VS Code brings the texts of its own language along.

const folder = 'file:///design';
const uri = `${folder}/a.dfes`;
const text = 'design Inn "An inn"\ntouchpoint Gate "Greeting" {\n  chanel: web\n}\njourney Stay "A stay"\n';

let client: LspClient;

async function open(options: ClientOptions): Promise<void> {
  client = await LspClient.start(inProcess(new MemoryFiles({ [uri]: text }), translations), {
    folders: [folder],
    ...options,
  });
  client.open(uri, text);
  await client.settled();
}

afterEach(() => client.stop());

const slip = async () => (await client.findings(uri)).find(({ code }) => code === 'unknown-label')?.message;

describe('a slip is told', () => {
  test.each([
    ['ja', '`chanel` は `touchpoint` のラベルではありません。`channel` のことですか。'],
    ['fr-CA', '`chanel` n’est pas un libellé de `touchpoint` ; vouliez-vous dire `channel` ?'],
    ['en', '`chanel` is not a label of touchpoint; did you mean `channel`?'],
    ['eo', '`chanel` is not a label of touchpoint; did you mean `channel`?'],
  ])('to a client in %s', async (locale, message) => {
    await open({ locale });
    expect(await slip()).toBe(message);
  });

  test('to one that says nothing of a language in English', async () => {
    await open({});
    expect(await slip()).toBe('`chanel` is not a label of touchpoint; did you mean `channel`?');
  });

  test('in the words that a client brings along', async () => {
    const texts = { '`{0}` is not a label of {1}; did you mean `{2}`?': '{0}? {2}!' };
    await open({ locale: 'eo', initializationOptions: { texts } });
    expect(await slip()).toBe('chanel? channel!');
  });
});

describe('in French is', () => {
  test('what a hover explains, but not the title of a clause', async () => {
    await open({ locale: 'fr' });
    const hover = await client.at<Hover>('textDocument/hover', uri, 1, 2);
    const said = JSON.stringify(hover.contents);
    expect(said).toContain('Où client et service se rencontrent.');
    expect(said).toContain('Deploying effective and emotional touchpoints');
  });

  test('the line above a journey', async () => {
    await open({ locale: 'fr' });
    const lenses = await client.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(lenses.map(({ command }) => command?.title)).toContain('Afficher le blueprint');
  });

  test('the title of a fix', async () => {
    await open({ locale: 'fr' });
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const actions = await client.request<readonly CodeAction[]>('textDocument/codeAction', params);
    expect(actions[0]?.title).toBe('Remplacer par `channel`');
  });

  test('what may be written, but not the words of the language', async () => {
    await open({ locale: 'fr' });
    const { items } = await client.at<CompletionList>('textDocument/completion', uri, 2, 4);
    const channel = items.find(({ label }) => label === 'channel');
    expect(channel?.labelDetails?.description).toBe('Comment les deux se rencontrent');
    expect(channel?.documentation).toMatchObject({ value: expect.stringContaining('**channel** · touchpoint') });
  });
});

test('beside a word stands the first sentence of what it means, in Japanese too', async () => {
  await open({ locale: 'ja' });
  const { items } = await client.at<CompletionList>('textDocument/completion', uri, 5, 0);
  const beside = (name: string) => items.find(({ label }) => label === name)?.labelDetails?.description;
  expect(beside('touchpoint …')).toBe('顧客とサービスが出会うところ');
  expect(beside('touchpoint')).toBe('まだ中身なし');
});
