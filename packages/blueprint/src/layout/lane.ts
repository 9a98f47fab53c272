import type { CardLane, Cell, Emphasis, Row } from '../content/blueprint.ts';
import type { Measure } from '../text/measure.ts';
import { type SetCard, setCard } from './card.ts';
import { type LabelColumn, labelPadding, setLaneLabel, setRowLabel } from './label.ts';
import type { BandBox, CardBox, ColumnBox, LabelBox } from './layout.ts';

/** Room between neighbouring cards. */
export const gutter = 8;
const cardGap = 6;
const rowPadding = 7;
const bareRowPadding = 2;

export interface LaneBox {
  readonly band: BandBox;
  readonly cards: readonly CardBox[];
}

export interface Ground {
  readonly columns: readonly Pick<ColumnBox, 'x' | 'w'>[];
  /** The left edge of the picture inside its margin, and the widths of the label column and of the whole. */
  readonly left: number;
  readonly labelWidth: number;
  readonly width: number;
  readonly measure: Measure;
  /** Cards are as high as they need, not as their row. */
  readonly loose?: boolean;
}

/** What is kept free in a lane for lines: above its cards, and below those of its first row. */
export interface Clearance {
  readonly above: number;
  readonly between: number;
}

/** Lays out a lane from `top` on. */
export function layLane(lane: CardLane, top: number, ground: Ground, clearance: Clearance): LaneBox {
  const headroom = clearance.above;
  const cards: CardBox[] = [];
  const name = setLaneLabel(lane, labelColumn(top + rowPadding, ground));
  const labels: LabelBox[] = [name];
  const rules: number[] = [];
  let y = top;
  lane.rows.forEach((row, i) => {
    if (i > 0) rules.push(y);
    const bare = isBare(row);
    const above = i === 0 || !bare ? rowPadding : bareRowPadding;
    const belowName = i === 0 ? name.h : 0;
    const label = setRowLabel(row, labelColumn(y + above + belowName, ground));
    if (label.h > 0) labels.push(label);
    const content = layCells(row.cells, ground, lane);
    // What has no box reads like a table: beside the name of its row, not beside that of the lane.
    const push = headroom + (bare ? belowName - 2 : 0);
    cards.push(...content.cards.map((card) => ({ ...card, row: i, y: card.y + y + above + push })));
    const between = i === 0 ? clearance.between : 0;
    y += above + Math.max(belowName + label.h, content.height + push + between) + (bare ? bareRowPadding : rowPadding);
  });
  if (lane.rows.length === 0) y += name.h + 2 * rowPadding;
  for (const cell of lane.across) {
    const content = layCells([cell], ground, lane);
    const below = cards.filter((card) => card.from <= cell.to && card.to >= cell.from).map((card) => card.y + card.h);
    const start = below.length > 0 ? Math.max(...below) + cardGap : top + rowPadding + headroom;
    cards.push(...content.cards.map((card) => ({ ...card, y: card.y + start })));
    y = Math.max(y, start + content.height + rowPadding);
  }
  const { left: x, width: w } = ground;
  const band: BandBox = { id: lane.id, band: 'lane', tone: lane.tone, x, y: top, w, h: y - top, labels, rules };
  return { band, cards };
}

/** Puts the cells of a row below each other where they share columns; heights count from the top of the row. */
function layCells(cells: readonly Cell[], ground: Ground, lane: CardLane): { cards: CardBox[]; height: number } {
  const { columns, measure } = ground;
  const bottoms = new Array<number>(columns.length).fill(0);
  const placed: CardBox[] = [];
  for (const { from, to, cards } of cells) {
    const first = columns[from];
    const last = columns[to];
    if (!first || !last) continue;
    const width = last.x + last.w - first.x - gutter;
    for (const card of cards) {
      const set: SetCard = setCard(card, width, measure);
      let y = 0;
      for (let column = from; column <= to; column++) y = Math.max(y, bottoms[column] ?? 0);
      placed.push({ ...set, lane: lane.id, tone: lane.tone, from, to, x: first.x + gutter / 2, y });
      bottoms.fill(y + set.h + cardGap, from, to + 1);
    }
  }
  const height = Math.max(0, ...bottoms) - (placed.length > 0 ? cardGap : 0);
  return { cards: ground.loose ? placed : stretched(placed, height), height };
}

/** Differences are marks, and look it. */
const asHighAsNeeded: ReadonlySet<Emphasis | undefined> = new Set<Emphasis>(['differs', 'better', 'worse']);

/** A filled card that has its column to itself is as high as its row: rows look like rows. */
function stretched(cards: readonly CardBox[], height: number): CardBox[] {
  const inColumn = new Map<number, number>();
  for (const { from, to } of cards) {
    for (let column = from; column <= to; column++) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
  }
  return cards.map((one) => {
    const alone = one.from === one.to && inColumn.get(one.from) === 1;
    const isRow = one.card.shape === 'card' && !asHighAsNeeded.has(one.card.emphasis);
    return alone && isRow ? { ...one, h: height } : one;
  });
}

function isBare({ name, cells }: Row): boolean {
  return name !== undefined && cells.every(({ cards }) => cards.every(({ shape }) => shape === 'bare'));
}

function labelColumn(y: number, { left, labelWidth, measure }: Ground): LabelColumn {
  return { x: left + labelPadding, y, w: labelWidth - 2 * labelPadding, measure };
}
