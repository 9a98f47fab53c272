import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { CompletionList } from 'vscode-languageserver/node';
import { diskFiles } from '../../src/server/node-files.ts';
import { type ClientOptions, LspClient } from './support/client.ts';
import { inProcess } from './support/in-process.ts';

/** A folder on disk with files that are no designs, beside one that is. */
const good = 'role Host "Front host"\nplan P { team: Hots }\n';

let folder = '';
let client: LspClient | undefined;

async function open(
  prepare: (file: (name: string) => string) => Promise<void>,
  options: ClientOptions = {},
): Promise<LspClient> {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dfes-'));
  await writeFile(path.join(folder, 'good.dfes'), good);
  await prepare((name) => path.join(folder, name));
  client = await LspClient.start(inProcess(diskFiles), { folders: [pathToFileURL(folder).href], ...options });
  await client.settled();
  return client;
}

afterEach(async () => {
  await client?.stop();
  await rm(folder, { recursive: true });
});

const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
const messages = (from: LspClient, name: string) =>
  (from.diagnostics.get(uri(name)) ?? []).map(({ message }) => String(message));

/** The good file beside it works as if nothing were. */
function expectRestToWork(from: LspClient): void {
  expect(messages(from, 'good.dfes').join()).toContain('Nothing is called `Hots`; did you mean `Host`?');
}

describe('a file that is no design', () => {
  test('of bytes that are no text', async () => {
    const from = await open((file) =>
      writeFile(file('bad.dfes'), Uint8Array.from([...Buffer.from('role A\nro'), 0xff, 0xfe])),
    );
    expect(messages(from, 'bad.dfes')).toEqual([
      'This file is not UTF-8 text (line 2, column 3). Save it with the encoding UTF-8.',
    ]);
    expectRestToWork(from);
  });

  test('of 10 MB', async () => {
    const from = await open((file) => writeFile(file('bad.dfes'), 'role A "x"\n'.repeat(1_000_000)));
    expect(messages(from, 'bad.dfes').join()).toMatch(/too long to be a design: 11\.0 million characters/u);
    expectRestToWork(from);
  });

  test('of 30 MB', async () => {
    const from = await open((file) => writeFile(file('bad.dfes'), Buffer.alloc(30_000_000, 32)));
    expect(messages(from, 'bad.dfes').join()).toMatch(/too large to be a design: 30 MB/u);
    expectRestToWork(from);
  });

  test('that is a folder', async () => {
    const from = await open(async (file) => {
      await mkdir(file('folder.dfes'));
      await writeFile(file('folder.dfes/inner.dfes'), 'role Inner');
    });
    expect(messages(from, 'folder.dfes')).toEqual([]);
    expect(messages(from, 'folder.dfes/inner.dfes').join()).toContain('“Inner”');
    expectRestToWork(from);
  });

  test('that links to itself', async () => {
    const from = await open(async (file) => {
      await symlink('circle.dfes', file('circle.dfes'));
      await symlink('.', file('again'));
      await symlink('nowhere', file('lost.dfes'));
    });
    expectRestToWork(from);
  });

  test('that is a broken dfes.json', async () => {
    const from = await open((file) => writeFile(file('dfes.json'), '{ "rules": '));
    expect(messages(from, 'dfes.json').join()).toMatch(/dfes\.json can’t be read here/u);
    expectRestToWork(from);
  });
});

test('two designs are one too many, and everything else is checked', async () => {
  const from = await open((file) => writeFile(file('designs.dfes'), 'design A "a"\ndesign B "b"\n'));
  expect(messages(from, 'designs.dfes').filter((message) => message.includes('design'))).not.toEqual([]);
  expect((from.diagnostics.get(uri('designs.dfes')) ?? []).map(({ code }) => code)).toContain('second-design');
  expectRestToWork(from);
});

describe('without a folder', () => {
  test('a document is a project of its own', async () => {
    const from = await open(async () => {}, { folders: [] });
    expect([...from.diagnostics.keys()]).toEqual([]);
    from.open('untitled:Untitled-1', good);
    from.open('untitled:Untitled-2', 'plan Q { team: Host }');
    expect((await from.codes('untitled:Untitled-1')).filter((code) => code === 'unresolved-reference')).toHaveLength(1);
    expect((await from.codes('untitled:Untitled-2')).filter((code) => code === 'unresolved-reference')).toHaveLength(1);
    from.close('untitled:Untitled-2');
    expect(await from.codes('untitled:Untitled-2')).toEqual([]);
  });

  test('an empty document is offered a beginning', async () => {
    const from = await open(async () => {}, { folders: [] });
    from.open('untitled:Untitled-1', '');
    expect(await from.codes('untitled:Untitled-1')).toEqual([]);
    const { items } = await from.at<CompletionList>('textDocument/completion', 'untitled:Untitled-1', 0, 0);
    expect(items[0]?.label).toBe('first blueprint …');
  });
});

test('questions about documents that are not there have empty answers', async () => {
  const from = await open(async () => {});
  const textDocument = { uri: uri('nowhere.dfes') };
  expect(await from.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
  expect(await from.at('textDocument/hover', textDocument.uri, 3, 3)).toBeNull();
  expectRestToWork(from);
});

test('a file that can be read again is read again', async () => {
  const from = await open((file) => writeFile(file('bad.dfes'), Uint8Array.from([0xff])));
  await writeFile(path.join(folder, 'bad.dfes'), 'role Hots "x"\n');
  from.filesChanged({ uri: uri('bad.dfes'), type: 2 });
  expect(await from.codes(uri('bad.dfes'))).not.toContain('syntax-error');
  expect(await from.codes(uri('good.dfes'))).not.toContain('unresolved-reference');
});
