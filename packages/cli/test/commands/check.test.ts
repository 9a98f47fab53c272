import path from 'node:path';
import { rules } from '@dfes/rules';
import { describe, expect, it, test } from 'vitest';
import { dfes, examples } from '../support/dfes.ts';
import { folderWith } from '../support/folder.ts';

const clean = 'design Whole "Whole" { status: draft }\n';
const misspelt = 'touchpoint Gate "Gate" {\n  chanel: web\n}\n';

/** The findings that a call reports, as `file:line:column code`. */
async function found(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { out } = await dfes(cwd, 'check', '--format', 'json', ...args);
  const { findings } = JSON.parse(out) as { findings: { file: string; line: number; column: number; code: string }[] };
  return findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** Only the findings that a text can't be without, whatever else there is to say of a design. */
const errorsOnly = (list: readonly string[]) => list.filter((entry) => /unknown|unresolved|syntax|second/u.test(entry));

describe('what a path stands for', () => {
  const parts = {
    'app/dfes.json': '{}',
    'app/roles.dfes': 'role Host "Host"\n',
    'app/gate/gate.dfes': 'touchpoint Gate "Gate" { role: Host }\ntouchpoint Yard "Yard" { role: Nobody }\n',
    'app/other/other.dfes': 'touchpoint Door "Door" { role: Noone }\n',
  };

  it('a folder: everything in it', async () => {
    expect(errorsOnly(await found(folderWith(parts), 'app'))).toEqual([
      'app/gate/gate.dfes:2:32 unresolved-reference',
      'app/other/other.dfes:1:32 unresolved-reference',
    ]);
  });

  it('no path: the current folder', async () => {
    expect(errorsOnly(await found(path.join(folderWith(parts), 'app/other')))).toEqual([
      'other.dfes:1:32 unresolved-reference',
    ]);
  });

  it('a file in a project: the findings of the file, with the names of the whole project', async () => {
    expect(errorsOnly(await found(folderWith(parts), 'app/gate/gate.dfes'))).toEqual([
      'app/gate/gate.dfes:2:32 unresolved-reference',
    ]);
  });

  it('a folder in a project: its part, with the names of the whole project', async () => {
    expect(errorsOnly(await found(folderWith(parts), 'app/gate'))).toEqual([
      'app/gate/gate.dfes:2:32 unresolved-reference',
    ]);
  });

  it('a file without a `dfes.json` above it: that file alone', async () => {
    const folder = folderWith({
      'roles.dfes': 'role Host "Host"\n',
      'gate.dfes': 'touchpoint Gate "Gate" { role: Host }\n',
    });
    expect(errorsOnly(await found(folder, 'gate.dfes'))).toEqual(['gate.dfes:1:32 unresolved-reference']);
    expect(errorsOnly(await found(folder, 'gate.dfes', '.'))).toEqual([]);
  });

  it('projects inside of a folder don’t see each other', async () => {
    const folder = folderWith({
      'a/dfes.json': '{}',
      'a/a.dfes': 'role Host "Host"\n',
      'b/dfes.json': '{}',
      'b/b.dfes': 'touchpoint Gate "Gate" { role: Host }\n',
    });
    expect(errorsOnly(await found(folder, '.'))).toEqual(['b/b.dfes:1:32 unresolved-reference']);
  });

  it('folders inside of each other are one project, where no `dfes.json` says otherwise', async () => {
    const folder = folderWith({
      'a/roles.dfes': 'role Host "Host"\n',
      'a/b/gate.dfes': 'touchpoint Gate "Gate" { role: Host }\n',
    });
    expect(errorsOnly(await found(folder, 'a/b', 'a'))).toEqual([]);
  });

  it('several paths: each finding once, in the order of the files', async () => {
    const folder = folderWith({ 'b.dfes': misspelt, 'a.dfes': misspelt.replace('Gate', 'Door') });
    expect(errorsOnly(await found(folder, 'b.dfes', '.', 'a.dfes', './b.dfes'))).toEqual([
      'a.dfes:2:3 unknown-label',
      'b.dfes:2:3 unknown-label',
    ]);
  });

  it('the severities of `dfes.json` hold', async () => {
    const folder = folderWith({ 'a.dfes': misspelt, 'dfes.json': '{ "rules": { "unknown-label": "off" } }' });
    expect(errorsOnly(await found(folder))).toEqual([]);
  });
});

describe('the exit code', () => {
  const files = { 'clean.dfes': clean, 'wrong.dfes': misspelt };

  it.each([
    [0, ['clean.dfes']],
    [1, ['wrong.dfes']],
    [1, ['clean.dfes', 'wrong.dfes']],
    [0, [path.join(examples, 'yamanoi')]],
    [1, [path.join(examples, 'yamanoi'), '--fail-on', 'warning']],
    [1, [path.join(examples, 'yamanoi'), '--fail-on=hint']],
    [2, ['nothing.dfes']],
    [2, ['nothing.dfes', 'wrong.dfes']],
  ])('%i for %j', async (code, args) => {
    expect((await dfes(folderWith(files), 'check', ...args)).code).toBe(code);
  });

  const severities = ['error', 'warning', 'info', 'hint'] as const;

  it.each(severities)('is 1 for --fail-on %s where a finding is as bad as that', async (failOn) => {
    const off = Object.fromEntries(rules.map(({ code }) => [code, 'off']));
    for (const severity of severities) {
      const config = JSON.stringify({ rules: { ...off, 'unknown-label': severity } });
      const folder = folderWith({ 'dfes.json': config, 'wrong.dfes': misspelt });
      const fails = severities.indexOf(severity) <= severities.indexOf(failOn);
      expect((await dfes(folder, 'check', '--fail-on', failOn)).code).toBe(fails ? 1 : 0);
    }
  });
});

describe('--format json', () => {
  it('has exactly the fields that are promised', async () => {
    const { out } = await dfes(folderWith({ 'in a folder/wrong.dfes': misspelt }), 'check', '--format', 'json');
    const { findings, ...nothingElse } = JSON.parse(out);
    expect(nothingElse).toEqual({});
    expect(findings).toContainEqual({
      file: 'in a folder/wrong.dfes',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 9,
      code: 'unknown-label',
      severity: 'error',
      clause: '',
      basis: 'language',
      message: '`chanel` is not a label of touchpoint; did you mean `channel`?',
    });
  });

  it('is an empty list where nothing is found', async () => {
    const { code, out } = await dfes(folderWith({ 'empty.dfes': '' }), 'check', '--format', 'json');
    expect({ code, ...JSON.parse(out) }).toEqual({ code: 0, findings: [] });
  });

  it('counts columns in UTF-16 units, and not the byte order mark', async () => {
    const text = '\uFEFFtouchpoint Gate "🏮" { chanel: web }\n';
    expect(errorsOnly(await found(folderWith({ 'bom.dfes': text })))).toEqual(['bom.dfes:1:24 unknown-label']);
  });

  it('tells what it found in files of the folder above as well', async () => {
    const folder = folderWith({ 'wrong.dfes': misspelt, 'sub/x.dfes': '' });
    expect(errorsOnly(await found(path.join(folder, 'sub'), '../wrong.dfes'))).toEqual([
      '../wrong.dfes:2:3 unknown-label',
    ]);
  });
});

test('the findings of yamanoi are those that the editor shows', async () => {
  const list = await found(examples, 'yamanoi');
  const codes = list.map((entry) => entry.split(' ')[1]);
  expect(codes).toEqual(
    expect.arrayContaining([
      'perspective-missing',
      'excellence-without-foundation',
      'backstage-role-on-frontstage',
      'need-unaddressed',
    ]),
  );
});

describe('bad input is told with its place, and everything else is checked all the same', () => {
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, RegExp]>([
    [
      'invalid UTF-8',
      { 'bad.dfes': Buffer.from('role A "A"\n// caf\xE9\n', 'latin1') },
      /bad\.dfes.*not UTF-8 text \(line 2, column 7\)/u,
    ],
    ['10 MB', { 'bad.dfes': `// ${'x'.repeat(10_000_000)}` }, /bad\.dfes.*too long to be a design: 10\.0 million/u],
    ['30 MB', { 'bad.dfes': Buffer.alloc(30_000_000, ' ') }, /bad\.dfes.*too large to be a design: 30 MB/u],
    ['zeroes', { 'bad.dfes': Buffer.alloc(100) }, /bad\.dfes.*can’t be read/u],
    ['two designs', { 'bad.dfes': 'design One "One"\ndesign Two "Two"\n' }, /bad\.dfes:2:8 .*second-design/u],
  ])('%s', async (_, files, message) => {
    const folder = folderWith({ ...files, 'wrong.dfes': misspelt });
    const { code, out } = await dfes(folder, 'check');
    expect(out.replaceAll('\n', ' ')).toMatch(message);
    expect(out).toContain('wrong.dfes:2:3');
    expect(code).toBe(1);
  });

  it.each([
    ['no such file', 'none.dfes', 'none.dfes: There is no such file or folder.'],
    ['a misspelt path', 'wrnog.dfes', 'wrnog.dfes: There is no such file or folder; did you mean `wrong.dfes`?'],
    ['another kind of file', 'notes.txt', 'notes.txt: This is not a `.dfes` file.'],
    ['an empty folder', 'empty', 'empty: There is no `.dfes` file in this folder.'],
    ['a folder named like a file', 'folder.dfes', 'folder.dfes: There is no `.dfes` file in this folder.'],
    [
      'a path through a file',
      'wrong.dfes/x.dfes',
      'wrong.dfes/x.dfes: This can’t be read: its path leads through a file.',
    ],
  ])('%s', async (_, name, message) => {
    const folder = folderWith({ 'wrong.dfes': misspelt, 'notes.txt': '', 'empty/x.txt': '', 'folder.dfes/x.txt': '' });
    const { code, out, err } = await dfes(folder, 'check', name, 'wrong.dfes');
    expect(err).toBe(`dfes: ${message}\n`);
    expect(out).toContain('wrong.dfes:2:3');
    expect(code).toBe(2);
  });

  it('nothing to check at all', async () => {
    expect(await dfes(folderWith(), 'check')).toEqual({
      code: 2,
      out: '',
      err: 'dfes: .: There is no `.dfes` file in this folder.\ndfes: There is nothing to read.\n',
    });
  });

  it.each(['with spaces.dfes', '名前 と.dfes', 'a:b.dfes', '50%25#?.dfes', "it's.dfes"])(
    'a file called %s',
    async (name) => {
      expect(errorsOnly(await found(folderWith({ [name]: misspelt }), name))).toEqual([`${name}:2:3 unknown-label`]);
    },
  );
});

describe('dfes.json', () => {
  it.each([
    ['{ "rules": { "persona-unresearched": "of" } }', 'dfes.json:1:38: A severity is one of'],
    ['{\n  "rules": { "no-such": "off" }\n}', 'dfes.json:2:14: There is no finding `no-such`.'],
    ['{\n  "rules": {', 'dfes.json:2:13: dfes.json can’t be read here'],
    ['[]', 'dfes.json:1:1: dfes.json holds an object'],
  ])('%s is told with its place, and the rest counts', async (text, message) => {
    const folder = folderWith({ 'dfes.json': text, 'wrong.dfes': misspelt });
    const { code, out, err } = await dfes(folder, 'check');
    expect(err).toContain(`dfes: ${message}`);
    expect(out).toContain('wrong.dfes:2:3');
    expect(code).toBe(2);
  });

  it('of a project that nobody asked for is left alone', async () => {
    const folder = folderWith({ 'dfes.json': '{}', 'a.dfes': clean, 'sub/dfes.json': '[]', 'sub/b.dfes': '' });
    expect((await dfes(folder, 'check', 'a.dfes')).err).toBe('');
  });
});
