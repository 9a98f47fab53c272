import { outlineOf } from '@dfes/language';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { harmless, type Style, styleFor } from '../reporters/style.ts';
import { onlyPath, open } from '../sources/open.ts';
import { UsageError } from '../usage-error.ts';

const usage = 'dfes outline FILE [options]';

type Outline = ReturnType<typeof outlineOf>;

export const outline = command({
  name: 'outline',
  summary: 'Shows the declarations of a file, one inside the other',
  usage,
  options: {
    format: { type: 'string', value: 'FORMAT', words: ['human', 'json'], default: 'human', summary: 'How to show it' },
  },
  details: `--format json: the document symbols of the Language Server Protocol, with lines and characters counted from 0.`,
  async run({ values, paths, terminal }) {
    const { concerned, named, incomplete } = await open([onlyPath(paths, usage)], terminal);
    const [uri, second] = named;
    const fragment = uri === undefined ? undefined : concerned[0]?.design.fragment(uri);
    if (!fragment || second !== undefined) throw new UsageError(`These are several files; name one. Usage: ${usage}`);
    const symbols = outlineOf(fragment);
    const written =
      values.format === 'json' ? JSON.stringify(symbols, undefined, 2) : tree(symbols, styleFor(terminal.colour));
    terminal.out(written === '' ? '' : `${written}\n`);
    return incomplete ? exit.usage : exit.clean;
  },
});

/** A line for each declaration, those inside another further to the right. */
function tree(symbols: Outline, style: Style, indent = ''): string {
  return symbols
    .flatMap(({ name, detail = '', selectionRange, children = [] }) => {
      const line = selectionRange.start.line + 1;
      const head = `${indent}${harmless(name)}  ${style.faint(harmless(`${detail}  ${line}`))}`;
      return children.length > 0 ? [head, tree(children, style, `${indent}  `)] : [head];
    })
    .join('\n');
}
