import type { Blueprint } from '../content/blueprint.ts';
import { escapeXml } from '../svg/escape.ts';
import { type TableCell, type TableItem, type TableRow, tableOf } from './table.ts';

/**
 * The blueprint as an HTML table, well-formed as XML too: what a screen reader gets of the picture. Buttons carry
 * `data-card` as the cards of the picture do, and lead to the same places in the text.
 */
export function renderTable(blueprint: Blueprint): string {
  const { caption, facts, groups, columns, rows } = tableOf(blueprint);
  const about = facts.map((fact) => `<p>${escapeXml(fact)}</p>`).join('');
  const head = [
    ...(groups.length > 0 ? [tableRow('<td></td>', headCells(groups, columns.length, 'colgroup'))] : []),
    tableRow('<td></td>', headCells(columns, columns.length, 'col')),
  ];
  const body = rows.map((row) => (row.kind === 'line' ? line(row, columns.length) : lane(row, columns.length)));
  return [
    `<table xmlns="http://www.w3.org/1999/xhtml" class="twin"${blueprint.direction === 'rtl' ? ' dir="rtl"' : ''}>`,
    `<caption><strong>${escapeXml(caption)}</strong>${about}</caption>`,
    `<thead>${head.join('')}</thead>`,
    `<tbody>${body.join('')}</tbody>`,
    '</table>',
  ].join('');
}

function lane({ head, part, purpose, tracks }: TableRow, width: number): string {
  const name = head.map(escapeXml).join(': ');
  const content = part === undefined ? name : button({ part, lines: [head.join(': ')] });
  const span = tracks.length > 1 ? ` rowspan="${tracks.length}"` : '';
  const label = `<th scope="row"${span} title="${escapeXml(purpose)}">${content}</th>`;
  return tracks.map((track, i) => tableRow(i === 0 ? label : '', bodyCells(track, width))).join('');
}

/** A line of the blueprint has no cells: it parts the rows above it from those below. */
function line({ head, purpose }: TableRow, width: number): string {
  const name = head.map(escapeXml).join(': ');
  return `<tr class="line"><td colspan="${width + 1}" title="${escapeXml(purpose)}">${name}</td></tr>`;
}

function headCells(cells: readonly TableCell[], width: number, scope: 'col' | 'colgroup'): string {
  return filled(cells, width, (cell) => `<th scope="${scope}"${spanOf(cell)}>${contentOf(cell)}</th>`);
}

function bodyCells(cells: readonly TableCell[], width: number): string {
  return filled(cells, width, (cell) => `<td${spanOf(cell)}>${contentOf(cell)}</td>`);
}

/** Cells with empty ones where there is nothing, so that every cell stands under its column. */
function filled(cells: readonly TableCell[], width: number, draw: (cell: TableCell) => string): string {
  let next = 0;
  const made: string[] = [];
  for (const cell of cells) {
    made.push('<td></td>'.repeat(cell.from - next), draw(cell));
    next = cell.to + 1;
  }
  made.push('<td></td>'.repeat(width - next));
  return made.join('');
}

function spanOf({ from, to }: TableCell): string {
  return to > from ? ` colspan="${to - from + 1}"` : '';
}

function contentOf({ items }: TableCell): string {
  if (items.length < 2) return items.map(button).join('');
  return `<ul>${items.map((item) => `<li>${button(item)}</li>`).join('')}</ul>`;
}

function button({ part, lines }: TableItem): string {
  const [first = '', ...rest] = lines;
  const more = rest.map((text) => `<span>${escapeXml(text)}</span>`).join(' ');
  return `<button type="button" data-card="${escapeXml(part)}">${escapeXml(first)}${more ? ` ${more}` : ''}</button>`;
}

function tableRow(head: string, cells: string): string {
  return `<tr>${head}${cells}</tr>`;
}
