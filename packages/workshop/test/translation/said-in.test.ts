import { describe, expect, test } from 'vitest';
import { saidIn } from '../../src/translation/said-in.ts';

describe('a text is found', () => {
  test.each([
    ['in the editor’s own call', "vscode.l10n.t('Which journey?');", 'Which journey?'],
    ['imported alone', "l10n.t('Which journey?');", 'Which journey?'],
    ['with what stands in it', "vscode.l10n.t('{0} is written.', name);", '{0} is written.'],
    ['over several lines', "vscode.l10n.t(\n  'One',\n  'two',\n);", 'One'],
    ['as a template', 'const a = say`No $' + '{kind} yet: $' + '{why}.`;', 'No {0} yet: {1}.'],
    ['with a quote', 'say`It’s \\`name\\`’s`;', 'It’s `name`’s'],
    ['inside another', 'say`It is $' + '{say`here`}.`;', 'here'],
    ['in typed code', 'const a: readonly Said[] = [say`One` as Said];', 'One'],
  ])('%s', (_, source, text) => {
    expect(saidIn('a.ts', source).texts).toContain(text);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in a comment', "// vscode.l10n.t('No')"],
    ['in a text', 'const a = "say`No`";'],
    ['in another template', 'html`No`;'],
    ['in another call', "cell.t('No');"],
  ])('%s', (_, source) => {
    expect(saidIn('a.ts', source)).toEqual({ texts: [], unreadable: [] });
  });
});

test('a text that is put together can’t be looked up', () => {
  expect(saidIn('a.ts', 'vscode.l10n.t(`No $' + '{kind}`);').unreadable).toEqual(['vscode.l10n.t(`No $' + '{kind}`)']);
});
