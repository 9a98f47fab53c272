import { readFileSync } from 'node:fs';
import { noticesFile } from '@dfes/workshop/notices.ts';
import { inRoot } from '@dfes/workshop/paths.ts';
import { runTool } from '@dfes/workshop/process.ts';
import { packageExtension } from '@dfes/workshop/vsix.ts';
import { beforeAll, describe, expect, test } from 'vitest';

describe('the extension’s package', () => {
  let files: readonly string[];

  beforeAll(async () => {
    await packageExtension();
    const vsce = inRoot('node_modules/@vscode/vsce/vsce');
    const { output } = await runTool(vsce, ['ls', '--no-dependencies'], { quiet: true });
    files = output.trim().split('\n');
  });

  test('holds what a gallery shows, and the licences', () => {
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'CHANGELOG.md', 'LICENSE', 'media/icon.png', noticesFile]),
    );
  });

  test('holds no sources, no source maps and no node_modules', () => {
    expect(files.filter((file) => /\.map$|\.ts$|node_modules/u.test(file))).toEqual([]);
  });

  test('names what it bundles', () => {
    const notices = readFileSync(inRoot(noticesFile), 'utf8');
    for (const name of ['langium', 'chevrotain', 'vscode-languageclient', 'vscode-languageserver', 'minimatch']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'mu'));
    }
  });
});
