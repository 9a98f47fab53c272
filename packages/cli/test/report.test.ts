import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { dfes, examples } from './support/dfes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dfes-report-'));
  await cp(path.join(examples, 'yamanoi'), path.join(folder, 'inn'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const read = (file: string) => readFile(path.join(folder, file), 'utf8');

describe('dfes report', () => {
  it('writes a page about the whole project, and nothing else', async () => {
    const before = await readdir(folder);
    const { code, out, err } = await dfes(folder, 'report', 'inn/yamanoi.dfes', '-o', 'inn.html');
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    const html = await read('inn.html');
    expect(html).toContain('<h1 dir="auto">A welcome that remembers you</h1>');
    expect(html).toContain('no statement of conformity');
    expect(await readdir(folder)).toEqual([...before, 'inn.html'].sort());
  });

  it('writes Markdown where the file’s name asks for it', async () => {
    await dfes(folder, 'report', 'inn', '-o', 'inn.md');
    expect((await read('inn.md')).split('\n')[1]).toBe('# A welcome that remembers you');
  });

  it('says on which day it was made', async () => {
    await dfes(folder, 'report', 'inn', '-o', 'inn.md');
    expect(await read('inn.md')).toMatch(/\| Report made \| \d{4}-\d\d-\d\d \|/u);
  });

  it('writes to the standard output', async () => {
    const { out } = await dfes(path.join(folder, 'inn'), 'report', '-o', '-', '--format', 'markdown');
    expect(out).toContain('\n# A welcome that remembers you\n');
  });

  test.each([
    ['inn.md', 'inn/yamanoi.dfes#L60'],
    ['inn/inn.md', 'yamanoi.dfes#L60'],
    ['reports/2026/inn.md', '../../inn/yamanoi.dfes#L60'],
  ])('leads from %s to %s', async (file, href) => {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await dfes(folder, 'report', 'inn', '-o', file);
    expect(await read(file)).toContain(`[yamanoi.dfes:60](${href})`);
  });

  it('leads to files whatever their names', async () => {
    await writeFile(path.join(folder, 'javascript:a b.dfes'), 'persona P');
    await dfes(folder, 'report', 'javascript:a b.dfes', '-o', 'odd.html');
    expect(await read('odd.html')).toContain('href="javascript%3Aa%20b.dfes#L1"');
  });

  it('tells what is switched off', async () => {
    await writeFile(path.join(folder, 'inn/dfes.json'), '{ "rules": { "owner-missing": "off" } }');
    await dfes(folder, 'report', 'inn', '-o', 'inn.md');
    expect(await read('inn.md')).toContain('Switched off for this project: owner-missing.');
  });
});

describe('a file that is there already', () => {
  it('is written anew where dfes wrote it', async () => {
    await dfes(folder, 'report', 'inn', '-o', 'inn.html');
    await writeFile(path.join(folder, 'inn/more.dfes'), 'role Gardener "Gardener of the inner court"');
    const { code } = await dfes(folder, 'report', 'inn', '-o', 'inn.html');
    expect(code).toBe(0);
    expect(await read('inn.html')).toContain('Gardener of the inner court');
  });

  it('is left alone where somebody else did', async () => {
    await writeFile(path.join(folder, 'mine.md'), 'My own notes');
    const { code, err } = await dfes(folder, 'report', 'inn', '-o', 'mine.md');
    expect(err).toContain('dfes did not write it; `--force` overwrites it all the same.');
    expect(code).toBe(2);
    expect(await read('mine.md')).toBe('My own notes');
    await dfes(folder, 'report', 'inn', '-o', 'mine.md', '--force');
    expect(await read('mine.md')).toContain('# A welcome that remembers you');
  });
});

describe('what it can’t do is told', () => {
  test.each([
    [['inn'], 'Where to? Usage: dfes report [path] -o FILE.html|FILE.md'],
    [['inn', '-o', 'inn.pdf'], 'Which format? `inn.pdf` doesn’t tell: end it in .html or .md, or add `--format`'],
    [['inn', '-o', '-'], 'add `--format` and one of html, markdown.'],
    [['inn', '-o', 'inn.html', '--format', 'htm'], 'did you mean `html`?'],
    [['nowhere', '-o', 'x.html'], 'There is no such file or folder'],
    [['inn', '-o', 'none/x.html'], 'its folder does not exist'],
  ])('%j', async (args, told) => {
    const { code, err } = await dfes(folder, 'report', ...args);
    expect(err).toContain(told);
    expect(code).toBe(2);
  });

  it('several designs at once', async () => {
    await cp(path.join(examples, 'public-service'), path.join(folder, 'town'), { recursive: true });
    const { code, err } = await dfes(folder, 'report', '-o', 'all.html');
    expect(err).toContain('These are several designs; name one of inn, town.');
    expect(code).toBe(2);
  });
});
