import { readFile } from 'node:fs/promises';
import { decode, format } from '@dfes/language';
import { reason, uriToPath } from '@dfes/language/node-files';
import { inWords } from '@dfes/wording';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { replaceFile } from '../output/own-file.ts';
import { select } from '../sources/select.ts';
import { shownPath } from '../sources/shown-path.ts';
import { complain } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const formatFiles = command({
  name: 'format',
  summary: 'Lays designs out as the editor does',
  usage: 'dfes format [paths] [options]',
  options: {
    check: { type: 'boolean', summary: 'Write nothing; the exit code is 1 where a file would change' },
  },
  details: `A path is a file or a folder; without one the current folder is meant. Nothing but space changes: what a design
says, and every comment, stays. What can’t be read stays as it is written, and the rest of its file is laid out around it.

The files that change are listed. Exit code: 0 done, or nothing to do; 1 with --check, where a file would change; 2 wrong
usage, or a path that can’t be read or written (everything else is laid out all the same).`,
  async run({ values, paths, terminal }) {
    const { named, problems } = await select(paths, terminal.cwd);
    const told = [...problems];
    let changed = 0;
    for (const file of [...named].sort().map(uriToPath)) {
      const shown = shownPath(file, terminal.cwd);
      try {
        const problem = await layOut(file, values.check, () => {
          changed++;
          terminal.out(`${shown}\n`);
        });
        if (problem !== undefined) told.push({ path: file, message: problem });
      } catch (error) {
        told.push({ path: file, message: `This file can’t be laid out: ${reason(error)}.` });
      }
    }
    for (const { path, message } of told) complain(terminal, `${shownPath(path, terminal.cwd)}: ${message}`);
    if (named.size === 0) throw new UsageError('There is nothing to lay out.');
    if (told.length > 0) return exit.usage;
    return values.check && changed > 0 ? exit.findings : exit.clean;
  },
});

/** Lays one file out, unless it only has to be looked at; says what is in the way, in words. */
async function layOut(file: string, onlyLook: boolean, onChange: () => void): Promise<string | undefined> {
  const bytes = await readFile(file);
  const decoded = decode(bytes);
  if ('problem' in decoded) return inWords(decoded.problem);
  // With its byte order mark, which belongs to the file and not to the text.
  const text = bytes.toString('utf8');
  const formatted = format(text);
  if (formatted === text) return undefined;
  if (!onlyLook) await replaceFile(file, formatted);
  onChange();
  return undefined;
}
