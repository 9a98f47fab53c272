import { existsSync, readFileSync, statSync } from 'node:fs';
import { inRoot } from '@dfes/workshop/paths.ts';
import { unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';

// What a person installs, looked into: it holds what it needs, and nothing else.

const vsix = inject('vsix');
const packed = unzipSync(readFileSync(vsix));
const files = Object.keys(packed).filter((name) => name.startsWith('extension/'));
const textOf = (name: string) => new TextDecoder().decode(packed[`extension/${name}`]);

test('it is smaller than 1.5 MB', () => {
  expect(statSync(vsix).size).toBeLessThan(1_500_000);
});

describe('it holds no', () => {
  test.each([
    ['source map', /\.map$|sourceMappingURL=/u],
    ['module of others', /node_modules/u],
    ['source or test', /\.ts$|\/test\//u],
  ])('%s', (_, pattern) => {
    expect(files.filter((name) => pattern.test(name))).toEqual([]);
    expect(
      files.filter((name) => /\.c?js$/u.test(name) && /^\/\/# sourceMappingURL=/mu.test(textOf(name.slice(10)))),
    ).toEqual([]);
  });
});

describe('it holds', () => {
  const manifest = textOf('package.json');
  const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media|syntaxes|schemas)\/[\w./-]+)"/gu)].map(
    ([, file]) => file,
  );

  test.each([...new Set(named)])('%s, which its manifest names', (file) => {
    expect(files).toContain(`extension/${file}`);
  });

  test.each([
    'readme.md',
    'changelog.md',
    'LICENSE.txt',
    'THIRD-PARTY-NOTICES.txt',
    'l10n/bundle.l10n.fr.json',
    'l10n/bundle.l10n.ja.json',
    'templates/hotel/design.dfes',
    'templates/blank/dfes.json',
    'dist/server/server.js',
    'dist/preview/page.js',
  ])('%s', (file) => {
    expect(files).toContain(`extension/${file}`);
  });
});

describe('its notices name what it bundles', () => {
  test.each(['langium', 'chevrotain', 'vscode-languageclient', 'vscode-languageserver', 'pdfkit'])('%s', (name) => {
    expect(textOf('THIRD-PARTY-NOTICES.txt')).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'mu'));
  });
});

describe('the page in the gallery', () => {
  const page = textOf('readme.md');
  const { repository } = JSON.parse(textOf('package.json'));
  const home = repository.url.replace(/^git\+/u, '').replace(/\.git$/u, '');
  const images = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, address = '']) => address);
  const links = [...page.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/gu)].map(([, address = '']) => address);
  /** The file of the repository that an address leads to. */
  const fileAt = (address: string) => address.replace(/^https:\/\/[^/]+\/[^/]+\/[^/]+\/(?:raw|blob)\/[^/]+\//u, '');

  test('has pictures', () => {
    expect(images.length).toBeGreaterThan(0);
  });

  test.each([...images, ...links])('leads out of the package to what there is: %s', (address) => {
    expect(address).toMatch(/^https:\/\//u);
    if (address.startsWith(home)) expect(existsSync(inRoot(fileAt(address)))).toBe(true);
  });
});
