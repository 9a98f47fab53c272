import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Files } from '../../src/code-web/files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refused = (reason: string) => expect.objectContaining({ reason });

let parent: string;
let files: Files;

/** outside.txt and outside/ lie beside the folder; within it, links that lead there, elsewhere and in a circle. */
beforeEach(async () => {
  parent = await realpath(await mkdtemp(path.join(os.tmpdir(), 'dfes-files-')));
  const inside = path.join(parent, 'folder');
  await mkdir(path.join(inside, 'sub'), { recursive: true });
  await mkdir(path.join(parent, 'outside'));
  await writeFile(path.join(parent, 'outside.txt'), 'secret');
  await writeFile(path.join(inside, 'a.dfes'), 'a');
  await writeFile(path.join(inside, 'sub/b.dfes'), 'b');
  await symlink('../outside.txt', path.join(inside, 'leak.txt'));
  await symlink('../outside', path.join(inside, 'leak'));
  await symlink('../not-there.txt', path.join(inside, 'dangling.txt'));
  await symlink('a.dfes', path.join(inside, 'alias.dfes'));
  await symlink('circle', path.join(inside, 'circle'));
  files = await Files.below(inside);
});

afterEach(() => rm(parent, { recursive: true, force: true }));

const onDisk = (place: string) => readFile(path.join(parent, place), 'utf8');

describe('inside the folder', () => {
  test('files are read, written, renamed and deleted', async () => {
    expect(String(await files.read('sub/b.dfes'))).toBe('b');
    await files.write('sub/b.dfes', bytes('changed'), { create: false, overwrite: true });
    expect(await onDisk('folder/sub/b.dfes')).toBe('changed');
    await files.write('new.dfes', bytes('new'), { create: true, overwrite: false });
    await files.rename('new.dfes', 'sub/moved.dfes', false);
    expect(await onDisk('folder/sub/moved.dfes')).toBe('new');
    await files.delete('sub');
    await expect(files.stat('sub')).rejects.toEqual(refused('not-found'));
  });

  test('a shorter text leaves nothing of the longer one', async () => {
    await files.write('a.dfes', bytes('a long text'), { create: false, overwrite: true });
    await files.write('a.dfes', bytes('short'), { create: false, overwrite: true });
    expect(await onDisk('folder/a.dfes')).toBe('short');
  });

  test('a link that stays inside is followed', async () => {
    expect(String(await files.read('alias.dfes'))).toBe('a');
    await files.write('alias.dfes', bytes('through'), { create: false, overwrite: true });
    expect(await onDisk('folder/a.dfes')).toBe('through');
  });

  test('deleting a link leaves what it leads to', async () => {
    await files.delete('leak.txt');
    expect(await onDisk('outside.txt')).toBe('secret');
  });

  test('what a listing says of each entry', async () => {
    const list = Object.fromEntries(await files.list(''));
    expect(list).toMatchObject({ 'a.dfes': 1, sub: 2, 'alias.dfes': 1 | 64, 'leak.txt': 64, leak: 64, circle: 64 });
  });

  test('a walk finds files alone and ends in spite of a circle', async () => {
    expect([...(await files.walk(''))].sort()).toEqual(['a.dfes', 'sub/b.dfes']);
  });
});

describe('outside the folder', () => {
  const ways = ['../outside.txt', 'sub/../../outside.txt', 'leak.txt', 'leak/x.txt', 'a\0b'];

  test.each(ways)('%j cannot be read', async (place) => {
    await expect(files.read(place)).rejects.toMatchObject({ reason: expect.stringMatching(/forbidden|not-found/) });
  });

  test.each([...ways, 'dangling.txt'])('%j cannot be written', async (place) => {
    const writing = files.write(place, bytes('x'), { create: true, overwrite: true });
    await expect(writing).rejects.toMatchObject({ reason: expect.stringMatching(/forbidden|not-found/) });
    expect(await onDisk('outside.txt')).toBe('secret');
    await expect(onDisk('not-there.txt')).rejects.toThrow();
  });

  test('nothing is moved out, or in', async () => {
    await expect(files.rename('a.dfes', '../a.dfes', true)).rejects.toEqual(refused('forbidden'));
    await expect(files.rename('a.dfes', 'leak/a.dfes', true)).rejects.toEqual(refused('forbidden'));
    await expect(files.rename('../outside.txt', 'mine.txt', true)).rejects.toEqual(refused('forbidden'));
  });

  test('the folder itself is neither deleted nor moved', async () => {
    await expect(files.delete('')).rejects.toEqual(refused('forbidden'));
    await expect(files.rename('', 'sub/x', true)).rejects.toEqual(refused('forbidden'));
  });
});

describe('refusals say why', () => {
  test.each([
    ['a file that is not there', () => files.read('no.dfes'), 'not-found'],
    ['reading a folder', () => files.read('sub'), 'is-a-folder'],
    ['listing a file', () => files.list('a.dfes'), 'not-a-folder'],
    ['creating what exists', () => files.write('a.dfes', bytes(''), { create: true, overwrite: false }), 'exists'],
    ['changing what is not there', () => files.write('n', bytes(''), { create: false, overwrite: true }), 'not-found'],
    ['a folder that exists', () => files.createFolder('sub'), 'exists'],
    ['renaming onto a file', () => files.rename('a.dfes', 'sub/b.dfes', false), 'exists'],
  ])('%s', async (_, call, reason) => {
    await expect(call()).rejects.toEqual(refused(reason));
  });
});
