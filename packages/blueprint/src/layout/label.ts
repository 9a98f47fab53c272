import type { CardLane, CurveLane, Row } from '../content/blueprint.ts';
import type { Measure } from '../text/measure.ts';
import { type Glyph, glyphSize, type LabelBox, type TextLine } from './layout.ts';
import { setText, type TextStyle } from './typography.ts';

/** Between the edges of the label column and what stands in it. */
export const labelPadding = 12;
const sumWidth = 44;
const besideGlyph = 4;

/** Where a label begins, and how wide it may be. */
export interface LabelColumn {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly measure: Measure;
}

/** The name of a lane with what it adds up to. */
export function setLaneLabel(lane: CardLane, column: LabelColumn): LabelBox {
  const setting = new Setting(column);
  setting.put(lane.name, 'lane');
  if (lane.detail) setting.put(lane.detail, 'detail');
  return setting.box(lane.name);
}

/** The name of a row with what it adds up to, at its end, and what more there is to say, below it. */
export function setRowLabel(row: Row, column: LabelColumn): LabelBox {
  const setting = new Setting(column);
  if (row.name) {
    if (row.sum) setting.putAtEnd(row.sum, 'detail', sumWidth);
    setting.put(row.name, 'row', { right: row.sum ? sumWidth : 0 });
  }
  if (row.detail?.icon) setting.sign(row.detail.icon);
  if (row.detail) setting.put(row.detail.text, 'detail', { left: row.detail.icon ? glyphSize + besideGlyph : 0 });
  const name = [row.sum, row.name, row.detail?.text].filter(Boolean).join('; ');
  return { ...setting.box(name), ...(row.source && { source: row.source }) };
}

/** The name of the emotion lane and, where there are several curves, what tells them apart. */
export function setCurveLabel(lane: CurveLane, column: LabelColumn): LabelBox {
  const setting = new Setting(column);
  setting.put(lane.name, 'lane');
  for (const { name, role } of lane.series.length > 1 ? lane.series : []) {
    setting.sign(role === 'main' ? 'solid-line' : 'dashed-line');
    setting.put(name, 'detail', { left: glyphSize + besideGlyph });
  }
  return setting.box(lane.name);
}

/** Texts and signs put one below the other. */
class Setting {
  private readonly lines: TextLine[] = [];
  private readonly glyphs: Glyph[] = [];
  private readonly column: LabelColumn;
  private y: number;

  constructor(column: LabelColumn) {
    this.column = column;
    this.y = column.y;
  }

  put(text: string, style: TextStyle, { left = 0, right = 0 } = {}): void {
    const { x, w, measure } = this.column;
    const block = setText(text, style, { x: x + left, y: this.y, width: w - left - right }, measure);
    this.lines.push(...block.lines);
    this.y += block.height;
  }

  putAtEnd(text: string, style: TextStyle, width: number): void {
    const { x, w, measure } = this.column;
    this.lines.push(...setText(text, style, { x: x + w - width, y: this.y, width, align: 'end' }, measure).lines);
  }

  sign(icon: Glyph['icon']): void {
    this.glyphs.push({ icon, x: this.column.x, y: this.y });
  }

  box(name: string): LabelBox {
    const { x, y, w } = this.column;
    return { name, x, y, w, h: this.y - y, lines: this.lines, glyphs: this.glyphs };
  }
}
