import { readDocument } from '@dfes/language';
import { type Fragment, Project } from '@dfes/model';
import { check, rules, type Severities } from '@dfes/rules';
import { cpuTime, growth } from './measure.ts';
import { type Shape, shapes } from './shapes.ts';
import { ms, printTable, times } from './table.ts';

const sizes = [1_000, 10_000, 40_000];
const uri = 'file:///bench/design.dfes';
const allOn: Severities = Object.fromEntries(rules.map(({ code }) => [code, 'on']));
const allOff: Severities = Object.fromEntries(rules.map(({ code }) => [code, 'off']));

/** Small designs need more rounds before the compiler has seen enough of them. */
const roundsFor = (lines: number) => (lines > 20_000 ? 5 : lines > 5_000 ? 10 : 60);

/** How the cost of the phases grows with a design, run as they stand in the sources and in one process. */
export function benchBuilds(): void {
  for (const [name, make] of Object.entries(shapes)) benchShape(name as Shape, make);
}

function benchShape(name: Shape, make: (lines: number) => string): void {
  const measured = sizes.map((lines) => phases(make(lines), roundsFor(lines)));
  const rows = (['parse', 'link', 'validate', 'whole'] as const).map((phase) => {
    const values = measured.map((times) => times[phase]);
    const perLine = ((values.at(-1) ?? 0) / (sizes.at(-1) ?? 1)) * 1000;
    return [phase, ...values.map(ms), `${perLine.toFixed(1)} µs`, `n^${growth(sizes, values).toFixed(2)}`];
  });
  printTable(
    `Build of one file, ${name} (CPU time)`,
    ['phase', ...sizes.map((lines) => `${lines / 1000}k lines`), 'a line', 'growth'],
    rows,
  );
}

function phases(text: string, rounds: number) {
  let fragment: Fragment | undefined;
  const parse = cpuTime(rounds, () => {
    fragment = readDocument(uri, text);
  });
  const fragments = fragment ? [fragment] : [];
  const link = cpuTime(rounds, () => Project.of(fragments));
  const validate = cpuTime(rounds, () => check(Project.of(fragments), allOn)) - link;
  const whole = cpuTime(rounds, () => check(Project.of([readDocument(uri, text)]), allOn));
  return { parse, link, validate, whole };
}

/** What the findings cost: a whole build with every one on, against one with all off. */
export function benchFindings(): void {
  const rows = Object.entries(shapes).map(([name, make]) => {
    const text = make(10_000);
    const build = (severities: Severities) =>
      cpuTime(10, () => check(Project.of([readDocument(uri, text)]), severities));
    const off = build(allOff);
    const on = build(allOn);
    return [name, ms(off), ms(on), times(on / off)];
  });
  printTable(
    `Whole build of 10k lines, ${rules.length} findings off and on (CPU time)`,
    ['shape', 'off', 'on', 'ratio'],
    rows,
  );
}
