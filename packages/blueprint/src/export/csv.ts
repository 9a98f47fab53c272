import { inWords, type Said, say } from '@dfes/wording';
import type { Blueprint, CurveLane } from '../content/blueprint.ts';
import { type TableRow, tableOf } from '../table/table.ts';
import { plain } from '../text/plain.ts';
import type { TextFormat } from './format.ts';

/** A line for each step, for spreadsheets. What is said of several steps stands at each of them. */
export const csv = {
  name: 'csv',
  extension: 'csv',
  title: 'CSV: a table for a spreadsheet, one line for each step',
  write({ blueprint }) {
    return file(blueprint.columnsAre ? linesAsSeen(blueprint) : linesByStep(blueprint));
  },
} as const satisfies TextFormat;

type Line = readonly string[];

/** The mark at the beginning tells Excel that this is UTF-8. */
function file(lines: readonly Line[]): string {
  return `\ufeff${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** Where the columns are no steps, the table stands as the picture does. */
function linesAsSeen(blueprint: Blueprint): readonly Line[] {
  const { columns, rows } = tableOf(blueprint);
  const head = ['', ...columns.map(({ items }) => items.flatMap(({ lines }) => lines.map(plain)).join('; '))];
  return [head, ...rows.map((row) => [row.head.join(': '), ...columns.map((_, i) => textAt(row, i))])];
}

function linesByStep(blueprint: Blueprint): readonly Line[] {
  const { stages, columns, bands } = blueprint;
  const feelings = bands.flatMap((band) => (band.band === 'curve' ? feelingColumns(band) : []));
  const lanes = bands.filter(({ band }) => band !== 'curve');
  const rows = tableOf({ ...blueprint, bands: lanes }).rows.filter(({ kind }) => kind === 'cells');
  const more = [...feelings, ...rows.map((row): Column => ({ name: row.head.join(': '), at: (i) => textAt(row, i) }))];
  const t = (said: Said) => inWords(said, blueprint.wording);
  const head = [t(say`Stage`), t(say`Step`), t(say`Title`), ...more.map(({ name }) => name)];
  const lines = columns.map(({ number, title }, i) => [
    stages.find(({ from, to }) => from <= i && i <= to)?.title ?? '',
    number === undefined ? '' : String(number),
    title,
    ...more.map(({ at }) => at(i)),
  ]);
  return [head, ...lines];
}

/** A column of the file, and what it says of each step. */
interface Column {
  readonly name: string;
  readonly at: (step: number) => string;
}

/** Levels apart from words, so that a spreadsheet can draw the curve. */
function feelingColumns({ name, series }: CurveLane): readonly Column[] {
  return series.flatMap(({ name: own, points }) => {
    const whole = own === name ? name : `${name}: ${own}`;
    const feelings = new Map(points.map((point) => [point.column, point]));
    const said = (step: number) => {
      const { word, quote } = feelings.get(step) ?? {};
      return [word, quote && `“${plain(quote)}”`].filter(Boolean).join(' ');
    };
    return [
      { name: `${whole} (−2 to +2)`, at: (step) => String(feelings.get(step)?.level ?? '') },
      { name: whole, at: said },
    ];
  });
}

/** What a row says of a step, card by card. */
function textAt({ tracks }: TableRow, column: number): string {
  const cells = tracks.flat().filter(({ from, to }) => from <= column && column <= to);
  return cells.flatMap(({ items }) => items.map(({ lines }) => lines.map(plain).join('; '))).join('\n');
}

/** What a spreadsheet would calculate instead of showing, also behind blanks that it skips and in the wide forms of East Asia. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
/** A number with a sign is only a number. */
const number = /^[+-]?\d+([.,]\d+)?$/u;

/** One cell: quoted where it has to be, and never a formula, whatever the design says. */
function cell(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
