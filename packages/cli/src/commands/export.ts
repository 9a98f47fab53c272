import path from 'node:path';
import { type ThemeName, themes, views } from '@dfes/blueprint';
import { ExportError, type Format, formats, paperNames, warningText } from '@dfes/export';
import { nearest } from '@dfes/model';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { languageOption, wordingIn } from '../language.ts';
import { writeOwnFile } from '../output/own-file.ts';
import { warnOfGaps } from '../sources/gaps.ts';
import { journeyIn } from '../sources/journey.ts';
import { arrangementOf, laneHelp, laneOptions } from '../sources/lanes.ts';
import { onlyPath, open } from '../sources/open.ts';
import { viewOf } from '../sources/view.ts';
import { complain } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const usage = 'dfes export FILE|FOLDER [--journey NAME] [--view VIEW] [--format FORMAT] -o FILE';
const formatNames = formats.map(({ name }) => name);
const themeNames = Object.keys(themes) as readonly ThemeName[];
const nameWidth = Math.max(...formatNames.map((name) => name.length));

export const exportBlueprint = command({
  name: 'export',
  summary: 'Writes the blueprint of a journey, or another view of it, for another program',
  usage,
  options: {
    journey: { type: 'string', value: 'NAME', summary: 'The journey; it may be left out where there is only one' },
    view: {
      type: 'string',
      value: 'VIEW',
      words: views.map(({ id }) => id),
      default: 'blueprint',
      summary: 'What is shown of it',
    },
    format: { type: 'string', value: 'FORMAT', words: formatNames, summary: 'The format; FILE’s ending tells it too' },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      summary: 'Where it goes; - is the standard output, for texts',
    },
    theme: { type: 'string', value: 'THEME', words: themeNames, summary: 'The colours of pictures, light by default' },
    paper: { type: 'string', value: 'PAPER', words: paperNames, default: 'a3', summary: 'The sheets of a PDF' },
    ...laneOptions,
    ...languageOption,
    force: { type: 'boolean', summary: 'Overwrite a file that dfes did not write' },
  },
  details: `The formats:
${formats.map(({ name, title }) => `  ${name.padEnd(nameWidth)}  ${title}`).join('\n')}

${laneHelp}

A file that is there already is overwritten only where dfes can tell that it wrote it, or with --force; it is replaced as a
whole. A CSV file has no room to say who wrote it.`,
  async run({ values, paths, terminal }) {
    const file = onlyPath(paths, usage);
    if (values.output === undefined) throw new UsageError(`Where to? Usage: ${usage}`);
    const format = formatFor(values.format, values.output);
    if (values.output === '-' && !format.isText) {
      throw new UsageError(
        `A ${format.name} is no text for a terminal; name a file: \`-o blueprint.${format.extension}\`.`,
      );
    }
    const lanes = arrangementOf(values);
    const wording = await wordingIn(values.language);
    const opened = await open([file], terminal);
    const journey = journeyIn(opened, values.journey);
    const shown = viewOf(journey, values.view).render(journey.design, journey.node, lanes, wording);
    const { content, warnings } = await format.write(shown, values).catch(told);
    for (const warning of warnings) complain(terminal, warningText(warning));
    if (typeof content === 'string' && values.output === '-') terminal.out(content);
    else await writeOwnFile(path.resolve(terminal.cwd, values.output), content, { force: values.force });
    warnOfGaps(journey, terminal);
    return opened.incomplete ? exit.usage : exit.clean;
  },
});

/** The format that was named, or else the one in which files of this name are. */
function formatFor(name: string | undefined, output: string): Format {
  const ending = path.extname(output).slice(1).toLowerCase();
  const found = formats.find((format) => (name === undefined ? format.extension === ending : format.name === name));
  if (found) return found;
  const extensions = formats.map(({ extension }) => extension);
  const meant = ending === '' ? undefined : nearest(ending, extensions);
  const hint = meant ? ` Did you mean \`.${meant}\`?` : '';
  throw new UsageError(
    `Which format? \`${output}\` doesn’t tell.${hint} Add \`--format\` and one of these: ${formatNames.join(', ')}.`,
  );
}

/** What stands in the way of a format here is told to whoever asked for it; all else is a fault. */
function told(error: unknown): never {
  throw error instanceof ExportError ? new UsageError(error.message) : error;
}
