import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dfes, examples } from '../support/dfes.ts';
import { folderWith } from '../support/folder.ts';

const untidy = 'role Host   "Host" {\nlane:frontstage // by day\n}\n';
const tidy = 'role Host "Host" {\n  lane: frontstage // by day\n}\n';

const textOf = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('dfes format', () => {
  it('lays out the files of a folder and lists those that it has changed', async () => {
    const folder = folderWith({ 'a.dfes': untidy, 'b/c.dfes': tidy });
    expect(await dfes(folder, 'format')).toEqual({ code: 0, out: 'a.dfes\n', err: '' });
    expect(textOf(folder, 'a.dfes')).toBe(tidy);
    expect(await dfes(folder, 'format')).toEqual({ code: 0, out: '', err: '' });
  });

  it('with --check writes nothing, and fails where something would change', async () => {
    const folder = folderWith({ 'a.dfes': untidy });
    expect(await dfes(folder, 'format', '--check')).toEqual({ code: 1, out: 'a.dfes\n', err: '' });
    expect(textOf(folder, 'a.dfes')).toBe(untidy);
    expect(await dfes(folderWith({ 'a.dfes': tidy }), 'format', '--check')).toEqual({ code: 0, out: '', err: '' });
  });

  it('leaves what can’t be read as it is, and lays out the rest', async () => {
    const broken = 'role  Cook  "Cook {\n';
    const folder = folderWith({ 'a.dfes': `${untidy}\n${broken}lane:backstage\n}\n` });
    await dfes(folder, 'format', 'a.dfes');
    expect(textOf(folder, 'a.dfes')).toBe(`${tidy}\n${broken}  lane: backstage\n}\n`);
  });

  it('keeps line ends, a byte order mark, who may read the file, and the link that leads to it', async () => {
    const folder = folderWith({ 'kept/a.dfes': `\uFEFF${untidy.replaceAll('\n', '\r\n')}` });
    const file = path.join(folder, 'kept/a.dfes');
    chmodSync(file, 0o640);
    symlinkSync('kept/a.dfes', path.join(folder, 'link.dfes'));
    expect(await dfes(folder, 'format', 'link.dfes')).toMatchObject({ code: 0, out: 'link.dfes\n' });
    expect(textOf(folder, 'kept/a.dfes')).toBe(`\uFEFF${tidy.replaceAll('\n', '\r\n')}`);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('tells what it can’t read and goes on with the others', async () => {
    const folder = folderWith({ 'a.dfes': Uint8Array.of(0xff, 0xfe, 0x41), 'b.dfes': untidy });
    const { code, out, err } = await dfes(folder, 'format');
    expect({ code, out }).toEqual({ code: 2, out: 'b.dfes\n' });
    expect(err).toContain('a.dfes: This file is not UTF-8 text');
  });

  it('says so where there is nothing to lay out', async () => {
    const { code, err } = await dfes(folderWith(), 'format', 'none.dfes');
    expect(code).toBe(2);
    expect(err).toContain('There is nothing to lay out.');
  });

  it('finds the examples laid out', async () => {
    expect(await dfes(examples, 'format', '--check')).toEqual({ code: 0, out: '', err: '' });
  });
});
