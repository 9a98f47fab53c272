import path from 'node:path';
import { blueprintOf, layout, svgFormat, type ThemeName, themes } from '@dfes/blueprint';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { languageOption, wordingIn } from '../language.ts';
import { writeOwnFile } from '../output/own-file.ts';
import { warnOfGaps } from '../sources/gaps.ts';
import { journeyIn } from '../sources/journey.ts';
import { arrangementOf, laneHelp, laneOptions } from '../sources/lanes.ts';
import { onlyPath, open } from '../sources/open.ts';
import { UsageError } from '../usage-error.ts';

const usage = 'dfes blueprint FILE [--journey NAME] -o FILE.svg';
const themeNames = Object.keys(themes) as readonly ThemeName[];

export const blueprint = command({
  name: 'blueprint',
  summary: 'Draws the service blueprint of a journey as SVG',
  usage,
  options: {
    journey: { type: 'string', value: 'NAME', summary: 'The journey; it may be left out where there is only one' },
    output: { type: 'string', short: 'o', value: 'FILE', summary: 'Where the picture goes; - is the standard output' },
    theme: { type: 'string', value: 'THEME', words: themeNames, default: 'light', summary: 'Its colours' },
    ...laneOptions,
    ...languageOption,
    force: { type: 'boolean', summary: 'Overwrite a file that dfes did not write' },
  },
  details: `The file’s own journeys come first, then those of its project. A file that is there already is overwritten only where
dfes wrote it, which its first line says, or with --force; it is replaced as a whole.

${laneHelp}`,
  async run({ values, paths, terminal }) {
    const file = onlyPath(paths, usage);
    if (values.output === undefined) throw new UsageError(`Where to? Usage: ${usage}`);
    const lanes = arrangementOf(values);
    const wording = await wordingIn(values.language);
    const opened = await open([file], terminal);
    const journey = journeyIn(opened, values.journey);
    const svg = svgFormat.write(layout(blueprintOf(journey.design, journey.node, { lanes, wording })), values);
    if (values.output === '-') terminal.out(svg);
    else await writeOwnFile(path.resolve(terminal.cwd, values.output), svg, { force: values.force });
    warnOfGaps(journey, terminal);
    return opened.incomplete ? exit.usage : exit.clean;
  },
});
