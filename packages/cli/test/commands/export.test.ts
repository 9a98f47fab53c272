import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dfes, examples } from '../support/dfes.ts';
import { folderWith } from '../support/folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const yamanoi = path.join(examples, 'yamanoi');
const write = (folder: string, ...args: readonly string[]) => dfes(folder, 'export', yamanoi, ...args);

describe('the format', () => {
  it.each([
    ['out.svg', '<!-- Made by dfes'],
    ['out.html', '<!-- Made by dfes'],
    ['out.md', '<!-- Made by dfes'],
    ['out.mmd', '%% Made by dfes'],
    ['out.csv', '\ufeffStage,Step,Title'],
    ['OUT.PDF', '%PDF-1.'],
    ['out.png', '\ufffdPNG'],
    ['out.pptx', 'PK'],
  ])('is told by %s', async (name, beginning) => {
    const folder = folderWith();
    expect(await write(folder, '-o', name)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path.join(folder, name), 'utf8').startsWith(beginning)).toBe(true);
  });

  it('is the one that is named, whatever the file is called', async () => {
    const { code, out } = await write(folderWith(), '--format', 'mermaid', '-o', '-');
    expect(code).toBe(0);
    expect(out).toMatch(/^journey$/m);
  });

  it.each([
    [['-o', 'out'], 'Which format? `out` doesn’t tell. Add `--format`'],
    [['-o', 'out.htm'], 'Did you mean `.html`?'],
    [['-o', '-'], 'Which format?'],
    [['-o', '-', '--format', 'pdf'], 'A pdf is no text for a terminal; name a file: `-o blueprint.pdf`.'],
    [['-o', 'out.svg', '--format', 'pgn'], 'did you mean `png`?'],
    [[], 'Where to?'],
  ])('is asked for: %j', async (args, message) => {
    const folder = folderWith();
    const { code, out, err } = await write(folder, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('another view', () => {
  it.each(['journey-map', 'coverage', 'overview'])('%s leaves in every format that can hold it', async (view) => {
    const folder = folderWith();
    for (const name of ['out.svg', 'out.html', 'out.md', 'out.csv', 'out.pdf', 'out.png', 'out.pptx']) {
      expect(await write(folder, '--view', view, '-o', name)).toEqual({ code: 0, out: '', err: '' });
    }
  });

  it.each([
    ['coverage', 'out.mmd', 'has no place for “Coverage of the four principles”'],
    ['planned-actual', 'out.svg', 'Its views are: blueprint, journey-map, coverage, overview.'],
    ['jurney-map', 'out.svg', 'did you mean `journey-map`?'],
  ])('%s as %s is refused, and nothing is written', async (view, name, message) => {
    const folder = folderWith();
    const { code, err } = await write(folder, '--view', view, '-o', name);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that is there already', () => {
  it.each(['out.svg', 'out.html', 'out.md', 'out.mmd', 'out.pdf', 'out.png', 'out.pptx'])(
    '%s is written anew where dfes wrote it',
    async (name) => {
      const folder = folderWith();
      expect((await write(folder, '-o', name)).err).toBe('');
      expect((await write(folder, '-o', name)).err).toBe('');
      expect(readdirSync(folder)).toEqual([name]);
    },
  );

  it.each([
    ['out.svg', '<svg/>'],
    ['out.pdf', '%PDF-1.3\n%\u00ff\n'],
    ['out.csv', 'Stage,Step,Title\n'],
    ['out.md', '# Notes\n\nMade by dfes and by me\n'],
  ])('%s is left alone where somebody else wrote it, unless by force', async (name, content) => {
    const folder = folderWith({ [name]: content });
    const { code, err } = await write(folder, '-o', name);
    expect(code).toBe(2);
    expect(err).toContain('`--force`');
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(content);
    expect((await write(folder, '-o', name, '--force')).code).toBe(0);
  });
});
