import path from 'node:path';
import { blueprintOf, layout, renderSvg, type ThemeName, themes } from '@dfes/blueprint';
import { type Design, type Node, nearest, titleOf } from '@dfes/model';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { signed, writeOwnFile } from '../output/own-file.ts';
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
    force: { type: 'boolean', summary: 'Overwrite a file that dfes did not write' },
  },
  details: `The file’s own journeys come first, then those of its project. A file that is there already is overwritten only where
dfes wrote it, which its first line says, or with --force; it is replaced as a whole.`,
  async run({ values, paths, terminal }) {
    const file = onlyPath(paths, usage);
    if (values.output === undefined) throw new UsageError(`Where to? Usage: ${usage}`);
    const { concerned, named, incomplete } = await open([file], terminal);
    const journey = journeyIn(
      concerned.map(({ design }) => design),
      named,
      values.journey,
    );
    const svg = signed + renderSvg(layout(blueprintOf(journey.design, journey.node)), values.theme);
    if (values.output === '-') terminal.out(svg);
    else await writeOwnFile(path.resolve(terminal.cwd, values.output), svg, { force: values.force });
    return incomplete ? exit.usage : exit.clean;
  },
});

interface Found {
  readonly design: Design;
  readonly node: Node<'journey'>;
}

/** The journey of a name, in the documents named or elsewhere in their project; without a name the only one. */
function journeyIn(designs: readonly Design[], named: readonly string[], name: string | undefined): Found {
  const all = designs.flatMap((design) => design.all('journey').map((node): Found => ({ design, node })));
  const own = all.filter(({ node }) => named.includes(node.place.uri));
  if (all.length === 0) throw new UsageError('There is no journey in this design yet.');
  if (name === undefined) {
    const [only, second] = own.length > 0 ? own : all;
    if (only && !second) return only;
    throw new UsageError(`Which journey? Add \`--journey\` and one of these names:${list(own.length > 0 ? own : all)}`);
  }
  const wanted = name.normalize('NFC');
  const found = [...own, ...all].find(({ node }) => node.name?.text === wanted);
  if (found) return found;
  const meant = nearest(
    wanted,
    all.flatMap(({ node }) => node.name?.text ?? []),
  );
  throw new UsageError(
    `There is no journey \`${name}\`${meant ? `; did you mean \`${meant}\`?` : '.'} The journeys are:${list(all)}`,
  );
}

function list(found: readonly Found[]): string {
  return found.map(({ node }) => `\n  ${node.name?.text ?? '(without a name)'}  ${titleOf(node)}`).join('');
}
