import type { Place } from '@dfes/model';
import type { Wording, Words } from '@dfes/wording';
import type { LaneChoice } from './arrangement.ts';
import type { IconName } from './icons.ts';

/**
 * What a blueprint shows, before anything is measured or drawn: plain data, for pictures and tables alike. While it is put
 * together, what the picture itself says is not in words yet: then `T` is `Words`.
 */
export interface Blueprint<T = string> {
  /** The id of the journey's declaration. */
  readonly journey: string;
  /** What kind of picture it is, as one says it: `Service blueprint`. */
  readonly kind: T;
  /** Which way it runs, where that is not from left to right. */
  readonly direction?: 'rtl';
  /** What its columns are; they follow each other in time where nothing else is said. */
  readonly columnsAre?: 'categories';
  readonly heading: Heading<T>;
  readonly stages: readonly Stage<T>[];
  readonly columns: readonly Column<T>[];
  /** Lanes that hold something, and the lines between them, from top to bottom. */
  readonly bands: readonly Band<T>[];
  /** The lanes that have something to show, those that are hidden among them. */
  readonly lanes: readonly LaneChoice<T>[];
  /** Where the journey goes on otherwise than with the next step. */
  readonly links: readonly Link[];
  /** Which data point feeds which adaptation: cards of one lane, by their ids. */
  readonly feeds?: readonly Thread[];
  /** What hangs together: cards in different columns, by their ids. */
  readonly threads?: readonly Thread[];
  /** What keeps this from being a picture of a service yet, in words for the author. */
  readonly missing: readonly T[];
  /** The language that it speaks; English where nothing else is said. */
  readonly wording?: Wording;
}

export interface Heading<T = string> {
  readonly title: T;
  readonly source: Source;
  readonly facts: readonly Fact<T>[];
  /** Where the text speaks of the whole, where that is less than all of its declaration. */
  readonly own?: Place;
  /** What was found of the whole, and of no part of it. */
  readonly findings?: readonly CardFinding[];
}

/** Something worth knowing about the journey as a whole: for whom, which situation, which state. */
export interface Fact<T = string> {
  /** What the fact is about, where others look for it. */
  readonly about?: 'for' | 'scenario' | 'state' | 'owner' | 'design';
  readonly name: T;
  readonly text: T;
}

/** The declaration that a part of the picture stands for, and the words in the text to which it leads back. */
export interface Source {
  readonly node: string;
  readonly place: Place;
}

export interface Stage<T = string> {
  readonly source: Source;
  readonly title: T;
  readonly goal?: T;
  readonly findings?: readonly CardFinding[];
  /** The columns that belong to it. */
  readonly from: number;
  readonly to: number;
}

/** A step, or the room kept for the first step of a stage that has none. */
export interface Column<T = string> {
  readonly source: Source;
  readonly title: T;
  /** Counted through the journey from 1; absent where there is no step. */
  readonly number?: number;
}

export type Band<T = string> = CardLane<T> | CurveLane<T> | Line<T>;

interface LaneBase<T> {
  readonly id: string;
  readonly name: T;
  /** What stands in the lane, in one sentence. */
  readonly purpose: T;
  readonly tone: Tone;
}

/** Whose side a lane is on: what its colours say, and its name repeats. */
export type Tone = 'plain' | 'evidence' | 'customer' | 'frontstage' | 'backstage' | 'support';

/** A lane of cards, in one row or several. */
export interface CardLane<T = string> extends LaneBase<T> {
  readonly band: 'lane';
  /** What the lane adds up to. */
  readonly detail?: T;
  readonly rows: readonly Row<T>[];
  /** Cells that go through all rows: they speak of the lane as a whole. */
  readonly across: readonly Cell<T>[];
}

/** A row of a lane, such as that of one role. */
export interface Row<T = string> {
  readonly key: string;
  readonly name?: T;
  /** What the row adds up to. */
  readonly sum?: T;
  readonly detail?: { readonly text: T; readonly icon?: IconName };
  readonly source?: Source;
  readonly cells: readonly Cell<T>[];
}

/** What stands in one row over the columns `from` to `to`. */
export interface Cell<T = string> {
  readonly from: number;
  readonly to: number;
  readonly cards: readonly Card<T>[];
}

export interface Card<T = string> {
  /** Unique in the blueprint, and stable while the step keeps its place in the design. */
  readonly id: string;
  readonly source: Source;
  /** All that the card says, for those who don't see it: where it stands, then what `says` holds. */
  readonly label: T;
  /** What the card says, then what its signs say. */
  readonly says: readonly T[];
  readonly signs: readonly T[];
  readonly shape: Shape;
  readonly parts: readonly Part<T>[];
  /** Signs in the corner of the card. */
  readonly marks: readonly IconName[];
  readonly emphasis?: Emphasis;
  readonly findings?: readonly CardFinding[];
}

/** What sets a card off from others of its lane. The `heat-` ones grow heavier the more is reached. */
export type Emphasis =
  | 'moment-of-truth'
  | 'absent'
  | 'differs'
  | 'better'
  | 'worse'
  | 'heat-0'
  | 'heat-1'
  | 'heat-2'
  | 'heat-3';

/** What was found at the place in the text that a part of the picture stands for. */
export interface CardFinding {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly text: string;
}

/** `card`: a filled box; `chip`: outlined and round; `note`: dashed, for what isn't there; `bare`: no box at all. */
export type Shape = 'card' | 'chip' | 'note' | 'bare';

export interface Part<T = string> {
  readonly style: 'name' | 'text' | 'caption' | 'quote';
  readonly text: T;
  readonly icon?: IconName;
}

/** The emotion curve. */
export interface CurveLane<T = string> extends LaneBase<T> {
  readonly band: 'curve';
  readonly series: readonly Series<T>[];
}

export interface Series<T = string> {
  /** What the line shows, as the legend says it. */
  readonly name: T;
  /** `main`: the journey itself; `other`: the journey it is compared with. */
  readonly role: 'main' | 'other';
  readonly points: readonly Feeling<T>[];
}

export interface Feeling<T = string> {
  readonly column: number;
  readonly level: number;
  readonly word?: string;
  readonly quote?: string;
  readonly id: string;
  readonly source: Source;
  readonly label: T;
  readonly findings?: readonly CardFinding[];
}

/** One of the lines that divide a blueprint. */
export interface Line<T = string> {
  readonly band: 'line';
  readonly id: string;
  readonly name: T;
  readonly purpose: T;
}

/** An arrow between the actions of two steps. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** Something in the picture that leads back to the text. */
export interface PicturePart {
  readonly id: string;
  readonly place: Place;
  /** Where it begins. */
  readonly column: number;
}

/** The cards and the points of the curve, from top to bottom. */
export function* partsOf({ bands }: Pick<Blueprint<Words>, 'bands'>): Generator<PicturePart> {
  for (const band of bands) {
    if (band.band === 'curve') {
      for (const { points } of band.series) {
        for (const { id, source, column } of points) yield { id, place: source.place, column };
      }
    }
    if (band.band !== 'lane') continue;
    for (const { cards, from } of cellsIn(band)) {
      for (const { id, source } of cards) yield { id, place: source.place, column: from };
    }
  }
}

/** The cells of a lane, row by row, and those that go through all rows. */
export function cellsIn<T>({ rows, across }: CardLane<T>): readonly Cell<T>[] {
  return [...rows.flatMap(({ cells }) => cells), ...across];
}

/** A thread from a card to one in a column further right. */
export interface Thread {
  readonly from: string;
  readonly to: string;
}

/** The place in the text to which a card, stage, row or point of the curve leads; undefined for an id that isn't there (any more). */
export function placeOf(blueprint: Blueprint, id: string): Place | undefined {
  for (const part of partsOf(blueprint)) if (part.id === id) return part.place;
  for (const band of blueprint.bands) {
    if (band.band !== 'lane') continue;
    for (const row of band.rows) if (row.source?.node === id) return row.source.place;
  }
  const sources = [blueprint.heading, ...blueprint.stages, ...blueprint.columns].map(({ source }) => source);
  return sources.find((source) => source.node === id)?.place;
}
