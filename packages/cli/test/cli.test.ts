import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { dfes } from './support/dfes.ts';

describe('help', () => {
  it('lists every command', async () => {
    const { code, out, err } = await dfes('.', '--help');
    for (const { name } of commands) expect(out).toContain(`\n  ${name} `);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.each(commands.map(({ name }) => name))('of %s shows its options, however it is asked for', async (name) => {
    const { out } = await dfes('.', name, '--help');
    expect(out).toContain(`Usage: dfes ${name}`);
    for (const option of Object.keys(commands.find((command) => command.name === name)?.options ?? {})) {
      expect(out).toContain(`--${option}`);
    }
    expect(await dfes('.', 'help', name)).toEqual({ code: 0, out, err: '' });
    expect(await dfes('.', name, '-h')).toEqual({ code: 0, out, err: '' });
  });

  it('comes unasked where nothing is said, as a mistake', async () => {
    const { code, out, err } = await dfes('.');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: dfes COMMAND');
  });
});

test('the version is that of the extension', async () => {
  const root = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8'));
  expect(await dfes('.', '--version')).toEqual({ code: 0, out: `${root.version}\n`, err: '' });
});

describe('a mistake in the call is told on err, with what was probably meant', () => {
  it.each([
    [['chekc'], 'There is no command `chekc`; did you mean `dfes check`?'],
    [['some.dfes'], 'There is no command `some.dfes`; did you mean `dfes check some.dfes`?'],
    [['frobnicate'], 'There is no command `frobnicate`. The commands are check, coverage,'],
    [['--hepl'], 'There is no option `--hepl`; did you mean `--help`?'],
    [['help', 'chekc'], 'did you mean `dfes check`?'],
    [['check', '--fromat', 'json'], 'There is no option `--fromat`; did you mean `--format`?'],
    [['check', '-x'], 'There is no option `-x`.'],
    [['check', '--format', 'jsn'], '`--format` does not know `jsn`; did you mean `json`?'],
    [['check', '--format', 'prose'], '`--format` does not know `prose`; it is one of human, json, sarif.'],
    [['check', '--format'], '`--format` needs a value: `--format human`.'],
    [['check', '--format='], '`--format` needs a value'],
    [['check', '--format', '--fail-on', 'hint'], '`--format` needs a value'],
    [['check', '--toString'], 'There is no option `--toString`'],
    [['blueprint', 'a.dfes', '--force=yes'], '`--force` takes no value.'],
    [['blueprint'], 'Which file?'],
    [['blueprint', 'a.dfes', 'b.dfes', '-o', '-'], 'One file at a time'],
    [['blueprint', 'a.dfes'], 'Where to?'],
    [['outline'], 'Which file?'],
    [['lsp'], '`dfes lsp --stdio`'],
  ])('dfes %j', async (args, message) => {
    const { code, out, err } = await dfes('.', ...args);
    expect(err).toContain(message);
    expect(err).toMatch(/^dfes: /u);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
