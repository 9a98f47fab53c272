import type { Severity } from '@dfes/rules';
import type { Wording } from '@dfes/wording';

/**
 * What a report says, as plain data in reading order: each format writes down the same. While it is put together, what the
 * report itself says is not in words yet: then `T` is `Words`.
 */
export interface Report<T = string> {
  readonly title: T;
  /** What is known of the design as a whole. */
  readonly facts: readonly Fact<T>[];
  /** What the report is not. */
  readonly statement: T;
  readonly sections: readonly Section<T>[];
  /** The language that it speaks; English where nothing else is said. */
  readonly wording?: Wording;
}

/** A name with what is to be said under it. */
export interface Fact<T = string> {
  readonly name: T;
  readonly text: T;
}

/** Words that may lead somewhere. */
export interface Link {
  readonly text: string;
  readonly href?: string;
}

/** A part of the report: a chapter, or what concerns one clause. */
export interface Section<T = string> {
  /** Unique in the report, and the same in every report. */
  readonly id: string;
  /** The number of its clause, where that is not its title. */
  readonly number?: string;
  readonly title: T;
  /** What it is about, in our own words. */
  readonly about?: T;
  readonly state?: State<T>;
  readonly blocks: readonly Block<T>[];
  readonly sections: readonly Section<T>[];
}

/** How far something is addressed. */
export interface State<T = string> {
  readonly words: T;
  readonly tone: Tone;
}

/** What a state or a cell means for the reader; every format shows it by more than a colour. */
export type Tone = 'good' | 'partial' | 'open' | 'aside';

export type Block<T = string> = Text<T> | Facts<T> | Declarations<T> | OpenPoints<T> | Table<T>;

export interface Text<T = string> {
  readonly block: 'text';
  readonly text: T;
}

export interface Facts<T = string> {
  readonly block: 'facts';
  readonly facts: readonly Fact<T>[];
}

/** Declarations of the design. */
export interface Declarations<T = string> {
  readonly block: 'declarations';
  readonly title: T;
  readonly declarations: readonly Declaration<T>[];
}

export interface Declaration<T = string> {
  readonly kind: T;
  readonly title: string;
  readonly name?: string;
  /** The documentation before it. */
  readonly documentation?: string;
  readonly says: readonly Fact<T>[];
  readonly place: Link;
}

/** Findings: what the design does not address yet. */
export interface OpenPoints<T = string> {
  readonly block: 'open-points';
  readonly title: T;
  readonly points: readonly OpenPoint<T>[];
}

export interface OpenPoint<T = string> {
  readonly severity: Severity;
  readonly message: T;
  /** The finding's code, leading to the page about it. */
  readonly finding: Link;
  /** The clauses it hangs on and what it rests on: `5.3, 5.5, our reading`. */
  readonly restsOn: T;
  readonly place: Link;
}

export interface Table<T = string> {
  readonly block: 'table';
  readonly caption: T;
  /** What the columns show, that of the row's head first. */
  readonly columns: readonly T[];
  readonly rows: readonly Row<T>[];
  /** Rows that add up the others. */
  readonly sums?: readonly Row<T>[];
}

export interface Row<T = string> {
  readonly head: Cell<T>;
  readonly cells: readonly Cell<T>[];
}

export interface Cell<T = string> {
  readonly text: T;
  readonly tone?: Tone;
  readonly href?: string;
  /** The id of the section to which the cell leads. */
  readonly section?: string;
}
