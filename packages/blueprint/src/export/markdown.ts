import { inWords, say } from '@dfes/wording';
import { type Table, type TableCell, type TableItem, type TableRow, tableOf } from '../table/table.ts';
import { plain } from '../text/plain.ts';
import { signedComment, type TextFormat } from './format.ts';

/** A table for each stage, narrow enough to be read on a page; what is said of the whole journey comes last. */
export const markdown = {
  name: 'markdown',
  extension: 'md',
  title: 'Markdown: a table for each stage, for wikis and repositories',
  write({ blueprint }) {
    const table = tableOf(blueprint);
    // Columns that are no steps have no stages either: they stand in one table.
    const groups = blueprint.columnsAre ? [{ from: 0, to: table.columns.length - 1, items: [] }] : table.groups;
    const parts = [
      signedComment,
      `# ${line(table.caption)}`,
      line(blueprint.kind),
      table.facts.map((fact) => `- ${line(fact)}`).join('\n'),
      ...groups.flatMap((group) => groupParts(table, group)),
      remarks(
        `## ${inWords(say`Across the stages`, blueprint.wording)}`,
        table,
        (cell) => !groups.some((group) => isWithin(group)(cell)),
      ),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
} as const satisfies TextFormat;

function groupParts(table: Table, group: TableCell): readonly string[] {
  const { from, to, items } = group;
  const [title, goal] = items[0]?.lines ?? [];
  const columns = table.columns.slice(from, to + 1);
  const head = ['', ...columns.map((column) => column.items.map(itemText).join('<br>'))];
  const rows = table.rows.flatMap((one): readonly string[] => {
    const texts = columns.map((_, i) => textAt(one, from + i));
    return texts.some((text) => text !== '') ? [row([`**${headOf(one)}**`, ...texts])] : [];
  });
  return [
    title === undefined ? '' : `## ${line(title)}`,
    goal === undefined ? '' : `*${line(goal)}*`,
    [row(head), row(head.map(() => '---')), ...rows].join('\n'),
    remarks('', table, isWithin(group)),
  ];
}

/** What a row says of one step. */
function textAt({ tracks }: TableRow, column: number): string {
  const cells = tracks.flat().filter(({ from, to }) => from === column && to === column);
  return cells.flatMap(({ items }) => items.map(itemText)).join('<br><br>');
}

/** What is said of several steps at once, as a list. */
function remarks(heading: string, { rows }: Table, isHere: (cell: TableCell) => boolean): string {
  const said = rows.flatMap((one) => {
    const cells = one.tracks.flat().filter((cell) => cell.from < cell.to && isHere(cell));
    return cells.flatMap(({ items }) => items.map((item) => `- **${headOf(one)}:** ${itemText(item)}`));
  });
  return said.length === 0 ? '' : [heading, said.join('\n')].filter(Boolean).join('\n\n');
}

function isWithin(group: TableCell): (cell: TableCell) => boolean {
  return ({ from, to }) => group.from <= from && to <= group.to;
}

function headOf({ head }: TableRow): string {
  return line(head.join(': '));
}

function itemText({ lines }: TableItem): string {
  return lines.map(line).join('<br>');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const html: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** A text on one line in which nothing is markup: no link, picture, mention, HTML or end of a cell. */
function line(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]{}<>|~#!&$]/gu, (sign) => html[sign] ?? `\\${sign}`)
    .replace(/(https?|ftp|mailto):/giu, '$1&#58;')
    .replace(/\bwww\./giu, 'www&#46;')
    .replace(/@/gu, '&#64;')
    .replace(/^(\d+)([.)])(?=\s)/u, '$1\\$2')
    .replace(/^([-+=])/u, '\\$1')
    .replace(/\n/gu, '<br>');
}
