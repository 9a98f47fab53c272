import { expect, test } from 'vitest';
import { relativeUri } from '../../src/server/relative-uri.ts';

test.each([
  ['file:///inn', 'file:///inn/a.dfes', 'a.dfes'],
  ['file:///inn/', 'file:///inn/a.dfes', 'a.dfes'],
  ['file:///inn', 'file:///inn/parts/a.dfes', 'parts/a.dfes'],
  ['file:///inn/reports', 'file:///inn/a.dfes', '../a.dfes'],
  ['file:///inn/reports/2026', 'file:///inn/parts/a%20b.dfes', '../../parts/a%20b.dfes'],
  ['file:///inn/a.dfes', 'file:///inn/a.dfes', '../a.dfes'],
  ['file:///inn', 'file:///inns/a.dfes', '../inns/a.dfes'],
  ['memfs:/design', 'memfs:/design/a.dfes', 'a.dfes'],
  ['vscode-remote://wsl/inn', 'vscode-remote://wsl/inn/a.dfes', 'a.dfes'],
  ['vscode-remote://wsl/inn', 'vscode-remote://ssh/inn/a.dfes', 'vscode-remote://ssh/inn/a.dfes'],
  ['file:///inn', 'untitled:Untitled-1', 'untitled:Untitled-1'],
])('seen from %s, %s is %s', (folder, uri, seen) => {
  expect(relativeUri(folder, uri)).toBe(seen);
});
