import type { Blueprint, Card, Feeling, Source, Thread, Tone } from '../content/blueprint.ts';
import type { IconName } from '../content/icons.ts';
import type { TextStyle } from './typography.ts';

/** Where everything in the picture stands, in pixels from its top left corner: what every way of drawing it starts from. */
export interface Layout {
  readonly blueprint: Blueprint;
  readonly width: number;
  readonly height: number;
  /**
   * Where the picture comes apart into title, header, labels, body and legend: the header keeps in sight above the body,
   * the labels beside it.
   */
  readonly seams: { readonly header: number; readonly body: number; readonly legend: number; readonly labels: number };
  readonly title: readonly TextLine[];
  /** The room that the title itself takes, without the facts. */
  readonly headline: Box;
  readonly stages: readonly StageBox[];
  readonly columns: readonly ColumnBox[];
  readonly bands: readonly BandBox[];
  readonly cards: readonly CardBox[];
  readonly curves: readonly CurveBox[];
  readonly connectors: readonly Connector[];
  readonly threads: readonly ThreadLine[];
  readonly notes: readonly NoteBox[];
  readonly legend: readonly LegendItem[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

export interface TextLine extends Point {
  /** `y` is the baseline; `x` the edge or middle that `align` names. */
  readonly text: string;
  readonly style: TextStyle;
  readonly align: 'start' | 'middle' | 'end';
  readonly rightToLeft: boolean;
  /** The other edge of its column, where the text stands at this one for its letters' sake. */
  readonly opposite?: number;
}

/** A sign, `x` and `y` being its top left corner. */
export interface Glyph extends Point {
  readonly icon: IconName;
}

/** The side of the square in which signs are drawn. */
export const glyphSize = 14;

export interface StageBox extends Box {
  readonly stage: number;
  readonly lines: readonly TextLine[];
  /** The customer's goal, below the box. */
  readonly goal: readonly TextLine[];
}

export interface ColumnBox extends Box {
  readonly column: number;
  /** The number of the step, in the header. */
  readonly number: readonly TextLine[];
  /** Where a stage begins: a hairline at the left of the column. */
  readonly begins: boolean;
}

/** A lane, or the strip of a line: `x` and `w` are those of the whole picture, labels included. */
export interface BandBox extends Box {
  readonly id: string;
  readonly band: 'lane' | 'curve' | 'line';
  readonly tone: Tone;
  readonly labels: readonly LabelBox[];
  /** Hairlines between the rows. */
  readonly rules: readonly number[];
  /** Where the dashes of a line run. */
  readonly dashes?: number;
}

/** The name of a lane, of one of its rows or of a line, in the label column. */
export interface LabelBox extends Box {
  readonly name: string;
  readonly lines: readonly TextLine[];
  readonly glyphs: readonly Glyph[];
  /** The declaration that it leads to, such as that of a role. */
  readonly source?: Source;
}

/** A card; its lines and glyphs count from its own top left corner. */
export interface CardBox extends Box {
  readonly card: Card;
  readonly lane: string;
  readonly tone: Tone;
  /** The row of the lane; absent where the card speaks of all of them. */
  readonly row?: number;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly TextLine[];
  readonly glyphs: readonly Glyph[];
}

export interface CurveBox extends Box {
  readonly lane: string;
  /** Where the best, the neutral and the worst level of the scale lie. */
  readonly scale: { readonly best: number; readonly neutral: number; readonly worst: number };
  readonly lines: readonly CurveLine[];
}

export interface CurveLine {
  readonly role: 'main' | 'other';
  readonly segments: readonly Segment[];
  readonly points: readonly CurvePoint[];
}

/** A cubic Bézier curve from `from` to `to`. */
export interface Segment {
  readonly from: Point;
  readonly controls: readonly [Point, Point];
  readonly to: Point;
  /** It passes over steps that say nothing of feelings. */
  readonly guessed: boolean;
}

export interface CurvePoint extends Point {
  readonly feeling: Feeling;
  readonly lines: readonly TextLine[];
}

/**
 * A line that says how things go on: `next` to another step, `feeds` from data to what adapts by them, `crossing` where a
 * step crosses one of the lines that divide the picture.
 */
export interface Connector {
  readonly kind: 'next' | 'feeds' | 'crossing';
  /** The columns that it joins. */
  readonly from: number;
  readonly to: number;
  /** Corners of the line from its beginning to its point. */
  readonly points: readonly Point[];
  /** Where a dot stands on it. */
  readonly dot?: Point;
  readonly thread?: Thread;
}

/** What ties two cards together: it leaves one at its right edge and comes in at the left edge of the other. */
export interface ThreadLine {
  readonly from: Point;
  readonly to: Point;
  readonly thread: Thread;
}

/** Something that is missing, said in the picture. */
export interface NoteBox extends Box {
  readonly lines: readonly TextLine[];
}

export interface LegendItem {
  readonly glyph: Glyph;
  readonly lines: readonly TextLine[];
}
