import { inWords, say, type Wording } from '@dfes/wording';
import type { Band, Blueprint, Card, CardFinding, CardLane, Cell } from '../content/blueprint.ts';
import { levelText } from '../content/emotion.ts';
import { findingsText } from '../content/findings.ts';

/** A blueprint as a table says it: a column for each step under its stage, a row for each lane, role or line. */
export interface Table {
  readonly caption: string;
  /** What is worth knowing before one reads the table. */
  readonly facts: readonly string[];
  /** The stages: each over the columns `from` to `to`. */
  readonly groups: readonly TableCell[];
  readonly columns: readonly TableCell[];
  readonly rows: readonly TableRow[];
}

/** A row, or one of the lines that divide a blueprint: it has no cells. */
export interface TableRow {
  readonly kind: 'cells' | 'line';
  /** The lane, and within it the role or the principle. */
  readonly head: readonly string[];
  /** The part of the picture to which the head leads. */
  readonly part?: string;
  readonly purpose: string;
  /** Rows of cells under the one head, more than one where wide cells stand over narrow ones. */
  readonly tracks: readonly (readonly TableCell[])[];
}

/** What stands over the columns `from` to `to`, from left to right without overlap. */
export interface TableCell {
  readonly from: number;
  readonly to: number;
  readonly items: readonly TableItem[];
}

export interface TableItem {
  /** The part of the picture that says the same. */
  readonly part: string;
  readonly lines: readonly string[];
}

/** The twin of the picture for those who read tables rather than pictures. */
export function tableOf(blueprint: Blueprint): Table {
  const { heading, stages, columns, wording } = blueprint;
  const bands = withTies(blueprint);
  return {
    caption: heading.title,
    facts: [
      ...heading.facts.map(({ name, text }) => `${name}: ${text}`),
      ...(heading.findings ? [findingsText(heading.findings)] : []),
      ...blueprint.missing,
    ],
    groups: (blueprint.columnsAre ? [] : stages).map(({ title, goal, source, from, to, findings }) => {
      const lines = withFindings([title, ...(goal ? [goal] : [])], findings, wording);
      return { from, to, items: [{ part: source.node, lines }] };
    }),
    columns: columns.map(({ title, number, source }, i) => {
      const line = number === undefined ? title : `${number}. ${title}`;
      return { from: i, to: i, items: [{ part: source.node, lines: [line] }] };
    }),
    rows: bands.flatMap((band) => rowsOf(band, wording)),
  };
}

/** What threads join in the picture is said at the card that they come from. */
function withTies({ bands, threads, wording }: Blueprint): readonly Band[] {
  if (!threads || threads.length === 0) return bands;
  const cardsIn = (band: Band) =>
    band.band === 'lane' ? band.rows.flatMap(({ cells }) => cells.flatMap(({ cards }) => cards)) : [];
  const titles = new Map(bands.flatMap(cardsIn).map(({ id, says }) => [id, says[0] ?? '']));
  const tied = (card: Card): Card => {
    const others = threads.filter(({ from }) => from === card.id).flatMap(({ to }) => titles.get(to) ?? []);
    return others.length > 0
      ? { ...card, says: [...card.says, inWords(say`Leads to: ${others.join('; ')}`, wording)] }
      : card;
  };
  return bands.map((band) => {
    if (band.band !== 'lane') return band;
    const rows = band.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, cards: cell.cards.map(tied) })),
    }));
    return { ...band, rows };
  });
}

function rowsOf(band: Band, wording: Wording | undefined): readonly TableRow[] {
  const { name, purpose } = band;
  if (band.band === 'line') return [{ kind: 'line', head: [name], purpose, tracks: [] }];
  if (band.band === 'lane') return laneRows(band, wording);
  return band.series.map((series) => {
    const head = series.name === name ? [name] : [name, series.name];
    const cells = series.points.map((point): TableCell => {
      const { column, id, level, word, quote } = point;
      const feeling = word ? `${levelText(level)} ${word}` : levelText(level);
      const lines = [feeling, ...(quote ? [`“${quote}”`] : [])];
      return { from: column, to: column, items: [{ part: id, lines: withFindings(lines, point.findings, wording) }] };
    });
    return { kind: 'cells', head, purpose, tracks: tracksOf(cells) };
  });
}

function laneRows(
  { name, purpose, detail, rows, across }: CardLane,
  wording: Wording | undefined,
): readonly TableRow[] {
  const lane = detail ? `${name} (${detail})` : name;
  const made = rows.map((row): TableRow => {
    const more = [row.sum, row.detail?.text].filter((text) => text !== undefined).join(', ');
    const own = row.name && (more ? `${row.name} (${more})` : row.name);
    const part = row.source && { part: row.source.node };
    return {
      kind: 'cells',
      head: own ? [lane, own] : [lane],
      ...part,
      purpose,
      tracks: tracksOf(row.cells.map((cell) => cellOf(cell, wording))),
    };
  });
  const rest: TableRow = {
    kind: 'cells',
    head: [lane],
    purpose,
    tracks: tracksOf(across.map((cell) => cellOf(cell, wording))),
  };
  return across.length > 0 ? [...made, rest] : made;
}

function cellOf({ from, to, cards }: Cell, wording: Wording | undefined): TableCell {
  return {
    from,
    to,
    items: cards.map(({ id, says, signs, findings }) => ({
      part: id,
      lines: withFindings([...says, ...signs], findings, wording),
    })),
  };
}

function withFindings(
  lines: readonly string[],
  findings: readonly CardFinding[] | undefined,
  wording: Wording | undefined,
): readonly string[] {
  return findings ? [...lines, findingsText(findings, wording)] : lines;
}

/** Puts cells into as few rows as they need so that none lies over another. */
function tracksOf(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const tracks: TableCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const free = tracks.find((track) => (track.at(-1)?.to ?? -1) < cell.from);
    if (free) free.push(cell);
    else tracks.push([cell]);
  }
  return tracks.length > 0 ? tracks : [[]];
}
