import type { OpenProject } from '@dfes/language';
import { uriToPath } from '@dfes/language/node-files';
import {
  type Design,
  declarationsNamed,
  isStation,
  kindNames,
  type Node,
  nearest,
  qualifiedName,
  type Station,
  stations,
  titleOf,
  traceOf,
} from '@dfes/model';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { harmless } from '../reporters/style.ts';
import { open } from '../sources/open.ts';
import { shownPath } from '../sources/shown-path.ts';
import { traceJson, traceTree } from '../trace-tree.ts';
import { UsageError } from '../usage-error.ts';

const usage = 'dfes trace NAME [path] [options]';

export const trace = command({
  name: 'trace',
  summary: 'Follows a need to all that hangs on it, and anything back to the needs behind it',
  usage,
  options: {
    format: { type: 'string', value: 'FORMAT', words: ['human', 'json'], default: 'human', summary: 'How to show it' },
  },
  details: `NAME is that of any declaration along the chain need, insight, challenge, proposition, touchpoint, data point,
adaptation, metric; Keiko.Rest where Rest alone is not enough. Where the chain ends early, ✗ says what is missing, and ○
that it is left out on purpose.

--format json: {name, kind, title, file, line, column, back, onward}; back and onward are {gaps: [{missing, reason}],
branches: [{…, ties: [{how, name}], repeated, gaps, branches}]}.`,
  async run({ values, paths: [name, ...paths], terminal }) {
    if (name === undefined) throw new UsageError(`Trace what? Usage: ${usage}`);
    const { concerned, incomplete } = await open(paths, terminal);
    const { design, node } = declarationOf(name, concerned, terminal.cwd);
    const found = traceOf(design, node);
    terminal.out(
      values.format === 'json'
        ? `${JSON.stringify(traceJson(found, design, terminal.cwd), undefined, 2)}\n`
        : traceTree(found, design, terminal),
    );
    return incomplete ? exit.usage : exit.clean;
  },
});

/** So many candidates are listed. */
const most = 12;

interface Found {
  readonly design: Design;
  readonly node: Node<Station>;
}

/** The declaration that a name stands for; where that is none or not only one, what there is instead. */
function declarationOf(name: string, projects: readonly OpenProject[], cwd: string): Found {
  const found = projects.flatMap(({ design }) =>
    declarationsNamed(design, name, stations).map((node): Found => ({ design, node })),
  );
  const [only, another] = found;
  if (only && !another) return only;
  if (only) {
    const lines = found.slice(0, most).map(({ node }) => `\n  ${fullName(node)}  ${node.kind} in ${fileOf(node, cwd)}`);
    const rest = found.length > most ? `\n  … and ${found.length - most} more` : '';
    throw new UsageError(`\`${name}\` may be any of these; name it in full, or the path:${lines.join('')}${rest}`);
  }
  throw new UsageError(`${whyNot(name, projects)}${choices(projects)}`);
}

function whyNot(name: string, projects: readonly OpenProject[]): string {
  const other = projects.flatMap(({ design }) => declarationsNamed(design, name, kindNames))[0];
  if (other) return `\`${name}\` is a ${other.kind}, which lies on no chain from a need to what is measured.`;
  const names = onChain(projects).flatMap((node) => [node.name?.text ?? '', fullName(node)]);
  const meant = nearest(name, names);
  return `Nothing along the chain is called \`${name}\`${meant ? `; did you mean \`${meant}\`?` : '.'}`;
}

/** The names that there are, a line for each kind. */
function choices(projects: readonly OpenProject[]): string {
  const byKind = Map.groupBy(onChain(projects), ({ kind }) => kind);
  const lines = [...byKind].map(([kind, nodes]) => `\n  ${kind}: ${nodes.map(fullName).join(', ')}`);
  return lines.length > 0
    ? ` The names are:${lines.join('')}`
    : ' The design has no need, proposition or touchpoint yet.';
}

function onChain(projects: readonly OpenProject[]): readonly Node<Station>[] {
  const nodes = projects.flatMap(({ design }) => stations.flatMap((kind): readonly Node[] => design.all(kind)));
  return nodes.filter(isStation).filter(({ name }) => name !== undefined);
}

function fullName(node: Node): string {
  return harmless(qualifiedName(node) ?? titleOf(node));
}

function fileOf({ place }: Node, cwd: string): string {
  return shownPath(uriToPath(place.uri), cwd);
}
