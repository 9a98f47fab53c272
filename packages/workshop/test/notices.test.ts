import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type BundledPackage,
  bundledPackages,
  completed,
  objection,
  packageFolder,
  thirdPartyNotices,
} from '../src/notices.ts';
import { inRoot } from '../src/paths.ts';

const bundled = (more: Partial<BundledPackage> = {}): BundledPackage => ({
  name: 'left-pad',
  version: '1.3.0',
  licence: 'MIT',
  texts: ['The MIT Licence: do as you like.'],
  ...more,
});

describe('whose a bundled file is', () => {
  test.each([
    ['node_modules/langium/lib/index.js', ['node_modules/langium']],
    ['node_modules/@chevrotain/gast/lib/a.js', ['node_modules/@chevrotain/gast']],
    ['node_modules/a/node_modules/b/index.js', ['node_modules/a/node_modules/b']],
    ['packages/language/src/index.ts', []],
  ])('%s', (file, folder) => {
    expect(packageFolder(file)).toEqual(folder);
  });

  test('is told of what went in, not of what was left out', () => {
    const inputs = {
      'node_modules/langium/lib/index.js': { bytesInOutput: 100 },
      'node_modules/typescript/lib/tsc.js': { bytesInOutput: 0 },
      'packages/language/src/index.ts': { bytesInOutput: 100 },
    };
    const outputs = { 'out.js': { bytes: 200, inputs, imports: [], exports: [] } };
    const [only, ...others] = bundledPackages([{ inputs: {}, outputs }]);
    expect(only).toMatchObject({ name: 'langium', licence: 'MIT' });
    expect(only?.texts.join()).toContain('TypeFox');
    expect(others).toEqual([]);
  });
});

describe('what may be bundled', () => {
  test.each(['MIT', 'ISC', 'Apache-2.0', '(MIT OR GPL-3.0-or-later)', 'MIT AND ISC'])('%s', (licence) => {
    expect(objection(bundled({ licence }))).toBeUndefined();
  });

  test.each([
    'GPL-3.0-or-later',
    'MIT AND GPL-3.0-or-later',
    '(MIT OR GPL-3.0) AND GPL-2.0',
    'UNLICENSED',
    'undefined',
  ])('%s may not', (licence) => {
    expect(objection(bundled({ licence }))).toContain(`left-pad: its licence, ${licence}, is none of`);
  });

  test('without a licence file nothing may', () => {
    expect(objection(bundled({ texts: [] }))).toContain('no licence file');
  });
});

describe('what a package leaves out', () => {
  const own = readFileSync(inRoot('LICENSE'), 'utf8');

  test('the name of its licence is told from the text', () => {
    const wrapped = own.replaceAll('\n', '\n  ');
    expect(completed(undefined, 'Ann', [wrapped]).licence).toBe('MIT');
    expect(completed(undefined, 'Ann', ['All rights reserved.']).licence).toBe('none');
  });

  test('the text of the MIT licence is that, in the name of its author', () => {
    const { texts } = completed('MIT', 'Ann <ann@example.org>', []);
    expect(texts.join()).toContain('Copyright (c) Ann <ann@example.org>\n\nPermission is hereby granted');
    expect(texts.join()).not.toContain('dfes');
  });

  test.each([
    ['nobody is named', 'MIT', undefined],
    ['it is another licence', 'Apache-2.0', 'Ann'],
  ])('not where %s', (_, licence, author) => {
    expect(completed(licence, author, []).texts).toEqual([]);
  });
});

describe('the notices', () => {
  test('name each package with its licence, in full', () => {
    const text = thirdPartyNotices([bundled()]);
    expect(text).toContain('left-pad 1.3.0 (MIT)');
    expect(text).toContain('do as you like');
  });

  test('are not written where something may not be bundled', () => {
    expect(() => thirdPartyNotices([bundled(), bundled({ name: 'evil', licence: 'GPL-2.0' })])).toThrow('evil');
  });
});
