import type { CardLane, Cell, Row } from '../content/blueprint.ts';
import type { Measure } from '../text/measure.ts';
import { type SetCard, setCard } from './card.ts';
import type { BandBox, CardBox, ColumnBox, Glyph, TextLine } from './layout.ts';
import { glyphSize } from './layout.ts';
import { setText } from './typography.ts';

/** Room between neighbouring cards. */
export const gutter = 8;
const cardGap = 6;
const rowPadding = 7;
const bareRowPadding = 2;
const labelPadding = 12;

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
}

/** Lays out a lane from `top` on; `headroom` is kept free above its cards. */
export function layLane(lane: CardLane, top: number, ground: Ground, headroom = 0): LaneBox {
  const cards: CardBox[] = [];
  const labels: TextLine[] = [];
  const glyphs: Glyph[] = [];
  const rules: number[] = [];
  let y = top;
  lane.rows.forEach((row, i) => {
    if (i > 0) rules.push(y);
    const isBare =
      row.name !== undefined && row.cells.every((cell) => cell.cards.every(({ shape }) => shape === 'bare'));
    const above = i === 0 || !isBare ? rowPadding : bareRowPadding;
    const label = labelOf(i === 0 ? lane : undefined, row, y + above, ground);
    labels.push(...label.lines);
    glyphs.push(...label.glyphs);
    const content = layCells(row.cells, ground, lane);
    // What has no box reads like a table: beside the name of its row, not beside that of the lane.
    const push = headroom + (isBare ? label.nameOffset - 2 : 0);
    cards.push(...content.cards.map((card) => ({ ...card, y: card.y + y + above + push })));
    y += above + Math.max(label.height, content.height + push) + (isBare ? bareRowPadding : rowPadding);
  });
  if (lane.rows.length === 0) {
    const label = labelOf(lane, undefined, y + rowPadding, ground);
    labels.push(...label.lines);
    y += label.height + 2 * rowPadding;
  }
  for (const cell of lane.across) {
    const content = layCells([cell], ground, lane);
    const below = cards.filter((card) => card.from <= cell.to && card.to >= cell.from).map((card) => card.y + card.h);
    const start = below.length > 0 ? Math.max(...below) + cardGap : top + rowPadding + headroom;
    cards.push(...content.cards.map((card) => ({ ...card, y: card.y + start })));
    y = Math.max(y, start + content.height + rowPadding);
  }
  const { left: x, width: w } = ground;
  const band: BandBox = {
    id: lane.id,
    band: 'lane',
    tone: lane.tone,
    x,
    y: top,
    w,
    h: y - top,
    labels,
    glyphs,
    rules,
  };
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
  return { cards: stretched(placed, height), height };
}

/** A filled card that has its column to itself is as high as its row: rows look like rows. */
function stretched(cards: readonly CardBox[], height: number): CardBox[] {
  return cards.map((one) => {
    const alone = cards.every((other) => other === one || other.to < one.from || other.from > one.to);
    return alone && one.from === one.to && one.card.shape === 'card' ? { ...one, h: height } : one;
  });
}

interface Label {
  readonly lines: readonly TextLine[];
  readonly glyphs: readonly Glyph[];
  readonly height: number;
  /** How far below the top the row's own name stands. */
  readonly nameOffset: number;
}

function labelOf(lane: CardLane | undefined, row: Row | undefined, top: number, ground: Ground): Label {
  const lines: TextLine[] = [];
  const glyphs: Glyph[] = [];
  const x = ground.left + labelPadding;
  const width = ground.labelWidth - 2 * labelPadding;
  let y = top;
  const put = (text: string, style: 'lane' | 'row' | 'detail', indent = 0, less = 0) => {
    const block = setText(text, style, { x: x + indent, y, width: width - indent - less }, ground.measure);
    lines.push(...block.lines);
    y += block.height;
  };
  if (lane) put(lane.name, 'lane');
  if (lane?.detail) put(lane.detail, 'detail');
  const nameOffset = y - top;
  if (row?.name) {
    const room = row.sum ? 44 : 0;
    if (row.sum) {
      lines.push(
        ...setText(row.sum, 'detail', { x: x + width - room, y, width: room, align: 'end' }, ground.measure).lines,
      );
    }
    put(row.name, 'row', 0, room);
  }
  if (row?.detail) {
    const { text, icon } = row.detail;
    if (icon) glyphs.push({ icon, x, y });
    put(text, 'detail', icon ? glyphSize + 4 : 0);
  }
  return { lines, glyphs, height: y - top, nameOffset: row?.name ? nameOffset : 0 };
}
