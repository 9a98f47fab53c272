import path from 'node:path';
import { uriToPath } from '@dfes/language/node-files';
import { type LinkTo, type ReportFormat, reportFormats, reportOf } from '@dfes/report';
import { check } from '@dfes/rules';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { languageOption, wordingIn } from '../language.ts';
import { signed, writeOwnFile } from '../output/own-file.ts';
import { onlyProject, open } from '../sources/open.ts';
import { UsageError } from '../usage-error.ts';

const usage = 'dfes report [path] -o FILE.html|FILE.md';
const formatNames = reportFormats.map(({ name }) => name);

export const report = command({
  name: 'report',
  summary: 'Reports clause by clause what the design addresses and what is open',
  usage,
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', summary: 'Where the report goes; - is the standard output' },
    format: { type: 'string', value: 'FORMAT', words: formatNames, summary: 'The format; FILE’s ending tells it too' },
    ...languageOption,
    force: { type: 'boolean', summary: 'Overwrite a file that dfes did not write' },
  },
  details: `A path is a file or a folder; without one the current folder is meant. A report is a matter of the whole design: of the
project to which the path belongs. It links to the design’s files, as seen from where the report lies.

The HTML file needs nothing beside it and prints on A4. A file that is there already is overwritten only where dfes wrote
it, which its first line says, or with --force; it is replaced as a whole.

Exit code: 0 the report is written, whatever it says; 2 wrong usage, or a design that could not be read as it is.`,
  async run({ values, paths, terminal }) {
    const { cwd } = terminal;
    if (values.output === undefined) throw new UsageError(`Where to? Usage: ${usage}`);
    const format = formatFor(values.format, values.output);
    const { concerned, incomplete } = await open(paths, terminal);
    const { design, severities, root } = onlyProject(concerned, cwd);
    const file = values.output === '-' ? undefined : path.resolve(cwd, values.output);
    const content = reportOf(design, [...check(design, severities).values()].flat(), {
      linkTo: linksFrom(file === undefined ? cwd : path.dirname(file), uriToPath(root)),
      made: today(),
      wording: await wordingIn(values.language),
      switchedOff: Object.keys(severities).filter((code) => severities[code] === 'off'),
    });
    const text = signed + format.write(content);
    if (file === undefined) terminal.out(text);
    else await writeOwnFile(file, text, { force: values.force });
    return incomplete ? exit.usage : exit.clean;
  },
});

/** The format that was named, or else the one in which files of this name are. */
function formatFor(name: string | undefined, output: string): ReportFormat {
  const ending = path.extname(output).slice(1).toLowerCase();
  const found = reportFormats.find((format) =>
    name === undefined ? format.extension === ending : format.name === name,
  );
  if (found) return found;
  throw new UsageError(
    `Which format? \`${output}\` doesn’t tell: end it in ${reportFormats.map(({ extension }) => `.${extension}`).join(' or ')}, or add \`--format\` and one of ${formatNames.join(', ')}.`,
  );
}

/** Links to lines of files, as paths from the folder of the report. */
function linksFrom(folder: string, root: string): LinkTo {
  return (uri, line) => {
    const source = uriToPath(uri);
    const shown = path.relative(root, source) || path.basename(source);
    const target = path.relative(folder, source).split(path.sep).map(encodeURIComponent).join('/');
    return { text: `${shown.split(path.sep).join('/')}:${line}`, href: `${target}#L${line}` };
  };
}

/** Today’s date where the command runs. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
