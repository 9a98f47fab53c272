import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dfes, examples } from '../support/dfes.ts';
import { folderWith } from '../support/folder.ts';

const journeys = `journey Arrival "Coming" { stage One "One" { step Knock "Knocks at the door" } }
journey Leaving "Going" { stage Two "Two" { step Wave "Waves" } }
`;

describe('the picture speaks', () => {
  it.each([
    ['en', 'Customer actions', 'Service blueprint with'],
    ['fr', 'Actions du client', 'Blueprint de service avec'],
    ['ja', '顧客の行動', 'サービスブループリント'],
  ])('%s', async (language, lane, description) => {
    const folder = folderWith({ 'a.dfes': 'journey Night "Night" { stage One "One" { step Knock "Knocks" } }' });
    const { out } = await dfes(folder, 'blueprint', 'a.dfes', '--language', language, '-o', '-');
    expect(out).toContain(lane);
    expect(out).toContain(description);
    expect(out).toContain('>Knocks<');
  });
});

describe('which journey is drawn', () => {
  const files = { 'dfes.json': '{}', 'a.dfes': journeys, 'b.dfes': 'journey Night "Night"\n', 'c.dfes': '' };

  it.each([
    ['the one named', ['a.dfes', '--journey', 'Arrival'], 'Knocks'],
    ['the only one of the file', ['b.dfes'], '>Night<'],
    ['one of another file of the project', ['b.dfes', '--journey', 'Leaving'], 'Waves'],
    ['one of a folder', ['.', '--journey', 'Leaving'], 'Waves'],
  ])('%s', async (_, args, shown) => {
    const { code, out, err } = await dfes(folderWith(files), 'blueprint', ...args, '-o', '-');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(shown);
    expect(out).toMatch(/^<!-- Made by dfes[^>]*-->\n<svg /u);
  });

  it.each([
    [
      'several, none named',
      ['a.dfes'],
      'Which journey? Add `--journey` and one of these names:\n  Arrival  Coming\n  Leaving  Going\n',
    ],
    ['several in the project, none in the file', ['c.dfes'], 'Which journey?'],
    [
      'a misspelt one',
      ['a.dfes', '--journey', 'Arival'],
      'There is no journey `Arival`; did you mean `Arrival`? The journeys are:\n  Arrival',
    ],
    ['one that is nowhere', ['a.dfes', '--journey', 'Xyz'], 'There is no journey `Xyz`. The journeys are:\n'],
  ])('none: %s', async (_, args, message) => {
    const { code, out, err } = await dfes(folderWith(files), 'blueprint', ...args, '-o', '-');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('none: a design without journeys', async () => {
    const { code, err } = await dfes(folderWith({ 'a.dfes': '' }), 'blueprint', 'a.dfes', '-o', '-');
    expect({ code, err }).toEqual({ code: 2, err: 'dfes: There is no journey in this design yet.\n' });
  });

  it('and tells what may be lacking in the picture', async () => {
    const folder = folderWith({ 'a.dfes': 'journey Night "Night" {\n  stat: future\n}\n' });
    const { code, out, err } = await dfes(folder, 'blueprint', 'a.dfes', '-o', '-');
    expect(out).toContain('<svg');
    expect(err).toBe(
      'dfes: a.dfes:2:3: Something can’t be read here, so the picture may lack something; `dfes check a.dfes` says more.\n',
    );
    expect(code).toBe(0);
  });
});

describe('where the picture goes', () => {
  const file = path.join(examples, 'yamanoi/yamanoi.dfes');
  const draw = (folder: string, ...args: readonly string[]) => dfes(folder, 'blueprint', file, ...args);

  it('into a new file, and over its own', async () => {
    const folder = folderWith();
    expect(await draw(folder, '-o', 'out.svg')).toEqual({ code: 0, out: '', err: '' });
    const first = readFileSync(path.join(folder, 'out.svg'), 'utf8');
    expect(await draw(folder, '-o', 'out.svg', '--theme', 'dark')).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path.join(folder, 'out.svg'), 'utf8')).not.toBe(first);
    expect(readdirSync(folder)).toEqual(['out.svg']);
  });

  it('never over a file that it did not write, unless by force', async () => {
    const folder = folderWith({ 'out.svg': '<svg/>' });
    const { code, err } = await draw(folder, '-o', 'out.svg');
    expect({ code, err }).toEqual({
      code: 2,
      err: `dfes: ${folder}/out.svg is there already, and dfes did not write it; \`--force\` overwrites it all the same.\n`,
    });
    expect(readFileSync(path.join(folder, 'out.svg'), 'utf8')).toBe('<svg/>');
    expect((await draw(folder, '-o', 'out.svg', '--force')).code).toBe(0);
    expect(readFileSync(path.join(folder, 'out.svg'), 'utf8')).toContain('Made by dfes');
  });

  it('never over the design itself', async () => {
    const folder = folderWith({ 'a.dfes': 'journey Night "Night"\n' });
    expect((await dfes(folder, 'blueprint', 'a.dfes', '-o', 'a.dfes')).code).toBe(2);
    expect(readFileSync(path.join(folder, 'a.dfes'), 'utf8')).toContain('journey');
  });

  it('through a link to where that leads', async () => {
    const folder = folderWith();
    expect((await draw(folder, '-o', 'real.svg')).code).toBe(0);
    writeFileSync(path.join(folder, 'real.svg'), '<!-- Made by dfes -->');
    symlinkSync('real.svg', path.join(folder, 'link.svg'));
    expect((await draw(folder, '-o', 'link.svg')).code).toBe(0);
    expect(readFileSync(path.join(folder, 'real.svg'), 'utf8')).toContain('<svg');
  });

  it.each([
    ['sub', 'sub is a folder; name a file in it.'],
    ['none/out.svg', 'out.svg can’t be written: its folder does not exist.'],
    ['file.txt/out.svg', 'out.svg can’t be written: its path leads through a file.'],
  ])('not to %s', async (target, message) => {
    const folder = folderWith({ 'file.txt': '' });
    mkdirSync(path.join(folder, 'sub'));
    const { code, err } = await draw(folder, '-o', target);
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
