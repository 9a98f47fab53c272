import { describe, expect, test } from 'vitest';
import { type BundledPackage, bundledPackages, objection, packageFolder, thirdPartyNotices } from '../src/notices.ts';

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
