import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { LspClient } from '../../language/test/server/support/client.ts';
import { inProcess } from '../../language/test/server/support/in-process.ts';
import { MemoryFiles } from '../../language/test/server/support/memory-files.ts';
import { editorFeatures, languageFeatures } from '../src/features/features.ts';
import { assertExists, clientOf, titlesIn } from '../src/features/shown.ts';

describe('the table of features leaves nothing out', () => {
  test('of what the server announces', async () => {
    const { result } = await LspClient.start(inProcess(new MemoryFiles()));
    const announced = Object.entries(result.capabilities).flatMap(([name, value]) => (value === false ? [] : [name]));
    const named = new Set(languageFeatures.flatMap(({ announcedBy }) => announcedBy));
    expect([...named].sort()).toEqual(announced.sort());
  });

  test('of what the manifest contributes', () => {
    const named = new Set(editorFeatures.flatMap(({ announcedBy }) => announcedBy));
    expect([...named].sort()).toEqual(Object.keys(manifest.contributes).sort());
  });
});

describe('a test that is named', () => {
  test('has to exist', () => {
    const file = 'test/clients/clients.e2e.ts';
    expect(() => assertExists({ file, title: 'completes a word' })).not.toThrow();
    expect(() => assertExists({ file, title: 'makes tea' })).toThrow('has no test “makes tea”');
    const inGroup = { file: 'test/editor/host/language.suite.ts', title: 'are found wherever they stand' };
    expect(() => assertExists({ ...inGroup, group: 'names' })).not.toThrow();
    expect(() => assertExists({ ...inGroup, group: 'cups' })).toThrow(
      'has no test “cups: are found wherever they stand”',
    );
  });

  test('has to have a real client', () => {
    expect(() => clientOf({ file: 'packages/language/test/lsp/hover.test.ts', title: 'a' })).toThrow(
      'no test with a real',
    );
  });

  test.each([
    ["test('one', () => {});", ['one']],
    ['  it("it’s two", async () => {});', ['it’s two']],
    ["test.each(views)('each %s', () => {});", ['each %s']],
    ["test.skipIf(a === b)('it\\'s not here', () => {});", ["it's not here"]],
    ["describe('a group', () => {}); expect('three');", []],
  ])('is found in %s', (source, titles) => {
    expect(titlesIn(source)).toEqual(titles);
  });
});
