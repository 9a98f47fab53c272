import type { OpenProject } from '@dfes/language';
import { uriToPath } from '@dfes/language/node-files';
import { type Fragment, type Place, positionAt } from '@dfes/model';
import { check as checkDesign, type Finding, type Severity } from '@dfes/rules';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { languageOption, wordingIn } from '../language.ts';
import { reporters } from '../reporters/index.ts';
import type { Located, Report, Spot } from '../reporters/reporter.ts';
import { type Opened, open } from '../sources/open.ts';
import { shownPath } from '../sources/shown-path.ts';

const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];
const formats = reporters.map(({ format }) => format);

export const check = command({
  name: 'check',
  summary: 'Says what designs do not address yet, and what can’t be read in them',
  usage: 'dfes check [paths] [options]',
  options: {
    format: { type: 'string', value: 'FORMAT', words: formats, default: 'human', summary: 'How to report' },
    'fail-on': {
      type: 'string',
      value: 'SEVERITY',
      words: severities,
      default: 'error',
      summary: 'The mildest finding that makes the exit code 1',
    },
    ...languageOption,
  },
  details: `A path is a file or a folder; without one the current folder is meant. Whoever names a part of a project gets the
findings of that part, but the whole project is read: the folder with the nearest dfes.json at or above the path. A
folder without one is a project of its own, and a file without one stands alone.

Exit code: 0 nothing at or above --fail-on; 1 something; 2 wrong usage, nothing to check, a path that can’t be read, or
a dfes.json with mistakes (everything else is checked all the same).

--format json: {"findings":[{file, line, column, endLine, endColumn, code, severity, clause, basis, message}]}, with
files as paths from the current folder, lines and columns counted from 1 and columns in UTF-16 units.`,
  async run({ values, paths, terminal }) {
    const opened = await open(paths, terminal);
    const report = reportOf(opened, terminal.cwd);
    const reporter = reporters.find(({ format }) => format === values.format) ?? reporters[0];
    const wording = await wordingIn(values.language);
    terminal.out(reporter.write(report, { colour: terminal.colour, wording }));
    if (opened.incomplete) return exit.usage;
    const failing = severities.slice(0, severities.indexOf(values['fail-on']) + 1);
    return report.findings.some(({ finding }) => failing.includes(finding.severity)) ? exit.findings : exit.clean;
  },
});

function reportOf(opened: Opened, cwd: string): Report {
  const findings = opened.concerned.flatMap((project) => {
    const found = checkDesign(project.design, project.severities);
    return opened.named.flatMap((uri) =>
      (found.get(uri) ?? []).map((finding) => locate(finding, project, opened, cwd)),
    );
  });
  const inFileOrder = findings.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { findings: inFileOrder, documents: opened.named.length };
}

function locate(finding: Finding, { design }: OpenProject, { texts }: Opened, cwd: string): Located {
  const spotOf = (place: Place) => spot(place, design.fragment(place.uri), cwd);
  const at = spotOf(finding.place);
  return {
    ...at,
    finding,
    line: lineOf(texts.get(finding.place.uri) ?? '', design.fragment(finding.place.uri), at.start.line),
    related: finding.related.map(({ place, message }) => ({ ...spotOf(place), message })),
  };
}

function spot({ uri, start, end }: Place, fragment: Fragment | undefined, cwd: string): Spot {
  const lineStarts = fragment?.lineStarts ?? [0];
  return {
    file: shownPath(uriToPath(uri), cwd),
    start: positionAt(lineStarts, start),
    end: positionAt(lineStarts, end),
  };
}

function lineOf(text: string, fragment: Fragment | undefined, line: number): string {
  const { lineStarts = [0] } = fragment ?? {};
  return text.slice(lineStarts[line] ?? 0, lineStarts[line + 1] ?? text.length).replace(/[\r\n]+$/u, '');
}
