import type { OpenProject } from '@dfes/language';
import { uriToPath } from '@dfes/language/node-files';
import { cellsOf, designCoverage } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { command } from '../command.ts';
import { coverageTable } from '../coverage-table.ts';
import { exit } from '../exit.ts';
import { onlyProject, open } from '../sources/open.ts';
import { shownPath } from '../sources/shown-path.ts';

export const coverage = command({
  name: 'coverage',
  summary: 'Says how far the four principles are covered, touchpoint by touchpoint',
  usage: 'dfes coverage [paths] [options]',
  options: {
    format: { type: 'string', value: 'FORMAT', words: ['human', 'json'], default: 'human', summary: 'How to report' },
  },
  details: `A path is a file or a folder; without one the current folder is meant. Coverage is a matter of the whole design: of the
project to which the path belongs.

--format json: {"touchpoints":{NAME:{emotional, adaptive, "co-creative", consistent}},"principles":{emotional:{supported,
claimed, applicable}, …}}, with each cell one of open, claimed, supported, evaluated, not-applicable; one project at a time.`,
  async run({ values, paths, terminal }) {
    const { concerned, incomplete } = await open(paths, terminal);
    const rootOf = ({ root }: OpenProject) => shownPath(uriToPath(root), terminal.cwd);
    if (values.format === 'json') {
      const project = onlyProject(concerned, terminal.cwd);
      terminal.out(`${JSON.stringify(summaryOf(project), undefined, 2)}\n`);
    } else {
      const tables = concerned.map((project) => coverageTable(project.design, rootOf(project), terminal.colour));
      terminal.out(tables.join('\n'));
    }
    return incomplete ? exit.usage : exit.clean;
  },
});

function summaryOf({ design }: OpenProject) {
  const touchpoints: Record<string, object> = {};
  for (const touchpoint of design.all('touchpoint')) {
    const cells = cellsOf(design, touchpoint);
    const states = principleNames.map((principle) => [principle, cells[principle].state]);
    touchpoints[freeKey(touchpoint.name?.text ?? touchpoint.title?.text ?? 'touchpoint', touchpoints)] =
      Object.fromEntries(states);
  }
  return { touchpoints, principles: designCoverage(design) };
}

/** Two declarations of one name are an error, but neither may get lost here. */
function freeKey(name: string, taken: object): string {
  let key = name;
  for (let count = 2; Object.hasOwn(taken, key); count++) key = `${name}~${count}`;
  return key;
}
